// By which template and in which house style queued briefs are made, and what tells these from others.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Language, Report } from '@jianbao/core';
import {
  type Brief,
  DEFAULT_TEMPLATE,
  houseLayout,
  LAYOUTS,
  type LayoutId,
  parallelBrief,
  writeDocx,
} from '@jianbao/docgen';
import type { Say } from '@jianbao/locales';
import { composeBrief, type TemplateFile, templateFor } from '../compose-brief.ts';
import { type HouseFile, readHouse } from '../house-file.ts';

export interface BriefKind {
  /** SHA-256 of all that is in the files, in hex: workers on other machines have files of their own. */
  readonly digest: string;
  readonly compose: (report: Report, language: Language, layout: LayoutId) => Brief;
  readonly write: (brief: Brief, layout: LayoutId) => Promise<Uint8Array>;
}

export interface KindFiles {
  readonly template?: string;
  readonly house?: string;
}

/** @throws {Failure} when a file cannot be read, or the house file is wrong. */
export async function readKind(files: KindFiles, cwd: string, say: Say): Promise<BriefKind> {
  const template = await templateOf(files.template, cwd, say);
  const house = files.house === undefined ? undefined : await readHouse(resolve(cwd, files.house), cwd, cwd, say);
  const composed = (report: Report, language: Language): Brief =>
    composeBrief(report, language, template, house, {}, say);
  return {
    digest: digestOf(template, house),
    compose: (report, language, layout) =>
      layout === 'parallel'
        ? parallelBrief(composed(report, 'zh'), composed(report, 'en'), report)
        : composed(report, language),
    write: (brief, layout) => writeDocx(brief, house ? houseLayout(LAYOUTS[layout], house.house) : LAYOUTS[layout]),
  };
}

async function templateOf(named: string | undefined, cwd: string, say: Say): Promise<TemplateFile> {
  if (named === undefined) return { name: 'default', text: DEFAULT_TEMPLATE };
  const file = resolve(cwd, named);
  return templateFor('zh', file, { template: file, cwd }, say);
}

function digestOf({ text }: TemplateFile, house: HouseFile | undefined): string {
  const logo = house?.logo && createHash('sha256').update(house.logo.bytes).digest('hex');
  return createHash('sha256')
    .update(JSON.stringify([text, house?.house ?? null, logo ?? null]))
    .digest('hex');
}
