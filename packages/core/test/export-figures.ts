// Reports and figures for the tests of the exporters: the real ones, and one of every awkward shape.

import { readFileSync } from 'node:fs';
import { type Indicator, loadReport, parseQuantity, type Quantity, type Report } from '@jianbao/core';
import { report as qingshanhu } from './example-report.ts';

function golden(name: string): Report {
  const read = (file: string): string => readFileSync(new URL(`goldens/ask/${name}/${file}`, import.meta.url), 'utf8');
  return loadReport({ yaml: read('report.yaml'), source: read('source.zh.md') });
}

export const REPORTS: readonly Report[] = [qingshanhu, golden('qingshanhu-2023'), golden('yunhe-2024')];

/** A report of these figures alone, one after another in its source. */
export function reportOf(
  id: string,
  figures: readonly (Partial<Indicator> & { readonly printed: string })[],
  rest: Partial<Report> = {},
): Report {
  let text = '';
  const indicators = figures.map((figure, index): Indicator => {
    const start = Array.from(text).length;
    const words = `指标${index}为${figure.printed}`;
    text += `${words}。`;
    const end = start + Array.from(words).length;
    return {
      id: `figure-${index}`,
      label: { zh: `指标${'甲乙丙丁戊己庚辛壬癸'.charAt(index % 10)}`, en: `indicator ${index}` },
      aliases: { zh: [], en: [] },
      quantity: figure.quantity ?? quantityOf(figure.printed),
      measure: 'level',
      status: 'actual',
      period: '2024',
      section: 'all',
      source: { text: words, start, end },
      span: { start: end - Array.from(figure.printed).length, end },
      ...figure,
    };
  });
  return {
    id,
    title: { zh: `测试报告${id}`, en: `Test report ${id}` },
    place: { name: { zh: '测试区', en: 'Test District' }, aliases: { zh: [], en: [] } },
    period: '2024',
    source: { file: `${id}.txt`, text },
    sections: [{ id: 'all', title: { zh: '全文', en: 'All' } }],
    themes: [],
    indicators,
    statements: [],
    terms: [],
    dismissed: [],
    ...rest,
  };
}

/** Bounds, ranges, fractions, ratios, orders, grades, halves and intervals, drafts, and texts that look like formulas. */
export const AWKWARD: Report = reportOf(
  'awkward',
  [
    { printed: '5%—6%', period: '2024-H1' },
    { printed: '三分之一', period: '2024-Q3' },
    { printed: '四分之三', period: '2024-06' },
    { printed: '8.3:41.5:50.2', period: '2024-12-31' },
    { printed: '-0.5%', measure: 'change', direction: 'decrease', period: '2021/2025' },
    { printed: '-5.2%', period: '2021-03/2021-11-15' },
    { printed: '第八年', measure: 'streak' },
    { printed: 'Ⅱ类', measure: 'grade' },
    { printed: '超10亿元', measure: 'amount', status: 'target', draft: true },
    { printed: '0.05微克/立方米' },
    { printed: '136.10亿元', label: { zh: '=1+1', en: '@SUM(1,"a")' } },
    {
      printed: '3万亩',
      label: { zh: '＝cmd', en: " -2+3\n'x" },
      partOf: 'figure-0',
      subject: 'figure-1',
      theme: 'land',
    },
  ],
  { embargo: '2025-01-20T09:00:00+08:00', published: '2025-01-20' },
);

function quantityOf(printed: string): Quantity {
  const quantity = parseQuantity(printed);
  if (!quantity) throw new Error(printed);
  return quantity;
}
