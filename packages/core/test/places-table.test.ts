import {
  allPlaces,
  childrenOf,
  contains,
  type Division,
  formerPlaces,
  placeByCode,
  reportPlace,
  resolvePlace,
  todayOf,
  withinOf,
} from '@jianbao/core/places';
import { describe, expect, it } from 'vitest';

function meant(words: string, year?: number): readonly Division[] {
  const resolved = resolvePlace(words, year === undefined ? {} : { year });
  return resolved?.several ?? (resolved ? [resolved.found] : []);
}

function nested(place: Division): string {
  return [place, ...withinOf(place.code)]
    .map(({ name }) => name.zh)
    .toReversed()
    .join('');
}

function titles(places: readonly Division[]): string[] {
  return places.map(({ code, name }) => code + name.zh);
}

describe('the table', () => {
  it('has every province, prefecture and county once', () => {
    const places = allPlaces();
    const count = (level: Division['level']): number => places.filter((place) => place.level === level).length;
    expect([count('province'), count('prefecture'), count('county')]).toEqual([34, 333, 2845]);
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(new Set(places.map(nested)).size).toBe(places.length);
  });

  it('has no name without letters in either language', () => {
    const all = [...allPlaces(), ...formerPlaces()];
    expect(titles(all.filter(({ name }) => !/^\p{Script=Han}{2,16}$/u.test(name.zh)))).toEqual([]);
    const letters = /^[A-Z][A-Za-zü’\- ,]+$/;
    expect(
      titles(all.filter(({ name, otherEnglish }) => ![name.en, ...otherEnglish].every((en) => letters.test(en)))),
    ).toEqual([]);
  });

  it('has an outer place for every inner one', () => {
    const provinces = new Set(allPlaces().flatMap(({ code, level }) => (level === 'province' ? [code] : [])));
    for (const { code, level } of allPlaces()) {
      expect(provinces.has(`${code.slice(0, 2)}0000`)).toBe(true);
      if (level !== 'province') expect(withinOf(code).length).toBeGreaterThan(0);
    }
  });

  it('says of every place of the past what stands on its land today', () => {
    const lost = formerPlaces().filter((place) => todayOf(place).length === 0);
    expect(titles(lost)).toEqual([]);
    const backwards = formerPlaces().filter(({ since = 0, until = 0 }) => since > until || until < 2010);
    expect(titles(backwards)).toEqual([]);
  });

  it('never has two places under one code in the same years', () => {
    const all = [...allPlaces(), ...formerPlaces()].toSorted((a, b) => (a.until ?? 9999) - (b.until ?? 9999));
    const last = new Map<string, Division>();
    for (const place of all) {
      const before = last.get(place.code);
      if (before) expect([place.name.zh, (place.since ?? 0) >= (before.until ?? 0)]).toEqual([place.name.zh, true]);
      last.set(place.code, place);
    }
  });
});

describe('every place is what is meant', () => {
  it('by its name', () => {
    expect(titles(allPlaces().filter((place) => !meant(place.name.zh).includes(place)))).toEqual([]);
    // Enshi alone is the prefecture, Enshi City its seat.
    const english = ({ name, level }: Division): string =>
      name.en + (level === 'county' && name.zh.endsWith('市') ? ' City' : '');
    expect(titles(allPlaces().filter((place) => !meant(english(place)).includes(place)))).toEqual([]);
  });

  it('alone by its name behind what it lies in', () => {
    const missed = allPlaces().filter((place) => {
      const [only, ...others] = meant(nested(place));
      return only !== place || others.length > 0;
    });
    expect(titles(missed)).toEqual([]);
  });

  it('by its name in a year in which it was still there', () => {
    const missed = formerPlaces().filter((place) => !meant(place.name.zh, (place.until ?? 0) - 1).includes(place));
    expect(titles(missed.filter(({ since = 0, until = 0 }) => since < until))).toEqual([]);
  });
});

describe('places lie in each other', () => {
  it('a province contains its prefectures and counties, and nothing itself', () => {
    expect(contains('360000', '360100')).toBe(true);
    expect(contains('360000', '360111')).toBe(true);
    expect(contains('360100', '360111')).toBe(true);
    expect(contains('360100', '360000')).toBe(false);
    expect(contains('360111', '360111')).toBe(false);
    expect(contains('360111', '360112')).toBe(false);
    expect(contains('420000', '429004')).toBe(true);
  });

  it('children are the next level down, and counties that belong to no prefecture', () => {
    expect(titles(childrenOf('360100'))).toHaveLength(9);
    expect(titles(childrenOf('420000'))).toEqual(expect.arrayContaining(['420100武汉市', '429004仙桃市']));
    expect(titles(childrenOf('420000'))).not.toContain('420102江岸区');
    expect(titles(childrenOf('110000'))).toHaveLength(16);
    expect(childrenOf('360111')).toEqual([]);
    expect(titles(childrenOf('341400'))).toContain('341402居巢区');
  });

  it('names and codes lead outwards, the nearest first', () => {
    expect(titles(withinOf('360111'))).toEqual(['360100南昌市', '360000江西省']);
    expect(titles(withinOf('429004'))).toEqual(['420000湖北省']);
    expect(withinOf('360000')).toEqual([]);
  });

  it('the land of a place is that of its successors, and of theirs', () => {
    const today = (code: string): string[] => titles(todayOf(placeByCode(code) as Division));
    expect(today('310103')).toEqual(['310101黄浦区']);
    expect(today('341400')).toEqual(['340100合肥市', '340200芜湖市', '340500马鞍山市']);
    expect(today('360111')).toEqual(['360111青山湖区']);
  });
});

describe('a place as a report states it', () => {
  it('has its code, its names and what it lies in', () => {
    expect(reportPlace(placeByCode('360111') as Division)).toEqual({
      code: '360111',
      name: { zh: '青山湖区', en: 'Qingshanhu District' },
      within: { zh: '江西省南昌市', en: 'Nanchang, Jiangxi Province' },
      aliases: { zh: ['青山湖'], en: ['Qingshanhu'] },
    });
  });

  it('has every shorter name, and none twice', () => {
    expect(reportPlace(placeByCode('422800') as Division).aliases).toEqual({ zh: ['恩施州', '恩施'], en: ['Enshi'] });
    expect(reportPlace(placeByCode('540000') as Division).aliases).toEqual({ zh: ['西藏'], en: ['Xizang', 'Tibet'] });
    expect(reportPlace(placeByCode('360000') as Division).within).toBeUndefined();
  });
});
