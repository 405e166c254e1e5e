import { extractMentions } from '@jianbao/core';
import { doubtsOf } from '@jianbao/core/draft';
import { describe, expect, it } from 'vitest';

const doubts = (text: string): [string, string[]][] =>
  doubtsOf(text, extractMentions(text)).map(({ kind, figures }) => [kind, figures.map(({ surface }) => surface)]);

describe('doubts about a source', () => {
  it('are raised when the three industries do not add up to the gross product', () => {
    const text =
      '全市地区生产总值100.0亿元。其中，第一产业增加值10.0亿元；第二产业增加值40.0亿元；第三产业增加值45.0亿元。';
    expect(doubts(text)).toEqual([['partsMissWhole', ['100.0亿元', '10.0亿元', '40.0亿元', '45.0亿元']]]);
  });

  it('are not raised when parts miss their whole only by rounding', () => {
    const text =
      '全市地区生产总值100.0亿元。其中，第一产业增加值10.1亿元；第二产业增加值40.0亿元；第三产业增加值50.0亿元。';
    expect(doubts(text)).toEqual([]);
  });

  it('are raised when the levels go against the words', () => {
    expect(doubts('城乡居民收入比由2.48缩小至2.61。')).toEqual([['directionMissesLevels', ['2.61', '2.48']]]);
  });

  it('are raised when a change is not the one between its two levels', () => {
    expect(doubts('全县家庭农场从400户增加到500户，增长50%。')).toEqual([
      ['changeMissesLevels', ['50%', '400户', '500户']],
    ]);
    expect(doubts('全县家庭农场从400户增加到500户，增长25%。')).toEqual([]);
  });

  it('are raised when shares are not a hundred together', () => {
    expect(doubts('三次产业结构为8.3:41.5:51.2。')).toEqual([['sharesMissHundred', ['8.3:41.5:51.2']]]);
    expect(doubts('三次产业结构为8.3:41.5:50.2。')).toEqual([]);
    expect(doubts('三次产业结构为8.3:41.5:50.1。')).toEqual([]);
  });

  it('are raised when a completion rate is not what was done of what was planned', () => {
    const text = (rate: string): string => `重点项目120个，年度投资200.0亿元，完成投资230.0亿元，投资完成率${rate}。`;
    expect(doubts(text('115%'))).toEqual([]);
    expect(doubts(text('125%'))).toEqual([['rateMissesParts', ['125%', '230.0亿元', '200.0亿元']]]);
  });

  it('are raised by nothing that is only bounded', () => {
    expect(doubts('全县家庭农场从近400户增加到500余户，增长50%。')).toEqual([]);
  });
});
