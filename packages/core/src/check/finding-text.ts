// A finding of the check as a sentence.

import type { Say } from '@jianbao/locales';
import type { Finding } from './finding.ts';

/** What is wrong, and what the source states instead. */
export function findingText({ code, surface, expected, written }: Finding, say: Say): string {
  const source =
    expected === undefined ? '' : written !== undefined && written !== expected ? `${expected} = ${written}` : expected;
  if (code === 'wrong-date' && source === '') return say('check.finding.strange-date', { surface });
  return say(`check.finding.${code}`, { surface, source });
}
