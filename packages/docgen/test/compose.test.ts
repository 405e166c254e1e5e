import type { Report } from '@jianbao/core';
import {
  type Brief,
  compose,
  DEFAULT_TEMPLATE,
  indicatorsShown,
  TemplateError,
  typedNumbers,
  writeMarkdown,
} from '@jianbao/docgen';
import { describe, expect, it } from 'vitest';
import { report } from './example-briefs.ts';

const english = (template: string, of: Report = report): Brief => compose(of, { language: 'en', template });
const textOf = (brief: Brief): string => writeMarkdown(brief).trim();

/** The report with another label and another printed figure for its high-tech enterprises. */
function withLabel(label: string): Report {
  const indicators = report.indicators.map((indicator) =>
    indicator.id === 'high-tech-enterprises' ? { ...indicator, label: { zh: label, en: label } } : indicator,
  );
  return { ...report, indicators };
}

describe('a template', () => {
  it('shows a figure in prose, at the head of a sentence and in a table', () => {
    const template =
      '{{figure "childcare-centers"}}, {{figure "childcare-centers" at="start"}}, {{figure "childcare-centers" at="table"}}';
    expect(textOf(english(template))).toBe('four, Four, 4');
  });

  it('spells a term out once and shortens it afterwards', () => {
    const [term] = report.terms.filter(({ short }) => short !== undefined);
    if (!term) throw new Error('the example has no term with a short form');
    expect(textOf(english(`{{term "${term.zh}"}} / {{term "${term.zh}"}}`))).toBe(`${term.en} / ${term.short}`);
  });

  it.each([
    ['a digit', 'Exports rose by 20 percent.', '20', 1, 17],
    ['a full-width digit', '一\n\n增长２０', '２０', 3, 3],
    ['a number in words', 'It opened {{figure "childcare-centers"}} and three more.', 'three', 1, 46],
    ['a Chinese numeral with its unit', '新建三所学校', '三所', 1, 3],
  ])('that types %s is refused, with the place', (_, template, text, line, column) => {
    expect(typedNumbers(template)).toEqual([{ text, line, column }]);
    expect(() => english(template)).toThrow(TemplateError);
  });

  it.each([
    ['an indicator that is not there', '{{figure "no-such"}}', /no indicator “no-such”/],
    ['a term that is not there', '{{term "无"}}', /no term “无”/],
    ['a helper that is not there', '{{figures}}', /figures/],
    ['a broken tag', '{{figure "x"', /line 1|Parse/i],
    ['an image', '![x](http://example.org/x.png)', /image/],
    ['raw HTML', '<b>x</b>', /html/],
    ['a link', '[x](http://example.org)', /link/],
  ])('with %s is refused by name', (_, template, message) => {
    expect(() => english(template)).toThrow(message);
  });

  it('reaches no prototype and no process', () => {
    for (const template of [
      '{{constructor}}',
      '{{__proto__}}',
      '{{lookup this "constructor"}}',
      '{{#with this}}{{constructor.name}}{{/with}}',
    ]) {
      expect(() => english(template)).toThrow(TemplateError);
    }
  });
});

describe('values of a report', () => {
  it.each(['a | b', '**bold**', '<script>', '# head', '[x](y)', '`code`', '{{figure "x"}}', '$& \\ |'])(
    'such as “%s” are never read as markup',
    (label) => {
      const brief = english('{{keyFigures "high-tech-enterprises"}}', withLabel(label));
      const [table] = brief.blocks;
      if (table?.type !== 'table') throw new Error('no table');
      expect(table.rows).toHaveLength(2);
      expect(table.rows[1]).toHaveLength(2);
      expect(table.rows[1]?.[0]?.[0]?.text.toLowerCase()).toBe(label.toLowerCase());
    },
  );
});

describe('the default template', () => {
  it.each(['zh', 'en'] as const)('shows every figure of any report in %s', (language) => {
    const brief = compose(report, { language, template: DEFAULT_TEMPLATE });
    expect(indicatorsShown(brief).size).toBe(report.indicators.length);
  });
});
