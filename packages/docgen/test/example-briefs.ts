// The example report's own two briefs, composed once for the tests.

import { readFileSync } from 'node:fs';
import { type Language, loadReport, type Report } from '@jianbao/core';
import { type Brief, compose } from '@jianbao/docgen';

const folder = new URL('../../../examples/qingshanhu-2024/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

export const report: Report = loadReport({ yaml: read('report.yaml'), source: read('source.zh.md') });

export function briefIn(language: Language): Brief {
  return compose(report, { language, template: read(`brief.${language}.md.hbs`) });
}
