// The figures of a report for other programs: a CSV with its description, and the amounts of money alone as JSON-stat.

import { createHash } from 'node:crypto';
import { figuresOf, writeCsv, writeDataPackage, writeJsonStat } from '@jianbao/core/export';
import { readReport } from './1-read-a-report.ts';

export interface ExportedFiles {
  readonly csv: string;
  readonly dataPackage: string;
}

/** Every figure a line: its exact value, unit, bound, period, both languages, and the words of its source. */
export function exportAll(): ExportedFiles {
  const report = readReport();
  const csv = writeCsv(figuresOf([report]));
  const sha256 = createHash('sha256').update(csv).digest('hex');
  return { csv, dataPackage: writeDataPackage({ path: 'figures.csv', csv, sha256, reports: [report] }) };
}

/** A selection is a filter over the figures. */
export function exportAmounts(): string {
  const amounts = figuresOf([readReport()]).filter(({ indicator }) => indicator.measure === 'amount');
  return writeJsonStat(amounts, { language: 'en', label: 'Amounts of money' });
}

if (import.meta.filename === process.argv[1]) {
  console.log(exportAll().csv);
  console.log(exportAmounts());
}
