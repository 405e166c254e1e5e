// Which figures an answer gave, and which version of the report they came from.

import { ask, type Report } from '@jianbao/core';
import { expect, test } from 'vitest';
import { answered, reportGiven, versionOf } from '../src/audit/index.ts';
import { report } from './mcp-desk.ts';

test('a version is sixteen hex digits and the same for an equal report', () => {
  expect(versionOf(report)).toMatch(/^[0-9a-f]{16}$/);
  expect(versionOf(structuredClone(report))).toBe(versionOf(report));
  expect(versionOf({ ...report, indicators: report.indicators.toReversed() })).toBe(versionOf(report));
});

const [first, ...others] = report.indicators;
if (!first) throw new Error('The example report has no figures.');

test.each<[string, Partial<Report>]>([
  ['its id', { id: 'another' }],
  ['its period', { period: '2025' }],
  ['its source', { source: { ...report.source, text: `${report.source.text}。` } }],
  ['a figure fewer', { indicators: others }],
  ['the id of a figure', { indicators: [{ ...first, id: 'another' }, ...others] }],
  ['the words of a figure', { indicators: [{ ...first, printed: '81个' }, ...others] }],
  ['the place of a figure', { indicators: [{ ...first, span: { start: 0, end: 1 } }, ...others] }],
])('a version changes with %s', (_, change) => {
  expect(versionOf({ ...report, ...change })).not.toBe(versionOf(report));
});

test('a version does not change with labels, titles or the name of the source file', () => {
  const label = { zh: '别名', en: 'another name' };
  const changed = { ...report, title: label, source: { ...report.source, file: 'x.md' } };
  expect(versionOf({ ...changed, indicators: [{ ...first, label }, ...others] })).toBe(versionOf(report));
});

test('one lone surrogate is not another', () => {
  const of = (text: string) => versionOf({ ...report, source: { ...report.source, text } });
  expect(of('\ud800')).not.toBe(of('\ud801'));
});

test('an answer with a figure gives the figure as printed, with its report and version', () => {
  const answer = ask('新签约重大项目有多少个？', [report]);
  expect(answered(answer)).toMatchObject({ language: 'zh', outcome: 'found' });
  const [given] = answered(answer).figures;
  expect(given).toMatchObject(reportGiven(report));
  const indicator = report.indicators.find(({ id }) => id === given?.indicator);
  expect(given?.printed).toBe(indicator?.printed);
});

test('a silence gives its reason and no figure, whatever lies near', () => {
  const answer = ask('北京市的新签约重大项目有多少个？', [report]);
  expect(answered(answer)).toEqual({ language: 'zh', outcome: 'not-stated', silence: 'place', figures: [] });
});

test('a choice gives labels, and therefore no figure', () => {
  const stated = report.indicators.slice(0, 2).map((indicator) => ({ report, indicator }));
  expect(answered({ kind: 'choose', language: 'en', options: stated })).toEqual({
    language: 'en',
    outcome: 'choose',
    figures: [],
  });
});
