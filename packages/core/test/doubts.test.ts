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

  it('are raised by nothing that is only bounded', () => {
    expect(doubts('全县家庭农场从近400户增加到500余户，增长50%。')).toEqual([]);
  });
});
