// Read a report and use its figures as data: exact values, units, bounds, and the words of the source.

import { readFileSync } from 'node:fs';
import { loadReport, problemText, quantityValue, type Report, ReportError } from '@jianbao/core';
import { speaker } from '@jianbao/locales';

const folder = new URL('./qingshanhu-2024/', import.meta.url);

export function readReport(): Report {
  const yaml = readFileSync(new URL('report.yaml', folder), 'utf8');
  const source = readFileSync(new URL('source.zh.md', folder), 'utf8');
  return loadReport({ yaml, source });
}

/** One line a figure, as a program would store it. */
export function figureLines(report: Report): string[] {
  return report.indicators.map(({ id, quantity, period, source }) =>
    [id, quantityValue(quantity), quantity.unit.id, quantity.bound, period, source.text].join('\t'),
  );
}

/** What is wrong with a report, in words. */
export function mistakes(yaml: string): string[] {
  try {
    loadReport({ yaml, source: '' });
    return [];
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return error.problems.map((problem) => problemText(problem, speaker('en')));
  }
}

if (import.meta.filename === process.argv[1]) {
  for (const line of figureLines(readReport())) console.log(line);
}
