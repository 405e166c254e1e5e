import { decimal, NO_UNIT, toCanonical } from '@jianbao/core';
import {
  figuresOf,
  observations,
  writeCsv,
  writeJsonLd,
  writeJsonStat,
  writeSdmxCsv,
  writeXbrlJson,
} from '@jianbao/core/export';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWKWARD, reportOf } from './export-figures.ts';
import { PYTHON, readCsv, readJson } from './export-python.ts';

const decimals = fc.array(
  fc
    .tuple(
      fc.oneof(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: -999n, max: 999n })),
      fc.integer({ min: -30, max: 30 }),
    )
    .map(([coefficient, exponent]) => decimal(coefficient, exponent)),
  { minLength: 60, maxLength: 150 },
);

interface Graph {
  readonly '@graph': readonly { readonly '@type': string; readonly value?: { readonly '@value': string } }[];
}
type Facts = Readonly<Record<string, { readonly value: string; readonly dimensions: { readonly concept: string } }>>;

const READERS: Readonly<Record<string, (figures: ReturnType<typeof figuresOf>) => readonly (string | undefined)[]>> = {
  CSV: (figures) => readCsv(writeCsv(figures)).map((row) => row['value']),
  'SDMX-CSV': (figures) => readCsv(writeSdmxCsv(figures)).map((row) => row['OBS_VALUE']),
  'JSON-stat': (figures) =>
    Object.entries(readJson<{ readonly value: Readonly<Record<string, string>> }>(writeJsonStat(figures)).value)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, digits]) => digits),
  'JSON-LD': (figures) =>
    readJson<Graph>(writeJsonLd(figures))
      ['@graph'].filter((node) => node['@type'] === 'Observation')
      .map((node) => node.value?.['@value']),
  'xBRL-JSON': (figures) =>
    Object.values(readJson<{ readonly facts: Facts }>(writeXbrlJson(figures)).facts)
      .filter(({ dimensions }) => dimensions.concept !== 'xbrl:note')
      .map(({ value }) => value),
};

describe.skipIf(!PYTHON)('any decimal survives exactly (skipped where Python is absent)', () => {
  it.each(Object.entries(READERS))('in %s', (_, read) => {
    fc.assert(
      fc.property(decimals, (values) => {
        const report = reportOf(
          'decimals',
          values.map((value) => ({ printed: '1', quantity: { value, unit: NO_UNIT, bound: 'exact' } })),
        );
        expect(read(figuresOf([report]))).toEqual(values.map(toCanonical));
      }),
      { numRuns: 2 },
    );
  });
});

describe('the same figures', () => {
  it('give the same bytes in every format', () => {
    const figures = figuresOf([AWKWARD]);
    for (const write of [writeCsv, writeSdmxCsv, writeJsonStat, writeJsonLd, writeXbrlJson]) {
      expect(write(figures)).toBe(write(figuresOf([structuredClone(AWKWARD)])));
    }
  });
});

describe('the days of a period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31', 'P1Y'],
    ['2024-H1', '2024-01-01', '2024-06-30', 'P6M'],
    ['2024-H2', '2024-07-01', '2024-12-31', 'P6M'],
    ['2024-Q4', '2024-10-01', '2024-12-31', 'P3M'],
    ['2024-02', '2024-02-01', '2024-02-29', 'P1M'],
    ['2023-02', '2023-02-01', '2023-02-28', 'P1M'],
    ['2024-12-31', '2024-12-31', '2024-12-31', 'P1D'],
    ['2021/2025', '2021-01-01', '2025-12-31', 'P5Y'],
    ['2024-01/2024-09', '2024-01-01', '2024-09-30', 'P9M'],
    ['2023-12-31/2024-03-01', '2023-12-31', '2024-03-01', 'P62D'],
  ])('of %s are %s to %s, %s', (period, first, last, duration) => {
    const [observation] = observations(figuresOf([reportOf('period', [{ printed: '1家', period }])]));
    expect(observation?.span).toMatchObject({ first, last, duration });
  });

  it('agree with the calendar of JavaScript', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = '', to = ''] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
        fc.pre(from !== to && !(from.endsWith('-01') && isLastOfMonth(to)));
        const report = reportOf('period', [{ printed: '1家', period: `${from}/${to}` }]);
        const [observation] = observations(figuresOf([report]));
        const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
        const behind = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
        expect(observation?.span).toEqual({ first: from, last: to, behind, duration: `P${days}D` });
      }),
    );
  });
});

describe('the observations of awkward figures', () => {
  it('name every number that a figure is made of', () => {
    const names = [...observations(figuresOf([AWKWARD]))].map(({ components }) => components.map(({ name }) => name));
    expect(names.slice(0, 5)).toEqual([
      ['low', 'high'],
      ['numerator', 'denominator'],
      ['value'],
      ['part-1', 'part-2', 'part-3'],
      ['value'],
    ]);
  });

  it('turn a range of falls round with its sign', () => {
    const quantity = { value: decimal(-6), to: decimal(-5), unit: NO_UNIT, bound: 'exact' } as const;
    const report = reportOf('fall', [{ printed: '-6—-5', quantity, direction: 'decrease' }]);
    const [observation] = observations(figuresOf([report]));
    expect(observation?.text).toBe('5..6');
  });
});

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;
}
