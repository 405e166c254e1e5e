// Many reports at once, and again.

import { loadReport } from '@jianbao/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checked, PostgresCatalogue } from '../src/postgres/index.ts';
import type { PostgresHome } from './postgres-home.ts';
import { small } from './texts.ts';

const checked = (files: ReturnType<typeof small>): Checked => ({ files, report: loadReport(files) });
const many = Array.from({ length: 900 }, (_, at) =>
  checked(
    small({
      id: `r-${at}`,
      year: String(2000 + (at % 25)),
      place: { code: String(200_000 + at), zh: '东湖区', en: 'Donghu District' },
      figures: [
        ['学校', 'schools', at + 1],
        ['医院', 'hospitals', 3],
      ],
    }),
  ),
);

export function importsMany(name: string, open: () => Promise<PostgresHome>): void {
  describe(`an import into ${name}`, () => {
    let home: PostgresHome;
    let catalogue: PostgresCatalogue;
    beforeEach(async () => {
      home = await open();
      catalogue = home.catalogue;
    });
    afterEach(() => home.close());

    it('keeps all of them, and adds nothing when it is run again', { timeout: 60_000 }, async () => {
      const changes = async (): Promise<string[]> => {
        const kept = [];
        for await (const { change } of catalogue.putMany(many)) kept.push(change);
        return kept;
      };
      expect(await changes()).toEqual(many.map(() => 'added'));
      expect(await changes()).toEqual(many.map(() => 'none'));
      expect(await catalogue.heads({ most: 2_000 })).toHaveLength(many.length);
      expect(await catalogue.get('r-41')).toEqual({ ...many[41]?.report, version: 1 });
      expect(await catalogue.candidates({ words: '学校', places: ['200041'] })).toMatchObject([
        { report: { id: 'r-41' }, indicator: { printed: '42家' } },
      ]);
    });

    it('keeps the versions of one report in the order in which they come', async () => {
      const counts = [1, 2, 2, 1];
      const versions = counts.map((count) => checked(small({ id: 'a', figures: [['学校', 'schools', count]] })));
      const kept = [];
      for await (const one of catalogue.putMany(versions)) kept.push([one.version, one.change]);
      expect(kept).toEqual([
        [1, 'added'],
        [2, 'changed'],
        [2, 'none'],
        [3, 'changed'],
      ]);
      expect(await catalogue.get('a')).toMatchObject({ version: 3, indicators: [{ printed: '1家' }] });
      expect(await catalogue.candidates({ words: '学校' })).toMatchObject([{ indicator: { printed: '1家' } }]);
    });

    it('keeps what came before something went wrong', async () => {
      async function* broken(): AsyncGenerator<Checked> {
        yield* many.slice(0, 500);
        throw new Error('no more');
      }
      const kept: string[] = [];
      const failure = (async () => {
        for await (const { id } of catalogue.putMany(broken())) kept.push(id);
      })();
      await expect(failure).rejects.toThrow('no more');
      const there = new Set((await catalogue.heads({ most: 2_000 })).map(({ id }) => id));
      expect(kept.filter((id) => !there.has(id))).toEqual([]);
    });
  });
}
