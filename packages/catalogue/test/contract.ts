// What every home of reports does, whatever it is made of: `keepsReports('a folder', open)` runs it on one.

import { type Catalogue, contentHash } from '@jianbao/catalogue';
import { loadReport, ReportError } from '@jianbao/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersAsAll } from './contract-ask.ts';
import { keepsEmbargoes } from './contract-embargo.ts';
import { holdsTogether } from './contract-together.ts';
import type { Home, OpenHome } from './home.ts';
import { namesOf } from './plain.ts';
import { QINGSHANHU, small, THREE, wrong } from './texts.ts';

export function keepsReports(name: string, open: OpenHome, every?: number): void {
  describe(`reports kept in ${name}`, () => {
    let home: Home;
    let catalogue: Catalogue;
    beforeEach(async () => {
      home = await open();
      catalogue = home.catalogue;
    });
    afterEach(() => home.close());

    describe('a report that is put', () => {
      it('is there, whole and exact', async () => {
        for (const files of THREE) await catalogue.put(files);
        for (const files of THREE) {
          const report = loadReport(files);
          expect(await catalogue.get(report.id)).toEqual({ ...report, version: 1 });
        }
      });

      it('is its first version, and the same files again add nothing', async () => {
        expect(await catalogue.put(small({ id: 'a' }))).toEqual({ id: 'a', version: 1, change: 'added' });
        expect(await catalogue.put(small({ id: 'a' }))).toEqual({ id: 'a', version: 1, change: 'none' });
        expect(await catalogue.versions('a')).toHaveLength(1);
      });

      it('is its next version when a sign of it has changed', async () => {
        const [first, second] = [small({ id: 'a' }), small({ id: 'a', figures: [['学校', 'schools', 13]] })];
        await catalogue.put(first);
        expect(await catalogue.put(second)).toEqual({ id: 'a', version: 2, change: 'changed' });
        expect(await catalogue.get('a')).toEqual({ ...loadReport(second), version: 2 });
        expect(await catalogue.get('a', 2)).toEqual({ ...loadReport(second), version: 2 });
        expect(await catalogue.get('a', 1)).toEqual({ ...loadReport(first), version: 1 });
      });

      it('is a version of its own when it goes back to what it was', async () => {
        const [first, second] = [small({ id: 'a' }), small({ id: 'a', figures: [['学校', 'schools', 13]] })];
        for (const files of [first, second]) await catalogue.put(files);
        expect(await catalogue.put(first)).toEqual({ id: 'a', version: 3, change: 'changed' });
        expect((await catalogue.versions('a')).map(({ version, hash, figures }) => [version, hash, figures])).toEqual([
          [3, contentHash(first), 1],
          [2, contentHash(second), 1],
          [1, contentHash(first), 1],
        ]);
      });

      it('says when each version was kept', async () => {
        const before = Date.now();
        await catalogue.put(small({ id: 'a' }));
        const [version] = await catalogue.versions('a');
        const kept = Date.parse(version?.kept ?? '');
        expect(version?.kept).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        // The clock of a server may differ a little.
        expect(Math.abs(kept - before)).toBeLessThan(60_000);
      });

      it('is found by whoever opens the home afterwards', async () => {
        for (const files of THREE) await catalogue.put(files);
        await catalogue.put(small({ id: 'a' }));
        await catalogue.put(small({ id: 'a', figures: [['学校', 'schools', 13]] }));
        const beside = await home.beside();
        expect(await beside.heads()).toEqual(await catalogue.heads());
        expect(await beside.versions('a')).toEqual(await catalogue.versions('a'));
        expect(await beside.get('a')).toEqual(await catalogue.get('a'));
        await beside.close();
      });
    });

    it('gives nothing for what it has not', async () => {
      await catalogue.put(small({ id: 'a' }));
      expect(await catalogue.get('b')).toBeUndefined();
      expect(await catalogue.get('a', 2)).toBeUndefined();
      expect(await catalogue.get('a', 0)).toBeUndefined();
      expect(await catalogue.get('../a')).toBeUndefined();
      expect(await catalogue.versions('b')).toEqual([]);
      expect(await catalogue.history('学校', '999999')).toEqual([]);
      expect(await catalogue.candidates({ words: '火箭' })).toEqual([]);
      expect(await catalogue.candidates({ words: '' })).toEqual([]);
    });

    describe('a wrong report', () => {
      it('is refused with its problems, and nothing of it is kept', async () => {
        const refused = await catalogue.put(wrong('a')).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(ReportError);
        expect((refused as ReportError).problems).toMatchObject([
          { code: 'valueNotInQuote', path: 'indicators.0.value' },
        ]);
        expect([await catalogue.heads(), await catalogue.versions('a')]).toEqual([[], []]);
      });

      it('does not take the place of the right one before it', async () => {
        await catalogue.put(small({ id: 'a' }));
        await expect(catalogue.put(wrong('a'))).rejects.toBeInstanceOf(ReportError);
        expect(await catalogue.get('a')).toEqual({ ...loadReport(small({ id: 'a' })), version: 1 });
        expect(await catalogue.versions('a')).toHaveLength(1);
      });
    });

    describe('the heads', () => {
      beforeEach(async () => {
        for (const year of ['2022', '2024', '2023'])
          await catalogue.put(small({ id: `q-${year}`, place: QINGSHANHU, year }));
        for (const id of ['d-2', 'd-1']) await catalogue.put(small({ id }));
      });
      const ids = async (filter?: Parameters<Catalogue['heads']>[0]): Promise<string[]> =>
        (await catalogue.heads(filter)).map(({ id }) => id);

      it('are the newest period first, then by place and id', async () => {
        expect(await ids()).toEqual(['d-1', 'd-2', 'q-2024', 'q-2023', 'q-2022']);
      });

      it('say what the reports are, and how many figures they have', async () => {
        const { source, indicators, statements, terms, dismissed, ...head } = loadReport(small({ id: 'd-1' }));
        expect((await catalogue.heads())[0]).toEqual({ ...head, version: 1, figures: indicators.length });
      });

      it('are those of some places and years', async () => {
        expect(await ids({ places: ['360111'] })).toEqual(['q-2024', 'q-2023', 'q-2022']);
        expect(await ids({ years: ['2024', '2022'] })).toEqual(['d-1', 'd-2', 'q-2024', 'q-2022']);
        expect(await ids({ places: ['360111'], years: ['2023'] })).toEqual(['q-2023']);
        expect(await ids({ places: [] })).toEqual([]);
      });

      it('come in pages', async () => {
        expect(await ids({ most: 2 })).toEqual(['d-1', 'd-2']);
        expect(await ids({ most: 2, from: 2 })).toEqual(['q-2024', 'q-2023']);
        expect(await ids({ most: 2, from: 4 })).toEqual(['q-2022']);
        expect(await ids({ places: ['360111'], most: 1, from: 1 })).toEqual(['q-2023']);
      });
    });

    describe('candidates', () => {
      const labels = async (words: string): Promise<string[]> =>
        (await catalogue.candidates({ words })).map(({ indicator }) => indicator.label.zh);
      beforeEach(async () => {
        await catalogue.put(
          small({
            id: 'a',
            figures: [
              ['新能源汽车企业', 'makers of new energy vehicles', 3],
              ['新能源汽车', 'new energy vehicles', 4],
              ['服务企业', 'service companies', 5],
              ['工业企业', 'industrial companies', 6],
              ['稀土矿山', 'rare earth mines', 7],
              ['连锁企业', 'chain companies', 8],
            ],
          }),
        );
      });

      it('that have more of the words come first, and of equal ones the shortest', async () => {
        expect(await labels('新能源汽车')).toEqual(['新能源汽车', '新能源汽车企业']);
        expect((await labels('新能源汽车企业')).slice(0, 2)).toEqual(['新能源汽车企业', '新能源汽车']);
        expect((await labels('new energy vehicles')).slice(0, 2)).toEqual(['新能源汽车', '新能源汽车企业']);
      });

      it('that have a rare word come before those that have a common one', async () => {
        expect((await labels('稀土企业'))[0]).toBe('稀土矿山');
      });

      it('of equal rank are in the order of their labels', async () => {
        expect(await labels('企业')).toEqual(['工业企业', '服务企业', '连锁企业', '新能源汽车企业']);
      });

      it('come with their report, and in it the figures that were found alone', async () => {
        const [first, second] = await catalogue.candidates({ words: '新能源汽车' });
        expect(first?.indicator.label.zh).toBe('新能源汽车');
        expect(first?.report.indicators.map(({ label }) => label.zh)).toEqual(['新能源汽车企业', '新能源汽车']);
        expect(first?.report).toMatchObject({ id: 'a', version: 1, title: { zh: '东湖区2024年公报' } });
        expect(first?.score).toBeGreaterThan(0);
        expect(first?.score).toBe(second?.score);
      });

      it('of one name are the newest first, of the places and years that are asked', async () => {
        for (const year of ['2022', '2023']) await catalogue.put(small({ id: `q-${year}`, place: QINGSHANHU, year }));
        await catalogue.put(small({ id: 'd-2023', year: '2023' }));
        const names = async (query: Omit<Parameters<Catalogue['candidates']>[0], 'words'>): Promise<string[]> =>
          namesOf(await catalogue.candidates({ words: '学校', ...query }));
        expect(await names({})).toEqual(['d-2023/figure-1', 'q-2023/figure-1', 'q-2022/figure-1']);
        expect(await names({ places: ['360111'] })).toEqual(['q-2023/figure-1', 'q-2022/figure-1']);
        expect(await names({ years: ['2022'] })).toEqual(['q-2022/figure-1']);
        expect(await names({ most: 2 })).toEqual(['d-2023/figure-1', 'q-2023/figure-1']);
      });

      it('are those of the newest version', async () => {
        await catalogue.put(small({ id: 'a', figures: [['医院', 'hospitals', 2]] }));
        expect(await labels('新能源汽车')).toEqual([]);
        expect(await labels('医院')).toEqual(['医院']);
      });
    });

    it('tells what is called so at a place in every period, the newest first', async () => {
      for (const year of ['2022', '2024', '2023']) {
        await catalogue.put(small({ id: `q-${year}`, place: QINGSHANHU, year }));
        await catalogue.put(small({ id: `d-${year}`, year }));
      }
      await catalogue.put(small({ id: 'q-2023', place: QINGSHANHU, year: '2023', figures: [['学校', 'schools', 11]] }));
      const history = await catalogue.history('学校', '360111');
      expect(history.map(({ report, indicator }) => [report.id, report.version, indicator.printed])).toEqual([
        ['q-2024', 1, '12家'],
        ['q-2023', 2, '11家'],
        ['q-2022', 1, '12家'],
      ]);
    });

    answersAsAll(() => catalogue, every);
    keepsEmbargoes(() => home, open);
    holdsTogether(() => home);
  });
}
