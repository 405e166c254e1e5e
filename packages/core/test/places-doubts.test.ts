import { type PlaceDoubt, placeDoubts } from '@jianbao/core/places';
import { describe, expect, it } from 'vitest';

function doubts(code: string | undefined, zh: string, period: string, within?: string): readonly PlaceDoubt[] {
  const place = {
    ...(code !== undefined && { code }),
    name: { zh, en: 'Anywhere' },
    ...(within !== undefined && { within: { zh: within, en: 'Anywhere' } }),
    aliases: { zh: [], en: [] },
  };
  return placeDoubts({ place, period });
}

describe('the code of a place', () => {
  it.each([
    ['360111', '青山湖区', '2024', '江西省南昌市'],
    ['360111', '南昌市青山湖区', '2024', '江西省'],
    ['422800', '恩施州', '2024', undefined],
    ['420600', '襄樊市', '2009', '湖北省'],
    ['420600', '襄阳市', '2024', '湖北省'],
    ['341402', '居巢区', '2009', '安徽省巢湖市'],
    ['429004', '仙桃市', '2021/2025', '湖北省'],
    [undefined, '某某区', '2024', undefined],
  ])('raises no doubt where it is that of the place: %s %s %s', (code, name, period, within) => {
    expect(doubts(code, name, period, within)).toEqual([]);
  });

  it('may be that of the year in which the report was written, or of the one on which it reports', () => {
    expect(doubts('420600', '襄樊市', '2010')).toEqual([]);
    expect(doubts('420600', '襄阳市', '2009')).toEqual([]);
    expect(doubts('420600', '襄阳市', '2008')).toMatchObject([
      { kind: 'otherName', coded: { name: { zh: '襄樊市' } } },
    ]);
    expect(doubts('420600', '襄樊市', '2024')).toMatchObject([
      { kind: 'otherName', coded: { name: { zh: '襄阳市' } } },
    ]);
  });

  it('is in doubt where nothing has it, and the right one is said', () => {
    expect(doubts('361199', '青山湖区', '2024')).toMatchObject([
      { kind: 'unknownCode', code: '361199', words: '青山湖区', named: { code: '360111' } },
    ]);
    expect(doubts('361199', '某某区', '2024')).toEqual([{ kind: 'unknownCode', code: '361199', words: '某某区' }]);
  });

  it('is in doubt where another place has it', () => {
    expect(doubts('360112', '青山湖区', '2024', '江西省南昌市')).toMatchObject([
      { kind: 'otherName', coded: { name: { zh: '新建区' } }, named: { code: '360111' } },
    ]);
    expect(doubts('320106', '鼓楼区', '2024', '福建省福州市')).toMatchObject([
      { kind: 'otherWithin', words: '福建省福州市' },
    ]);
  });
});
