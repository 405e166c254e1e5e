// Finding indicators by words: ranked, in both languages, never fooled by one sign in common.

import { expect, test } from 'vitest';
import { search } from '../src/mcp/search.ts';
import { report } from './mcp-desk.ts';

const all = report.indicators.map((indicator) => ({ report, indicator }));
const found = (words: string): string[] => search(all, words).map(({ indicator }) => indicator.id);

test.each(['zh', 'en'] as const)('every indicator is found by its own label, among the first (%s)', (language) => {
  for (const { id, label } of report.indicators) {
    const same = report.indicators.filter((other) => other.label[language] === label[language]).length;
    expect(found(label[language]).slice(0, same + 2), label[language]).toContain(id);
  }
});

test('nothing to look for finds all, in the order of the report', () => {
  expect(found(' ')).toEqual(report.indicators.map(({ id }) => id));
});

test.each(['？！', 'submarine', '潜艇', '人'.repeat(200)])('“%s” finds nothing', (words) => {
  expect(found(words)).toEqual([]);
});

test('plurals, capitals and full-width letters are read over', () => {
  expect(found('High-Tech ENTERPRISES')[0]).toBe('high-tech-enterprises');
  expect(found('ｈｉｇｈ-ｔｅｃｈ enterprise')[0]).toBe('high-tech-enterprises');
});
