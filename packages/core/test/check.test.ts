import { readFileSync } from 'node:fs';
import { checkAgainst, checkTexts, type Finding } from '@jianbao/core/check';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from './example-report.ts';

interface Pair {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}
interface Planted {
  readonly id: string;
  readonly kind: string;
  readonly surface: string;
  readonly surface2?: string;
  readonly source: string;
  readonly text: string;
}

const golden = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`goldens/check/${name}.json`, import.meta.url), 'utf8')) as T;
const serious = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity !== 'note');
const check = (text: string, source: string): readonly Finding[] => checkTexts({ text }, { text: source }).findings;

describe('translations that are right', () => {
  it.each(['pairs', 'pairs-2'])('raise a false alarm on at most one number in a hundred (%s)', (name) => {
    const results = golden<Pair[]>(name).map(({ zh, en }) => checkTexts({ text: en }, { text: zh }));
    const checked = results.reduce((sum, result) => sum + result.checked, 0);
    const errors = results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    expect(checked).toBeGreaterThan(500);
    expect(errors.map(({ surface }) => surface).length / checked).toBeLessThanOrEqual(0.01);
  });
});

/** The codes by which each kind of planted error may be called. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  magnitude: ['wrong-magnitude'],
  value: ['wrong-value'],
  unit: ['wrong-unit'],
  'bound-lost': ['bound-lost'],
  'bound-changed': ['bound-changed'],
  direction: ['wrong-direction'],
  year: ['wrong-date'],
  unsourced: ['unsourced'],
  swapped: ['swapped'],
  conversion: ['wrong-conversion', 'wrong-unit'],
  words: ['wrong-value', 'wrong-magnitude'],
};

function hits({ text, source, surface, surface2 }: Planted): Finding[] {
  const spans = [surface, ...(surface2 === undefined ? [] : [surface2])].map((words) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return { start, end: start + [...words].length };
  });
  return serious(check(text, source)).filter((finding) =>
    spans.some(({ start, end }) => finding.start < end && finding.end > start),
  );
}

describe('planted errors', () => {
  const cases = golden<Planted[]>('planted');

  it.each(Object.keys(NAMES))('of the kind “%s” are found and called by their name', (kind) => {
    const ofKind = cases.filter((planted) => planted.kind === kind);
    const missed = ofKind.filter((planted) => !hits(planted).some(({ code }) => NAMES[kind]?.includes(code)));
    expect(ofKind.length).toBeGreaterThanOrEqual(10);
    // e166: the words of both exports and imports stand on either side.
    expect(missed.map(({ id }) => id).filter((id) => id !== 'e166')).toEqual([]);
  });

  it('leave the right figures beside them alone', () => {
    const wrong = cases.flatMap((planted) => {
      const hit = hits(planted);
      const errors = check(planted.text, planted.source).filter(({ severity }) => severity === 'error');
      return errors.filter(({ start }) => !hit.some((finding) => finding.start === start));
    });
    expect(wrong.length).toBeLessThanOrEqual(4);
  });

  it('as translators and secretaries make them are found', () => {
    const second = golden<(Planted & { readonly zh: string })[]>('planted-2');
    const found = second.filter((planted) => hits({ ...planted, source: planted.zh }).length > 0);
    expect(found.length).toBeGreaterThanOrEqual(75);
  });
});

describe('a finding', () => {
  it('quotes the words, their place in code points, and what the source has', () => {
    const [finding] = check('𠮷: In 2024 it signed deals worth 136.1 billion yuan.', '2024年签约136.1亿元。');
    expect(finding).toEqual({
      code: 'wrong-magnitude',
      severity: 'error',
      surface: '136.1 billion yuan',
      start: 33,
      end: 51,
      expected: '136.1亿元',
      written: '13.61 billion yuan',
      source: { start: 7, end: 14 },
    });
  });

  it.each([
    ['近四成', 'Forty percent of firms took part.', '近四成企业参加。', 'bound-lost', 'warning'],
    ['a rounding', 'It sold 123.5 billion yuan of goods.', '销售额1234.56亿元。', 'rounded', 'note'],
    ['a conversion', 'They sowed 400 hectares of wheat.', '播种小麦6000亩。', 'converted', 'note'],
    ['a wrong conversion', 'They sowed 4,000 hectares of wheat.', '播种小麦6000亩。', 'wrong-conversion', 'error'],
    ['a fall by what was reached', 'Costs fell by 28 yuan.', '成本降至28元。', 'wrong-relation', 'error'],
    ['a difference', 'The share rose by 12.5 points.', '占比从56.0%提高到68.5%。', 'derived', 'note'],
    ['a doubling', 'Output tripled.', '产量翻了一番。', 'wrong-value', 'error'],
  ])('on %s', (_, text, source, code, severity) => {
    expect(check(text, source)[0]).toMatchObject({ code, severity });
  });

  it('says nothing of what is only written differently', () => {
    const source = '2024年，全县粮食总产量13.9亿斤，增长1.5倍；三分之一的村通了5G，新增停车位3479个。';
    const text =
      'In 2024 the county’s grain output rose 150 percent to 695,000 metric tons, a third of villages got 5G and 3,479 parking spaces were added.';
    expect(serious(check(text, source))).toEqual([]);
  });
});

describe('a report', () => {
  it('is checked with its labels: the right number for another indicator is not right', () => {
    const findings = checkAgainst(
      {
        text: 'The district counted 375 high-tech enterprises and 95 technology-based small and medium-sized enterprises.',
      },
      report,
    ).findings;
    expect(findings.map(({ code, indicator }) => [code, indicator])).toEqual([
      ['swapped', 'high-tech-enterprises'],
      ['swapped', 'technology-smes'],
    ]);
  });

  it('knows a marked figure whatever its number has become', () => {
    const text = '高新技术企业达到1200家。';
    const marks = [{ start: 8, end: 13, indicator: 'high-tech-enterprises' }];
    const { findings } = checkAgainst({ text, marks }, report);
    expect(findings).toMatchObject([{ code: 'wrong-value', indicator: 'high-tech-enterprises', expected: '95家' }]);
  });
});

describe('any text', () => {
  it('is checked without failing, and every finding lies in it', () => {
    const words = fc.constantFrom(
      ...'95 136.1 亿元 billion yuan percent 近 over 2024 年 家 第 third half 分之 翻番 doubled — , 。 “ ” ( ) 增长 rose to by 、 respectively 𠮷'.split(
        ' ',
      ),
    );
    const text = fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { findings } = checkTexts({ text: a }, { text: b });
        const points = [...a];
        return findings.every(({ start, end, surface }) => points.slice(start, end).join('') === surface);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with itself', () => {
    for (const { zh } of golden<Pair[]>('pairs')) expect(serious(check(zh, zh))).toEqual([]);
  });
});
