// The briefs of the reports that may be seen, each made once for as long as its report is the same.

import type { Language, Report } from '@jianbao/core';
import { LANGUAGES } from '@jianbao/locales';
import type { BriefFormat, Desk } from '../desk.ts';

const FORMATS: readonly BriefFormat[] = ['docx', 'html'];

export interface BriefFile {
  readonly report: Report;
  readonly language: Language;
  readonly format: BriefFormat;
}

/** The names of a report's briefs: `qingshanhu-2024.zh.docx`. */
export function briefFiles({ id }: Report): string[] {
  return LANGUAGES.flatMap((language) => FORMATS.map((format) => `${id}.${language}.${format}`));
}

/** What a name means, when there is such a report and briefs are made at all. */
export async function briefNamed(name: string, desk: Desk): Promise<BriefFile | undefined> {
  const [, id, language, format] = /^(.+)\.(zh|en)\.(docx|html)$/.exec(name) ?? [];
  const report = desk.brief && id !== undefined ? await desk.report(id) : undefined;
  return report && { report, language: language as Language, format: format as BriefFormat };
}

/** Makes briefs; many who want the same one wait for one making. A failure is not kept. */
export function createBriefs(desk: Desk): (file: BriefFile) => Promise<Uint8Array> {
  // Whoever replaces a report gives a new object, and the briefs of the old one go with it.
  const made = new WeakMap<Report, Map<string, Promise<Uint8Array>>>();
  return ({ report, language, format }) => {
    const briefs = made.get(report) ?? new Map<string, Promise<Uint8Array>>();
    made.set(report, briefs);
    const key = `${language}.${format}`;
    const known = briefs.get(key);
    if (known) return known;
    const making = Promise.resolve().then(() => {
      if (!desk.brief) throw new Error('This desk makes no briefs.');
      return desk.brief(report, language, format);
    });
    briefs.set(key, making);
    making.catch(() => briefs.delete(key));
    return making;
  };
}
