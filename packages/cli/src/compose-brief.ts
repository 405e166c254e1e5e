// A report composed by its template and in its house style: what a command and a surface that hands out briefs share.

import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { DEFAULT_STYLE, type Language, type Report } from '@jianbao/core';
import {
  type Brief,
  compose,
  DEFAULT_TEMPLATE,
  houseFigures,
  houseMatter,
  type LayoutId,
  TemplateError,
  templateErrorText,
} from '@jianbao/docgen';
import { LANGUAGES, type Say } from '@jianbao/locales';
import type { HouseFile } from './house-file.ts';
import { Failure } from './terminal.ts';

/** Which layout a brief has where none is named. */
export const LAYOUT_OF = { zh: 'gbt9704', en: 'press' } as const;

/** The languages that are meant by `both`: the bulletin is a Chinese form, the press release an English one. */
export function languagesFor(asked: Language | 'both', layout: LayoutId | undefined): readonly Language[] {
  if (asked !== 'both') return [asked];
  if (layout === 'bulletin' || layout === 'gbt9704') return ['zh'];
  return layout === 'press' ? ['en'] : LANGUAGES;
}

export interface TemplateFile {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
}

/**
 * The template that was named, else the one beside the report, else the one that fits every report.
 * @throws {Failure} when a named one cannot be read.
 */
export async function templateFor(
  language: Language,
  path: string,
  { template, cwd }: { readonly template?: string; readonly cwd: string },
  say: Say,
): Promise<TemplateFile> {
  const file = template ?? join(dirname(path), `brief.${language}.md.hbs`);
  const shown = relative(cwd, file);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return { name: shown, text, path: file };
  if (template !== undefined) throw new Failure(say('cli.unreadable', { file: shown }));
  return { name: 'default', text: DEFAULT_TEMPLATE };
}

export interface BriefMatter {
  readonly sources?: boolean;
  /** Number and day of issue, which mastheads show. */
  readonly issue?: string;
  readonly date?: string;
}

/** @throws {Failure} when the template is wrong, with its name, the line and the column. */
export function composeBrief(
  report: Report,
  language: Language,
  template: TemplateFile,
  house: HouseFile | undefined,
  { sources = false, issue, date }: BriefMatter,
  say: Say,
): Brief {
  const matter: Record<string, string> = {
    ...(house && houseMatter(house.house, language)),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  };
  const logo = house?.logo && {
    ...house.logo,
    alt: matter['name'] ?? matter['office'] ?? report.publisher?.[language] ?? '',
  };
  try {
    return compose(report, {
      language,
      template: template.text,
      style: house ? houseFigures(house.house) : DEFAULT_STYLE,
      matter,
      sources,
      ...(logo && { logo }),
    });
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(`${template.name}: ${templateErrorText(error, say)}`);
    throw error;
  }
}
