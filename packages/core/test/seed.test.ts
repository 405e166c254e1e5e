import { existsSync, readFileSync } from 'node:fs';
import { parseQuantity, quantityValue } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import { report } from './example-report.ts';

// The original report and its figures lie beside a checkout, not in it.
const file = new URL('../../../../shared/seed/figures.tsv', import.meta.url);
const present = existsSync(file);
const rows = present
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
  : [];

// Units that the list names in English; classifiers are compared by what is printed.
const MEASURED = new Set(['CNY', 'percent', 'square-metre', 'mu']);

describe.skipIf(!present)(
  'the example report against the list of the original’s figures (skipped where the list is absent)',
  () => {
    it('has as many figures', () => {
      expect(report.indicators).toHaveLength(rows.length);
    });

    it.each(rows.map((row, index) => [index, ...row] as const))('row %i: %s–%s “%s”', (index, ...row) => {
      const [, , surface = '', value = '', unit = '', bound, status, measure] = row;
      const indicator = report.indicators[index];
      if (!indicator) throw new Error(`no indicator ${index}`);
      const { quantity } = indicator;
      expect(indicator.printed).toBe(surface);
      expect([quantityValue(quantity), quantity.bound, indicator.status]).toEqual([value, bound, status]);
      expect(quantity.unit).toEqual(parseQuantity(surface).unit);
      if (MEASURED.has(unit)) expect(quantity.unit.id).toBe(unit);
      expect(measureOf(indicator.measure, indicator.direction)).toBe(measure);
    });
  },
);

/** The list names a change by its direction and calls a streak a rank. */
function measureOf(measure: string, direction: string | undefined): string {
  return measure === 'streak' ? 'rank' : (direction ?? measure);
}
