import {
  COLUMNS,
  csvLines,
  figuresOf,
  guardText,
  sdmxCsvLines,
  unguardText,
  writeCsv,
  writeDataPackage,
  writeSdmxCsv,
} from '@jianbao/core/export';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWKWARD, REPORTS, reportOf } from './export-figures.ts';
import { fractionsOf, statedQuantity } from './export-fractions.ts';
import { PYTHON, readCsv, readFractions } from './export-python.ts';

const reports = [...REPORTS, AWKWARD];
const figures = figuresOf(reports);
const opensFormula = /^[=+\-@＝＋－＠\t\r\n]/;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Descriptor {
  readonly resources: readonly [
    { readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] } },
  ];
}

describe.skipIf(!PYTHON)('the CSV of figures, read by Python (skipped where Python is absent)', () => {
  const rows = PYTHON ? readCsv(writeCsv(figures, { bom: true })) : [];
  const row = (report: string, indicator: string): Readonly<Record<string, string>> =>
    rows.find((one) => one['report'] === report && one['indicator'] === indicator) ?? {};

  it('has every figure once, with the words of its source', () => {
    expect(rows).toHaveLength(figures.length);
    for (const [index, { report, indicator }] of figures.entries()) {
      const read = rows[index] ?? {};
      expect([read['report'], read['indicator']]).toEqual([report.id, indicator.id]);
      expect(unguardText(read['label_en'] ?? '')).toBe(indicator.label.en);
      expect(unguardText(read['printed'] ?? '')).toBe(indicator.printed);
      const characters = Array.from(report.source.text);
      const words = characters.slice(Number(read['quote_start']), Number(read['quote_end'])).join('');
      expect(words).toBe(unguardText(read['quote'] ?? ''));
      const figure = characters.slice(Number(read['figure_start']), Number(read['figure_end'])).join('');
      expect(words).toContain(figure);
      expect(indicator.printed).toContain(figure);
    }
  });

  it('never shows part of a value as the whole of it', () => {
    const value = (indicator: string): (string | undefined)[] => {
      const read = row('awkward', indicator);
      return [read['value'], read['low'], read['high'], read['value_text'], read['form']];
    };
    expect(value('figure-0')).toEqual(['', '5', '6', '5..6', 'range']);
    expect(value('figure-1')).toEqual(['', '', '', '1/3', 'fraction']);
    expect(value('figure-2')).toEqual(['0.75', '', '', '3/4', 'fraction']);
    expect(value('figure-3')).toEqual(['', '', '', '8.3:41.5:50.2', 'ratio']);
    expect(value('figure-10')).toEqual(['13610000000', '', '', '13610000000', 'number']);
  });

  it('gives a decrease as the size of the fall, and leaves other negative numbers their sign', () => {
    expect(row('awkward', 'figure-4')).toMatchObject({ value: '0.5', direction: 'decrease', printed: "'-0.5%" });
    expect(row('awkward', 'figure-5')).toMatchObject({ value: '-5.2', direction: '', figure_en: "'-5.2 percent" });
  });

  it('has the exact value of every figure, as the decimals and fractions of Python reckon it', () => {
    const reckoned = readFractions(writeCsv(figures));
    for (const [index, { indicator }] of figures.entries()) {
      expect(reckoned[index], indicator.id).toEqual(fractionsOf(statedQuantity(indicator)));
    }
  });

  it('tells bound, status, period, unit and draft', () => {
    expect(row('awkward', 'figure-8')).toMatchObject({
      bound: 'over',
      status: 'target',
      unit: 'CNY',
      currency: 'CNY',
      draft: 'true',
      figure_zh: '目标超10亿元',
      figure_en: 'more than 1 billion yuan (target)',
      embargo: '2025-01-20T09:00:00+08:00',
    });
    expect(row('qingshanhu-2024', 'new-major-projects-investment')).toMatchObject({
      place_code: '360111',
      place_within_zh: '江西省南昌市',
      place_within_en: 'Nanchang, Jiangxi Province',
    });
    expect(row('awkward', 'figure-11')).toMatchObject({
      unit_zh: '亩',
      unit_factor: '2000/3',
      part_of: 'figure-0',
      subject: 'figure-1',
      theme: 'land',
    });
    expect(row('awkward', 'figure-0')).toMatchObject({
      period: '2024-H1',
      period_start: '2024-01-01',
      period_end: '2024-06-30',
    });
  });

  it('fits the schema of its datapackage.json: types, codes, what is required, and the primary key', () => {
    const { schema } = (JSON.parse(writeDataPackage()) as Descriptor).resources[0];
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
    const shapes: Readonly<Record<string, RegExp>> = {
      string: /^/,
      number: /^-?\d+(\.\d+)?$/,
      integer: /^\d+$/,
      boolean: /^(true|false)$/,
      date: /^\d{4}-\d\d-\d\d$/,
    };
    for (const read of rows) {
      for (const { name, type, constraints } of schema.fields) {
        const cell = read[name] ?? '';
        if (constraints?.required) expect(cell, name).not.toBe('');
        if (cell === '') continue;
        expect(cell, name).toMatch(shapes[type] ?? /never/);
        if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
      }
    }
    const keys = new Set(rows.map((read) => schema.primaryKey.map((name) => read[name]).join('/')));
    expect(keys.size).toBe(rows.length);
  });

  it('brings any text back, and begins no text cell like a formula', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), formulaLike()), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(texts, (list) => {
        const report = reportOf(
          'texts',
          list.map((text) => ({ printed: '1', label: { zh: text, en: text } })),
        );
        const read = readCsv(writeCsv(figuresOf([report])));
        expect(read.map((one) => unguardText(one['label_en'] ?? ''))).toEqual(list);
        for (const one of read) expect(one['label_zh']).not.toMatch(opensFormula);
      }),
      { numRuns: 6 },
    );
  });
});

describe('text cells', () => {
  it('are left alone unless they would open a formula', () => {
    expect(['高新技术企业', "'tis", '5%—6%', 'a=b', '1-2', ''].map(guardText)).toEqual([
      '高新技术企业',
      "'tis",
      '5%—6%',
      'a=b',
      '1-2',
      '',
    ]);
  });

  it.each([
    '=1+1',
    '＝1',
    '＋1',
    '－5%',
    '＠SUM',
    '@x',
    '+1',
    '-5.2%',
    '\tx',
    '\r=x',
    ' =x',
    '\u200b=x',
    "'=x",
    "''-1",
  ])('%j gets an apostrophe, which comes off again', (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(unguardText(guardText(text))).toBe(text);
  });

  it('come back from the guard whatever they were', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), formulaLike()), (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        expect(guardText(text)).not.toMatch(opensFormula);
      }),
    );
  });
});

describe('the CSV itself', () => {
  it('is the same whole or line by line, with CRLF and a byte order mark when asked', () => {
    const csv = writeCsv(figures, { bom: true });
    expect([...csvLines(figures, { bom: true })].join('')).toBe(csv);
    expect(csv.startsWith('\ufeffreport,indicator,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(writeCsv([])).toBe(`${COLUMNS.map(({ name }) => name).join(',')}\r\n`);
  });

  it('states an embargo with its time zone, as SDMX does, and a bare day as midnight in Beijing', () => {
    const report = reportOf('soon', [{ printed: '5家' }], { embargo: '2099-01-20' });
    expect(writeCsv(figuresOf([report]))).toContain(',2099-01-20T00:00:00+08:00,');
    expect(writeSdmxCsv(figuresOf([report]))).toContain(',E,2099-01-20T00:00:00+08:00,');
  });

  it('leaves negative numbers bare in every column of numbers, and guards them where they begin a text', () => {
    const report = reportOf('fall', [{ printed: '-6%—-5%', label: { zh: '-5', en: '-5' } }]);
    const [, line = ''] = writeCsv(figuresOf([report])).split('\r\n');
    expect(line).toContain(',,-6,-5,-6..-5,');
    expect(line).toContain(",'-5,'-5,");
  });

  it('does not hold more than a line at a time', () => {
    let taken = 0;
    function* counted(): Generator<(typeof figures)[number]> {
      for (const figure of figures) {
        taken += 1;
        yield figure;
      }
    }
    for (const lines of [csvLines(counted()), sdmxCsvLines(counted())]) {
      taken = 0;
      lines.next();
      lines.next();
      expect(taken).toBe(1);
      lines.return(undefined);
    }
  });

  it('refuses a figure that is given twice and says which', () => {
    expect(() => writeCsv([...figures, ...figures.slice(0, 1)])).toThrow('qingshanhu-2024/close-to-home-services');
  });
});

describe.skipIf(!PYTHON)('SDMX-CSV, read by Python (skipped where Python is absent)', () => {
  const rows = PYTHON ? readCsv(writeSdmxCsv(figures)) : [];
  const row = (indicator: string): Readonly<Record<string, string>> =>
    rows.find((one) => one['REPORT'] === 'awkward' && one['INDICATOR'] === indicator) ?? {};

  it('begins with structure and action, then dimensions, measure and attributes', () => {
    expect(Object.keys(rows[0] ?? {}).slice(0, 9)).toEqual(
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,REPORT,TIME_PERIOD,OBS_VALUE'.split(','),
    );
    expect(rows[0]).toMatchObject({ STRUCTURE: 'dataflow', STRUCTURE_ID: 'JIANBAO:FIGURES(1.0.0)', ACTION: 'I' });
  });

  it('has a key for every observation', () => {
    const keys = rows.map(({ FREQ, REF_AREA, INDICATOR, REPORT, TIME_PERIOD }) =>
      [FREQ, REF_AREA, INDICATOR, REPORT, TIME_PERIOD].join('.'),
    );
    expect(new Set(keys).size).toBe(figures.length);
  });

  it('writes every kind of period as SDMX does', () => {
    const time = (indicator: string): string => `${row(indicator)['FREQ']} ${row(indicator)['TIME_PERIOD']}`;
    expect(['figure-0', 'figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6'].map(time)).toEqual([
      'S 2024-S1',
      'Q 2024-Q3',
      'M 2024-06',
      'D 2024-12-31',
      '_O 2021-01-01/P5Y',
      '_O 2021-03-01/P260D',
      'A 2024',
    ]);
  });

  it('leaves OBS_VALUE empty where there is no single value, and keeps the bound beside it where there is', () => {
    expect(row('figure-0')).toMatchObject({ OBS_VALUE: '', VALUE_LOW: '5', VALUE_HIGH: '6', VALUE_FORM: 'range' });
    expect(row('figure-1')).toMatchObject({ OBS_VALUE: '', VALUE_TEXT: '1/3' });
    expect(row('figure-8')).toMatchObject({
      OBS_VALUE: '1000000000',
      BOUND: 'over',
      OBS_STATUS: 'F',
      VALUE_STATUS: 'target',
      CONF_STATUS: 'E',
      EMBARGO_TIME: '2025-01-20T09:00:00+08:00',
      DRAFT: 'true',
    });
  });

  it('names the agency’s own structure when it is given one', () => {
    const csv = writeSdmxCsv(figures.slice(0, 1), { structure: 'datastructure', structureId: 'X:Y(1.2)', action: 'R' });
    expect(readCsv(csv)[0]).toMatchObject({ STRUCTURE: 'datastructure', STRUCTURE_ID: 'X:Y(1.2)', ACTION: 'R' });
  });
});

function formulaLike(): fc.Arbitrary<string> {
  const sign = fc.constantFrom(...'=+-@＝＋－＠\t\r\n\'" \u3000\u200b\ufeff,'.split(''));
  return fc
    .tuple(fc.array(sign, { minLength: 1, maxLength: 4 }), fc.string())
    .map(([signs, rest]) => signs.join('') + rest);
}
