// A lexicon made out of that of the list before answers as one that is made anew.

import { type Answer, answerText, ask, type Report } from '@jianbao/core';
import { inheritLexicon } from '@jianbao/core/search';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { report } from './example-report.ts';

const PLACES = ['甲区', '乙区', '丙县', '丁县'];

/** Reports of a few places and years, each with a part of the figures, some of them under other names. */
const POOL: readonly Report[] = PLACES.flatMap((name, place) =>
  ['2022', '2023', '2024'].flatMap((year, at) =>
    [0, 1].map((edition): Report => {
      const indicators = report.indicators
        .filter((_, index) => (index + place + at + edition) % 3 !== 0)
        .map((indicator, index) =>
          index % 7 === edition
            ? { ...indicator, period: year, label: { zh: `${name}${indicator.label.zh}`, en: indicator.label.en } }
            : { ...indicator, period: year },
        );
      return {
        ...report,
        id: `r${place}-${year}`,
        place: { name: { zh: name, en: `Place ${place}` }, aliases: { zh: [], en: [] } },
        period: year,
        sections: report.sections.map((section) => ({
          ...section,
          title: { zh: `${name}${section.title.zh}`, en: '' },
        })),
        indicators,
      };
    }),
  ),
);

const QUESTIONS = [
  '高新技术企业有多少家？',
  '甲区高新技术企业有多少家？',
  '乙区2022年新增停车位',
  '各县区招商推介活动',
  '哪个县区网络零售额最高',
  '甲区和乙区PM2.5比较',
  '甲区高新技术企业比上年多多少',
  'How many high-tech enterprises are there in Place 2?',
  '甲区新增停车位',
  '丁县改革开放',
  '总投资多少',
  '高薪技术企业',
  '火星移民',
];

describe('a lexicon that has followed its list', () => {
  it('gives the same answers as a new one, whatever has come and gone', () => {
    const step = fc.record({ out: fc.nat(), inn: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        let list = uniqueById(POOL.slice(0, 18));
        ask('热身', list);
        for (const { out, inn } of steps) {
          const left = list.filter((_, at) => at !== out % list.length);
          const next = uniqueById([...left, POOL[inn % POOL.length] ?? report]);
          inheritLexicon(list, next);
          list = next;
          const anew = [...list];
          for (const question of QUESTIONS) expect(told(ask(question, list))).toBe(told(ask(question, anew)));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('knows no word any more that stood only in a report that is gone', () => {
    const [first, second] = [POOL[0] ?? report, { ...(POOL[2] ?? report), id: 'other' }];
    const secret = {
      ...first.indicators[0],
      label: { zh: '绝密飞船', en: 'secret spaceship' },
    } as (typeof first.indicators)[0];
    const before = [first, second, { ...first, id: 'secret', indicators: [secret] }, ...POOL.slice(6, 12)];
    expect(ask('绝密飞船有多少', before).kind).not.toBe('not-stated');
    const after = before.filter(({ id }) => id !== 'secret');
    inheritLexicon(before, after);
    expect(ask('绝密飞船有多少', after)).toMatchObject({ kind: 'not-stated', silence: 'word' });
    expect(told(ask('绝密飞船有多少', after))).toBe(told(ask('绝密飞船有多少', [...after])));
  });
});

/** What an answer says, as text: to compare the reports themselves, deep as they are, would take minutes. */
function told(answer: Answer): string {
  const stated =
    answer.kind === 'choose' ? answer.options : answer.kind === 'not-stated' ? answer.neighbours : answer.stated;
  const names = stated.map(({ report, indicator }) => `${report.id}/${indicator.id} ${indicator.printed}`);
  return [answer.kind, ...names, answerText(answer).text].join('\n');
}

function uniqueById(reports: readonly Report[]): Report[] {
  return [...new Map(reports.map((one) => [one.id, one])).values()];
}
