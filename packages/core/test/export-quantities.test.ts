import { BOUNDS, compare, decimal, type Quantity, quantityValue, unitById } from '@jianbao/core';
import { figuresOf, writeCsv, writeJsonLd, writeJsonStat, writeSdmxCsv } from '@jianbao/core/export';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from './export-figures.ts';
import { fractionsOf } from './export-fractions.ts';
import { PYTHON, readCsv, readFractions, readJson } from './export-python.ts';

const small = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -12, max: 12 }))
  .map(([coefficient, exponent]) => decimal(coefficient, exponent));
const quantities: fc.Arbitrary<Quantity> = fc
  .tuple(
    fc.constantFrom(...BOUNDS),
    fc.constantFrom('number', 'CNY', 'percent', 'mu', 'microgram/cubic-metre', 'classifier:家'),
    fc.oneof(
      small.map((value) => ({ value })),
      fc.tuple(small, small).map(([a, b]) => (compare(a, b) <= 0 ? { value: a, to: b } : { value: b, to: a })),
      fc
        .tuple(fc.bigInt({ min: 1n, max: 999n }), fc.bigInt({ min: 2n, max: 999n }))
        .map(([value, over]) => ({ value: decimal(value), over })),
      fc.array(small, { minLength: 2, maxLength: 4 }).map((parts) => ({ value: parts[0] ?? decimal(0), parts })),
    ),
  )
  .map(([bound, unit, shape]) => ({ ...shape, unit: unitById(unit), bound }));

interface Stated {
  readonly text: string | undefined;
  readonly unit: string | undefined;
  readonly bound: string | undefined;
}
interface Details {
  readonly extension: { readonly observation: Readonly<Record<string, Stated & { readonly indicator: string }>> };
}
interface Properties {
  readonly '@graph': readonly {
    readonly '@type': string;
    readonly additionalProperty?: readonly { readonly propertyID: string; readonly value: string }[];
  }[];
}

/** Each figure’s value in one text, its unit and its bound, in the order of the figures. */
const STATED: Readonly<Record<string, (figures: ReturnType<typeof figuresOf>) => readonly Stated[]>> = {
  CSV: (figures) =>
    readCsv(writeCsv(figures)).map((row) => ({ text: row['value_text'], unit: row['unit'], bound: row['bound'] })),
  'SDMX-CSV': (figures) =>
    readCsv(writeSdmxCsv(figures)).map((row) => ({
      text: row['VALUE_TEXT'],
      unit: row['UNIT_MEASURE'],
      bound: row['BOUND'],
    })),
  'JSON-stat': (figures) => {
    const details = Object.values(readJson<Details>(writeJsonStat(figures)).extension.observation);
    const byIndicator = new Map(details.map(({ indicator, text, unit, bound }) => [indicator, { text, unit, bound }]));
    return figures.flatMap(({ indicator }) => byIndicator.get(indicator.id) ?? []);
  },
  'JSON-LD': (figures) =>
    readJson<Properties>(writeJsonLd(figures))
      ['@graph'].filter((node) => node['@type'] === 'Observation')
      .map((node) => {
        const stated = new Map(node.additionalProperty?.map(({ propertyID, value }) => [propertyID, value]));
        return { text: stated.get('text'), unit: stated.get('unit'), bound: stated.get('bound') };
      }),
};

describe.skipIf(!PYTHON)('any quantity survives with unit and bound (skipped where Python is absent)', () => {
  const reports = fc.array(quantities, { minLength: 60, maxLength: 120 }).map((list) =>
    reportOf(
      'any',
      list.map((quantity) => ({ printed: '1', quantity })),
    ),
  );

  it.each(Object.entries(STATED))('in %s', (_, read) => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(read(figuresOf([report]))).toEqual(
          report.indicators.map(({ quantity }) => ({
            text: quantityValue(quantity),
            unit: quantity.unit.id,
            bound: quantity.bound,
          })),
        );
      }),
      { numRuns: 2 },
    );
  });

  it('and is worth the same to the decimals and fractions of Python', () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(readFractions(writeCsv(figuresOf([report])))).toEqual(
          report.indicators.map(({ quantity }) => fractionsOf(quantity)),
        );
      }),
      { numRuns: 2 },
    );
  });
});
