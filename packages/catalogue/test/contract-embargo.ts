// Part of the contract: what is not released is not there, in nothing that can be seen or counted.

import { askCatalogue, type Catalogue } from '@jianbao/catalogue';
import { loadReport } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import type { Home, OpenHome } from './home.ts';
import { plainAnswer } from './plain.ts';
import { QINGSHANHU, small } from './texts.ts';

const NEVER = '2999-01-01T00:00:00Z';
/** What the secret report speaks of: a name of its own, names that others have too, a new place, a newer year. */
const QUERIES = ['学校', '卫星工厂', '卫星', '学校工厂', 'satellite factories', '西湖区学校'];
const QUESTIONS = [
  '青山湖区学校有多少家？',
  '学校有多少家？',
  '卫星工厂有多少家？',
  '青山湖区2025年学校有多少家？',
  '西湖区学校有多少家？',
  '哪个区学校最多？',
  '青山湖区各有什么？',
  'How many satellite factories are there?',
  'How many satelite schools are there in Qingshanhu?',
];
const XIHU = { code: '360103', zh: '西湖区', en: 'Xihu District' };
const OPEN = [
  small({ id: 'q-2024', place: QINGSHANHU }),
  small({
    id: 'd-2024',
    figures: [
      ['学校', 'schools', 9],
      ['工厂', 'factories', 3],
    ],
  }),
];
const SECRET = [
  small({
    id: 'q-2025',
    place: QINGSHANHU,
    year: '2025',
    embargo: NEVER,
    figures: [
      ['学校', 'schools', 15],
      ['卫星工厂', 'satellite factories', 2],
    ],
  }),
  small({ id: 'x-2025', place: XIHU, year: '2025', embargo: NEVER }),
];

/** Everything that a home gives to this reader, when each version was kept apart. */
async function everything(catalogue: Catalogue): Promise<unknown> {
  const ids = ['q-2024', 'd-2024', 'q-2025', 'x-2025'];
  const each = <T, U>(all: readonly T[], of: (one: T) => Promise<U>): Promise<U[]> => Promise.all(all.map(of));
  return {
    heads: await catalogue.heads(),
    some: await catalogue.heads({ places: ['360111', '360103'], years: ['2025', '2024'], most: 2, from: 1 }),
    got: await each(ids, (id) => catalogue.get(id)),
    first: await each(ids, (id) => catalogue.get(id, 1)),
    versions: (await each(ids, (id) => catalogue.versions(id))).map((all) =>
      all.map(({ kept: _, ...version }) => version),
    ),
    candidates: await each(QUERIES, (words) => catalogue.candidates({ words })),
    here: await each(QUERIES, (words) => catalogue.candidates({ words, places: ['360111'], years: ['2025'] })),
    history: await each(['学校', '卫星工厂'], (label) => catalogue.history(label, '360111')),
    about: (await catalogue.about(QUESTIONS)).map(({ id }) => id).filter((id) => id.endsWith('2025')),
    answers: await each(QUESTIONS, async (question) => plainAnswer(await askCatalogue(catalogue, question))),
  };
}

export function keepsEmbargoes(homeOf: () => Home, open: OpenHome): void {
  describe('a report under embargo', () => {
    it('is to everybody as if it were not there', async () => {
      const { catalogue } = homeOf();
      const without = await open();
      try {
        for (const files of OPEN) await without.catalogue.put(files);
        for (const files of [...OPEN, ...SECRET]) await catalogue.put(files);
        const expected = await everything(without.catalogue);
        expect(await everything(catalogue)).toEqual(expected);
        expect(await everything(catalogue.as({ previews: [] }))).toEqual(expected);
        expect(await everything(catalogue.as({ previews: ['q-2024', 'nothing'] }))).toEqual(expected);
        // Whoever may see more does not leave it behind for the next.
        await everything(catalogue.as({ previews: ['q-2025', 'x-2025'] }));
        expect(await everything(catalogue)).toEqual(expected);
      } finally {
        await without.close();
      }
    });

    it('is there for a reader who is listed for it, and no other', async () => {
      const { catalogue } = homeOf();
      for (const files of [...OPEN, ...SECRET]) await catalogue.put(files);
      const listed = catalogue.as({ previews: ['q-2025'] });
      expect((await listed.heads()).map(({ id }) => id)).toEqual(['q-2025', 'd-2024', 'q-2024']);
      expect(await listed.get('q-2025')).toMatchObject({ id: 'q-2025', version: 1 });
      expect(await listed.get('x-2025')).toBeUndefined();
      expect(await listed.versions('q-2025')).toHaveLength(1);
      expect((await listed.candidates({ words: '卫星工厂' }))[0]?.indicator.label.zh).toBe('卫星工厂');
      expect((await listed.history('学校', '360111')).map(({ indicator }) => indicator.printed)).toEqual([
        '15家',
        '12家',
      ]);
      expect(await askCatalogue(listed, '青山湖区学校有多少家？')).toMatchObject({
        kind: 'found',
        stated: [{ report: { id: 'q-2025' }, indicator: { printed: '15家' } }],
      });
      expect((await listed.as({ previews: [] }).heads()).map(({ id }) => id)).toEqual(['d-2024', 'q-2024']);
    });

    it('is there for everybody once its time has come', { timeout: 30_000 }, async () => {
      const { catalogue, reach } = homeOf();
      const release = new Date(Date.now() + 3_000);
      for (const files of OPEN) await catalogue.put(files);
      await catalogue.put(small({ id: 'q-2025', place: QINGSHANHU, year: '2025', embargo: release.toISOString() }));
      expect(await catalogue.get('q-2025')).toBeUndefined();
      expect(await catalogue.heads()).toHaveLength(2);
      await reach(release);
      expect(await catalogue.get('q-2025')).toMatchObject({ version: 1 });
      expect((await catalogue.heads()).map(({ id }) => id)).toEqual(['q-2025', 'd-2024', 'q-2024']);
      expect(await catalogue.history('学校', '360111')).toHaveLength(2);
      expect(await askCatalogue(catalogue, '青山湖区学校有多少家？')).toMatchObject({
        kind: 'found',
        stated: [{ report: { id: 'q-2025' } }],
      });
    });

    it('that corrects a released one leaves that in its place until its time', { timeout: 30_000 }, async () => {
      const { catalogue, reach } = homeOf();
      const release = new Date(Date.now() + 3_000);
      const [first, second] = [
        small({ id: 'a' }),
        small({ id: 'a', embargo: release.toISOString(), figures: [['学校', 'schools', 13]] }),
      ];
      await catalogue.put(first);
      await catalogue.put(second);
      const printed = async (from: Catalogue): Promise<unknown> => [
        (await from.get('a'))?.indicators[0]?.printed,
        (await from.versions('a')).map(({ version }) => version),
        (await from.history('学校', '360102')).map(({ indicator }) => indicator.printed),
        (await from.candidates({ words: '学校' })).map(({ indicator }) => indicator.printed),
        (await from.heads()).map(({ version }) => version),
      ];
      expect(await printed(catalogue)).toEqual(['12家', [1], ['12家'], ['12家'], [1]]);
      expect(await catalogue.get('a')).toEqual({ ...loadReport(first), version: 1 });
      expect(await catalogue.get('a', 2)).toBeUndefined();
      const listed = catalogue.as({ previews: ['a'] });
      expect(await printed(listed)).toEqual(['13家', [2, 1], ['13家'], ['13家'], [2]]);
      await reach(release);
      expect(await printed(catalogue)).toEqual(['13家', [2, 1], ['13家'], ['13家'], [2]]);
    });
  });
}
