import type { Report } from '@jianbao/core';
import { type Brief, type ComposeOptions, compose, piecesOf, writeMarkdown } from '@jianbao/docgen';
import { describe, expect, it } from 'vitest';
import { report } from './example-briefs.ts';

const brief = (template: string, options: Partial<ComposeOptions> = {}, of: Report = report): Brief =>
  compose(of, { language: 'en', template, ...options });
const en = (template: string): string => writeMarkdown(brief(template)).trim();
const zh = (template: string): string => writeMarkdown(brief(template, { language: 'zh' })).trim();

describe('a template helper', () => {
  it.each([
    ['{{change "manufacturing-exports"}}', 'up more than 20 percent', '增长超20%'],
    ['{{change "online-retail-sales"}}', '20 billion yuan (expected)', '预计200亿元'],
    ['{{sentence "high-tech-enterprises"}}', 'High-tech enterprises numbered 95.', '高新技术企业达到95家。'],
    ['{{sentence "approval-time-limits"}}', 'Approval time limits fell by 20 percent.', '审批时限下降20%。'],
    [
      '{{sentence "online-retail-sales"}}',
      'Online retail sales should reach 20 billion yuan, by the report’s estimate.',
      '网络零售额预计达到200亿元。',
    ],
    [
      '{{list (figure "parking-spaces") (figure "childcare-places") (figure "elderly-care-beds")}}',
      '3,479, 2,794 and 148',
      '3479个、2794个和148张',
    ],
    ['{{list (figure "parking-spaces")}}', '3,479', '3479个'],
    ['{{periodOf "pm25"}}', '2024', '2024年'],
    ['{{sourceOf "high-tech-enterprises"}}', '高新技术企业达到95家', '高新技术企业达到95家'],
  ])('%s says', (template, english, chinese) => {
    expect(en(template)).toBe(english);
    expect(zh(template)).toBe(chinese);
  });

  it('makes a noun agree with its number', () => {
    const nouns = 'one="laboratory" other="laboratories"';
    expect(en(`{{count "key-laboratory" ${nouns}}}`)).toBe('one laboratory');
    expect(en(`{{count "engineering-research-centers" at="start" ${nouns}}}`)).toBe('Three laboratories');
    expect(() => en('{{count "key-laboratory"}}')).toThrow(/noun/);
  });

  it('writes only what the report has', () => {
    expect(en('{{#has "pm25"}}air{{else}}no air{{/has}} {{#has "gdp"}}growth{{else}}no growth{{/has}}')).toBe(
      'air no growth',
    );
    expect(en('{{#theme "environment"}}green{{/theme}}{{#theme "space"}}rockets{{/theme}}')).toBe('green');
  });

  it('goes through the indicators of a theme', () => {
    const text = zh('{{#indicators theme="talent"}}- {{label this}}：{{figure this}}\n{{/indicators}}');
    expect(text).toBe('- 引进各类人才：2000余人');
  });

  it('makes tables from a query, and refuses one that fits nothing', () => {
    const [table] = brief('{{table theme="environment" measure="share"}}').blocks;
    expect(table?.type === 'table' && table.rows.slice(1).map((row) => row[1]?.[0]?.text)).toEqual(['94 percent']);
    expect(() => en('{{table theme="space"}}')).toThrow(/theme="space"/);
    expect(() => en('{{table colour="red"}}')).toThrow(/colour/);
  });

  it('draws a chart of one unit, and refuses to mix units', () => {
    const ids = '"major-and-key-projects-completion-rate" "city-level-projects-completion-rate"';
    const [block] = brief(`{{chart ${ids}}}`).blocks;
    expect(block).toMatchObject({ type: 'chart', chart: { kind: 'completion', unit: '%' } });
    expect(block?.type === 'chart' && block.chart.points.map(({ shown }) => shown)).toEqual([
      '115.3 percent',
      '120.6 percent',
    ]);
    expect(() => en('{{chart "pm25" "parking-spaces"}}')).toThrow(/one chart/);
    expect(() => en(`{{chart ${ids} title="Two rates"}}`)).toThrow(/Two/);
  });

  it('puts key figures into a panel and quotations into a block of their own', () => {
    const { blocks } = brief('{{keyFigures "pm25"}}\n\n> {{statement "water-works"}}');
    expect(blocks).toMatchObject([{ type: 'table', role: 'panel' }, { type: 'quote' }]);
  });

  it('dates a line from the report and places it from the house', () => {
    const dated = { ...report, published: '2025-01-20' };
    const matter = { dateline: 'NANCHANG, China' };
    expect(writeMarkdown(brief('{{dateline}}', { matter }, dated)).trim()).toBe('NANCHANG, China, Jan. 20, 2025 —');
    expect(writeMarkdown(brief('{{dateline}}', { matter })).trim()).toBe('NANCHANG, China —');
  });
});

describe('sources', () => {
  it('stand behind the first place of each figure, in the words of the report', () => {
    const pieces = brief('{{figure "pm25"}} {{figure "pm25"}}', { sources: true }).blocks.flatMap(piecesOf);
    expect(pieces.map(({ note }) => note)).toEqual([
      expect.stringContaining('低于30微克/立方米'),
      undefined,
      undefined,
    ]);
  });
});
