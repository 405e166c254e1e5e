// Draft a report from its text: every figure with what it measures, and everything that only looks like one.

import { readFileSync } from 'node:fs';
import { extractMentions, loadReport, quantityValue, type Report } from '@jianbao/core';
import { draftReport, writeReport } from '@jianbao/core/draft';

const source = readFileSync(new URL('./qingshanhu-2024/source.zh.md', import.meta.url), 'utf8');

/** One line a figure: what is printed, its exact value, what it measures. */
export function figures(): string[] {
  return extractMentions(source).flatMap(({ kind, surface, quantity, label }) =>
    kind === 'figure' && quantity ? [[surface, quantityValue(quantity), label ?? ''].join('\t')] : [],
  );
}

/** One line a rejection: what is printed, what it is, and why. */
export function rejections(): string[] {
  return extractMentions(source).flatMap(({ kind, surface, reason }) =>
    kind === 'figure' ? [] : [[surface, kind, reason].join('\t')],
  );
}

/** A report that nobody has reviewed yet; each of its figures says so. */
export function draft(): Report {
  const { report } = draftReport(source, { file: 'source.zh.md' });
  return loadReport({ yaml: writeReport(report, ['drafted, to be reviewed']), source });
}

if (import.meta.filename === process.argv[1]) {
  for (const line of [...figures(), ...rejections()]) console.log(line);
}
