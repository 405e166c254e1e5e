// What the roles of the database may see, asked of it directly: whoever gets hold of the reader's password gets no more.

import { askCatalogue } from '@jianbao/catalogue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostgresHome } from './postgres-home.ts';
import { QINGSHANHU, small } from './texts.ts';

const TABLES = 'report_version indicator label label_waiting label_key place_name topic topic_name topic_key'.split(
  ' ',
);
const SECRET = /卫星|星工|satellite|西湖|xihu|360103|2025|2999/i;
const XIHU = { code: '360103', zh: '西湖区', en: 'Xihu District' };
const SATELLITES = [['卫星工厂', 'satellite factories', 2]] as const;
const NEVER = '2999-01-01T00:00:00Z';

export function keepsBack(name: string, open: () => Promise<PostgresHome>): void {
  describe(`the roles of ${name}`, () => {
    let home: PostgresHome;
    beforeEach(async () => {
      home = await open();
      await home.catalogue.put(small({ id: 'd-2024' }));
    });
    afterEach(() => home.close());

    /** Everything that a role can read of all tables, and what it was told before. */
    const all = async (role: string, ...before: string[]): Promise<string> => {
      const texts = TABLES.map((table) => home.rows(role, ...before, `select t::text from jianbao.${table} t`));
      return JSON.stringify(await Promise.all(texts));
    };
    const putSecrets = async (): Promise<void> => {
      await home.catalogue.put(small({ id: 'x', place: XIHU, year: '2025', embargo: NEVER, figures: SATELLITES }));
      await home.catalogue.put(small({ id: 'd-2025', year: '2025', embargo: NEVER, figures: SATELLITES }));
    };

    it('show nothing of a report under embargo, in no table', async () => {
      const before = await all('jianbao_reader');
      await putSecrets();
      expect(await all('jianbao_reader')).toBe(before);
      expect(await all('jianbao_preview')).toBe(before);
      expect(before).not.toMatch(SECRET);
    });

    it('show a reader nothing more for what a session is told', async () => {
      await putSecrets();
      const told = `set jianbao.previews = '["x", "d-2025"]'`;
      expect(await all('jianbao_reader', told)).not.toMatch(SECRET);
      expect(await all('jianbao_preview', told)).toMatch(SECRET);
      await expect(home.rows('jianbao_reader', told, 'select jianbao.previewed()')).rejects.toThrow(
        /permission denied/,
      );
    });

    it('show who is listed for one report nothing of another', async () => {
      await putSecrets();
      const seen = await all('jianbao_preview', `set jianbao.previews = '["d-2025"]'`);
      expect(seen).toMatch(/卫星工厂/);
      expect(seen).not.toMatch(/西湖|xihu|360103/i);
    });

    it('write nothing', async () => {
      for (const role of ['jianbao_reader', 'jianbao_preview']) {
        for (const table of TABLES) {
          await expect(home.rows(role, `delete from jianbao.${table}`)).rejects.toThrow(/permission denied/);
        }
      }
    });

    it('no longer show a name that only a report under embargo is left with', async () => {
      const { catalogue } = home;
      await catalogue.put(small({ id: 'q', place: QINGSHANHU, figures: SATELLITES }));
      await putSecrets();
      expect(await catalogue.candidates({ words: '卫星工厂' })).toHaveLength(1);
      await catalogue.put(small({ id: 'q', place: QINGSHANHU }));
      expect(await catalogue.candidates({ words: '卫星工厂' })).toEqual([]);
      const names = await home.rows('jianbao_reader', `select t::text from jianbao.label t`);
      const keys = await home.rows('jianbao_reader', `select key from jianbao.label_key where names > 0`);
      expect(JSON.stringify([names, keys])).not.toMatch(/卫星|星工|satellite/);
      const listed = catalogue.as({ previews: ['x'] });
      expect((await listed.candidates({ words: '卫星工厂' })).map(({ report }) => report.id)).toEqual(['x']);
    });

    it('show the same from the release on, before the next write and behind it', { timeout: 30_000 }, async () => {
      const release = new Date(Date.now() + 1_500);
      const { catalogue } = home;
      const embargo = release.toISOString();
      await catalogue.put(small({ id: 'x', place: XIHU, year: '2025', embargo, figures: SATELLITES }));
      const asked = async (): Promise<unknown> => [
        (await askCatalogue(catalogue, '西湖区卫星工厂有多少家？')).kind,
        await catalogue.candidates({ words: '卫星工厂' }),
        await catalogue.history('卫星工厂', '360103'),
        await catalogue.heads({ places: ['360103'] }),
      ];
      expect(await asked()).toEqual(['not-stated', [], [], []]);
      await home.reach(release);
      const then = await asked();
      expect(then).toMatchObject(['found', [{}], [{}], [{}]]);
      await catalogue.put(small({ id: 'q', place: QINGSHANHU }));
      expect(await asked()).toEqual(then);
      expect(await home.rows('postgres', 'select from jianbao.label_waiting').catch(() => [])).toEqual([]);
    });
  });
}
