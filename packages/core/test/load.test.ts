import { checkReport, loadReport, type Problem, problemText, ReportError } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { describe, expect, it } from 'vitest';
import { report, source, yaml } from './example-report.ts';

const SOURCE = '全区高新技术企业达95家，其中专精特新企业11家。新签约项目总投资超10亿元，另有10亿元。增速为5%。';
const HEAD = `id: test-2024
title: { zh: 测试, en: Test }
place: { code: "360111", name: { zh: 甲区, en: Jia District }, within: { zh: 乙市, en: Yi City } }
period: "2024"
publisher: { zh: 甲, en: A }
source: source.zh.md
sections:
  - { id: one, title: { zh: 一, en: One } }
`;
const INDICATOR = `indicators:
  - id: high-tech
    label: { zh: 高新技术企业, en: high-tech enterprises }
    value: 95家
    measure: count
    section: one
    quote: 高新技术企业达95家
`;

function problemsOf(text: string): readonly Problem[] {
  return checkReport({ yaml: text, source: SOURCE }).problems;
}

function change(from: string, to: string): readonly Problem[] {
  const text = HEAD + INDICATOR;
  expect(text).toContain(from);
  return problemsOf(text.replace(from, to));
}

describe('a report.yaml that is right', () => {
  it('becomes a report', () => {
    expect(problemsOf(HEAD + INDICATOR)).toEqual([]);
  });

  it('gives each figure the code points where it stands in the source', () => {
    const points = [...source];
    for (const { span, printed, source: quote } of report.indicators) {
      expect(points.slice(span.start, span.end).join('')).toBe(printed);
      expect(points.slice(quote.start, quote.end).join('')).toBe(quote.text);
    }
  });

  it('cannot be changed afterwards', () => {
    expect(() => {
      (report.indicators[0] as { printed: string }).printed = '1家';
    }).toThrow(TypeError);
    expect(Object.isFrozen(report.indicators[0]?.quantity.value)).toBe(true);
  });

  it('reads the same every time', () => {
    expect(loadReport({ yaml, source })).toEqual(report);
  });
});

describe('a mistake in report.yaml is found and placed', () => {
  it.each([
    ['a quote that the source does not have', '高新技术企业达95家\n', '高新技术企业共95家\n', 'quoteNotFound', 15],
    ['a value that disagrees with its quote', 'value: 95家', 'value: 5家', 'valueDisagrees', 12],
    ['a value that its quote does not have', 'value: 95家', 'value: 96家', 'valueNotInQuote', 12],
    ['a value that is no quantity', 'value: 95家', 'value: 很多家', 'valueUnreadable', 12],
    ['a section that does not exist', 'section: one', 'section: two', 'unknownReference', 14],
    ['an unknown key', 'measure: count', 'measure: count\n    colour: red', 'unknownKey', 14],
    ['a missing key', '    measure: count\n', '', 'missing', 10],
    ['a measure that there is not', 'measure: count', 'measure: size', 'notOneOf', 13],
    ['an id that is no id', 'id: high-tech', 'id: High Tech', 'badId', 10],
    ['a period that is none', 'period: "2024"', 'period: last year', 'badPeriod', 4],
    ['a change without a direction', 'measure: count', 'measure: change', 'directionMissing', 10],
    [
      'a number in a label that the quote does not have',
      'zh: 高新技术企业,',
      'zh: 100强企业,',
      'numberWithoutSource',
      11,
    ],
    ['a key that stands twice', 'period: "2024"', 'period: "2024"\nperiod: "2023"', 'duplicateKey', 5],
    ['a place code of five digits', '"360111"', '"36011"', 'badPlaceCode', 3],
  ] as const)('%s', (_, from, to, code, line) => {
    const [problem, ...others] = change(from, to);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code, line });
    expect(problem?.column).toBeGreaterThan(0);
  });

  it('a bound left out, because 10亿元 is not what 超10亿元 says', () => {
    const [problem] = problemsOf(
      HEAD +
        INDICATOR.replace('95家\n    measure: count', '10亿元\n    measure: amount').replace(
          '高新技术企业达95家\n',
          '总投资超10亿元\n',
        ),
    );
    expect(problem).toMatchObject({ code: 'valueDisagrees', values: { instead: '超10亿元' } });
  });

  it('a quote that stands twice', () => {
    const [problem] = change('quote: 高新技术企业达95家', 'quote: 10亿元');
    expect(problem).toMatchObject({ code: 'valueNotInQuote' });
    expect(change('quote: 高新技术企业达95家', 'quote: 10亿元').map(({ code }) => code)).toContain('quoteRepeated');
  });

  it('an id used twice', () => {
    const twice = INDICATOR + INDICATOR.replace('indicators:\n', '').replaceAll('高新技术企业', '专精特新企业');
    expect(problemsOf(HEAD + twice).map((problem) => problem.code)).toContain('duplicateId');
  });

  it('several mistakes at once, in the order of the file', () => {
    const problems = problemsOf(
      (HEAD + INDICATOR).replace('section: one', 'section: two').replace('value: 95家', 'value: 5家'),
    );
    expect(problems.map((problem) => problem.code)).toEqual(['valueDisagrees', 'unknownReference']);
  });

  it('a number in a statement that the quote does not have', () => {
    const statement = `statements:\n  - id: s\n    kind: fact\n    section: one\n    text: { zh: 增速较快。, en: It grew by 6 percent. }\n    quote: 增速为5%\n`;
    expect(problemsOf(HEAD + INDICATOR + statement)).toMatchObject([
      { code: 'numberWithoutSource', path: 'statements.0.text.en', values: { number: '6' } },
    ]);
  });

  it('is told in the reader’s language, with what to do', () => {
    const [problem] = change('value: 95家', 'value: 5家');
    if (!problem) throw new Error('no problem');
    expect(problemText(problem, speaker('en'))).toBe('12:12 “5家” disagrees with its quote, which says “95家”.');
    expect(problemText(problem, speaker('zh'))).toBe('12:12 “5家”与引文不符，引文此处为“95家”。');
  });

  it('is thrown with all its companions by the reader that wants a report', () => {
    expect(() => loadReport({ yaml: 'id: x', source: '' })).toThrow(ReportError);
  });
});

describe('hostile YAML stops at the door', () => {
  const bombs = {
    'an alias bomb': `a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]`,
    'an oversized file': `a: ${'x'.repeat(4_000_001)}`,
    'deep nesting': '['.repeat(20_000),
    'no YAML at all': '\u0000\u0001{{{',
    'a prototype key': `__proto__: { polluted: true }\n${HEAD}${INDICATOR}`,
    nothing: '',
    'a list instead of a map': '- 1\n- 2',
  };
  it.each(Object.entries(bombs))('%s', (_, text) => {
    const { problems, report: none } = checkReport({ yaml: text, source: SOURCE });
    expect(none).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
