// Reports for the tests of homes: three real ones with their questions, and small ones as many as are wanted.

import { readFileSync } from 'node:fs';
import type { ReportText } from '@jianbao/core';

const root = new URL('../../../', import.meta.url);
const goldens = 'packages/core/test/goldens/ask/';
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pair = (folder: string): ReportText => ({
  yaml: read(`${folder}/report.yaml`),
  source: read(`${folder}/source.zh.md`),
});

/** Two years of one district, and another district. */
export const THREE: readonly ReportText[] = [
  pair('examples/qingshanhu-2024'),
  pair(`${goldens}qingshanhu-2023`),
  pair(`${goldens}yunhe-2024`),
];

/** The questions of a golden file. */
export function questions(name: string): string[] {
  return read(`${goldens}${name}.tsv`)
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('question\t') && line.includes('\t'))
    .map((line) => line.split('\t')[0] ?? '');
}

/** The threads of questions that follow one another. */
export function threads(): string[][] {
  return questions('follow-ups').map((line) => line.split(' || '));
}

export interface Small {
  readonly id: string;
  /** Of a place: its code, its name in both languages. */
  readonly place?: { readonly code: string; readonly zh: string; readonly en: string; readonly within?: string };
  readonly year?: string;
  readonly embargo?: string;
  /** Label in Chinese and English, and how many there are: `[['高新技术企业', 'high-tech enterprises', 95]]`. */
  readonly figures?: readonly (readonly [zh: string, en: string, count: number])[];
}

const DONGHU = { code: '360102', zh: '东湖区', en: 'Donghu District' };

export const QINGSHANHU: NonNullable<Small['place']> = { code: '360111', zh: '青山湖区', en: 'Qingshanhu District' };

/** A small right report, with a figure or a few. */
export function small({
  id,
  place = DONGHU,
  year = '2024',
  embargo,
  figures = [['学校', 'schools', 12]],
}: Small): ReportText {
  const sentences = figures.map(([zh, , count]) => `全区${zh}达到${count}家。`);
  const yaml = [
    `id: ${id}`,
    `title: { zh: ${place.zh}${year}年公报, en: ${place.en} in ${year} }`,
    `place: { code: "${place.code}", name: { zh: ${place.zh}, en: ${place.en} }${place.within ? `, within: ${place.within}` : ''} }`,
    `period: "${year}"`,
    ...(embargo === undefined ? [] : [`embargo: "${embargo}"`]),
    'source: source.zh.md',
    'sections:',
    '  - { id: all, title: { zh: 综合, en: General } }',
    'indicators:',
    ...figures.flatMap(([zh, en, count], at) => [
      `  - id: figure-${at + 1}`,
      `    label: { zh: ${zh}, en: ${en} }`,
      `    value: ${count}家`,
      '    measure: count',
      '    section: all',
      `    quote: ${zh}达到${count}家`,
    ]),
  ];
  return { yaml: `${yaml.join('\n')}\n`, source: `# ${place.zh}\n\n${sentences.join('')}\n` };
}

/** What is no report: it states a figure that its source has not. */
export function wrong(id: string): ReportText {
  const { yaml, source } = small({ id });
  return { yaml: yaml.replace('value: 12家', 'value: 13家'), source };
}
