// Questions over many places: names that two places share, each place of a region, which has the most.

import { answerText, ask, type Report } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import { report } from './example-report.ts';

const place = (code: string, zh: string, en: string, within: { zh: string; en: string }, count: string): Report => ({
  ...report,
  id: `r${code}`,
  title: { zh: `${zh}2024年报告`, en: `${en} in 2024` },
  place: { code, name: { zh, en }, within, aliases: { zh: [zh.slice(0, -1)], en: [en.replace(' District', '')] } },
  indicators: report.indicators
    .filter(({ id }) => id === 'high-tech-enterprises')
    .map((indicator) => ({
      ...indicator,
      printed: `${count}家`,
      quantity: { ...indicator.quantity, value: { coefficient: BigInt(count), exponent: 0 } },
    })),
});
const nanchang = { zh: '江西省南昌市', en: 'Nanchang, Jiangxi Province' };
const xuzhou = { zh: '江苏省徐州市', en: 'Xuzhou, Jiangsu Province' };
const nanjing = { zh: '江苏省南京市', en: 'Nanjing, Jiangsu Province' };
const reports = [
  place('360111', '青山湖区', 'Qingshanhu District', nanchang, '95'),
  place('360112', '新建区', 'Xinjian District', nanchang, '120'),
  place('320106', '鼓楼区', 'Gulou District', nanjing, '310'),
  place('320302', '鼓楼区', 'Gulou District', xuzhou, '77'),
  place('320102', '玄武区', 'Xuanwu District', nanjing, '201'),
];
const codes = (question: string): unknown[] => {
  const answer = ask(question, reports);
  const stated = answer.kind === 'choose' ? answer.options : answer.kind === 'not-stated' ? [] : answer.stated;
  return [answer.kind, ...stated.map(({ report: { place } }) => place.code)];
};

describe('a name that two places share', () => {
  it.each([
    ['鼓楼区高新技术企业有多少家？', ['choose', '320106', '320302']],
    ['徐州市鼓楼区高新技术企业有多少家？', ['found', '320302']],
    ['徐州鼓楼区高新技术企业有多少家？', ['found', '320302']],
    ['How many high-tech enterprises are there in Gulou District?', ['choose', '320106', '320302']],
    ['How many high-tech enterprises are there in Gulou District, Nanjing?', ['found', '320106']],
    ['鼓楼区和玄武区的高新技术企业比较', ['compare', '320106', '320102']],
  ])('%s', (question, expected) => {
    expect(codes(question)).toEqual(expected);
  });

  it('is offered with what each of them lies in', () => {
    const { text } = answerText(ask('鼓楼区高新技术企业有多少家？', reports));
    expect(text).toContain('江苏省南京市');
    expect(text).toContain('江苏省徐州市');
    expect(text).not.toMatch(/310|77/);
  });
});

describe('each place of a region', () => {
  it.each([
    ['南昌市各县区高新技术企业有多少家？', ['list', '360111', '360112']],
    ['江苏各区高新技术企业分别有多少', ['list', '320102', '320106', '320302']],
    ['各县（市、区）高新技术企业', ['list', '320102', '320106', '320302', '360111', '360112']],
    ['哪个区高新技术企业最多？', ['list', '320106', '320102', '360112', '360111', '320302']],
    ['How many high-tech enterprises does each district of Jiangsu have?', ['list', '320102', '320106', '320302']],
    ['Which district has the most high-tech enterprises?', ['list', '320106', '320102', '360112', '360111', '320302']],
    ['which district has more high-tech enterprises, Qingshanhu or Xinjian', ['compare', '360111', '360112']],
  ])('%s', (question, expected) => {
    expect(codes(question)).toEqual(expected);
  });

  it.each([
    '南昌市高新技术企业有多少家？',
    '九江市各县区高新技术企业有多少家？',
    'How many high-tech enterprises are there in Nanchang?',
  ])('is not added up, and no other region is put in its place: %s', (question) => {
    expect(ask(question, reports)).toMatchObject({ kind: 'not-stated' });
  });

  it('more places than are offered are said to be there', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      place(String(360_121 + at), `第${'一二三四五六七八九'[at]}县`, `County ${at}`, nanchang, String(10 + at)),
    );
    const answer = ask('高新技术企业有多少家？', many);
    expect(answer).toMatchObject({ kind: 'choose', more: true });
    expect(answerText(answer).text).toContain('写明地方');
  });
});
