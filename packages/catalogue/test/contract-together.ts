// Part of the contract: many at once, writers of one report and readers of what they write.

import type { Catalogue } from '@jianbao/catalogue';
import { loadReport, type Report, type ReportText } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import type { Home } from './home.ts';
import { small } from './texts.ts';

const counted = (count: number): ReportText => small({ id: 'a', figures: [['学校', 'schools', count]] });

/** Whether its figures are those of its own version: two halves of two are no report. What a question is answered from may come without the source. */
function isWhole({ indicators, source: { text } }: Report): boolean {
  return indicators.every(
    ({ printed, source }) =>
      source.text.includes(`学校达到${printed}`) && (text === '' || text.includes(`学校达到${printed}`)),
  );
}

export function holdsTogether(homeOf: () => Home): void {
  describe('many at once', () => {
    it('who put versions of one report have each put one, and none is lost', { timeout: 60_000 }, async () => {
      const { catalogue, beside } = homeOf();
      const other = await beside();
      const counts = [1, 2, 3, 4, 5, 6, 7, 8];
      const kept = await Promise.all(counts.map((count) => (count % 2 ? catalogue : other).put(counted(count))));
      expect(kept.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(counts);
      expect(kept.filter(({ change }) => change === 'added')).toHaveLength(1);
      const last = await beside();
      for (const [at, { version }] of kept.entries()) {
        expect(await last.get('a', version)).toEqual({ ...loadReport(counted(counts[at] ?? 0)), version });
      }
      expect((await last.versions('a')).map(({ version }) => version)).toEqual(counts.toReversed());
      expect((await last.get('a'))?.version).toBe(counts.length);
      await Promise.all([other.close(), last.close()]);
    });

    it('who put the same files have put them once', { timeout: 60_000 }, async () => {
      const { catalogue, beside } = homeOf();
      const other = await beside();
      const kept = await Promise.all([1, 2, 3, 4].map((at) => (at % 2 ? catalogue : other).put(counted(1))));
      expect(kept.map(({ change }) => change).toSorted()).toEqual(['added', 'none', 'none', 'none']);
      expect(await catalogue.versions('a')).toHaveLength(1);
      await other.close();
    });

    it('who read while others put see one version or another, never half of one', { timeout: 60_000 }, async () => {
      const { catalogue, beside } = homeOf();
      await catalogue.put(counted(1));
      const other = await beside();
      let writing = true;
      const read = async (from: Catalogue): Promise<number[]> => {
        const seen: number[] = [];
        while (writing) {
          const reports = [await from.get('a'), ...(await from.about(['学校有多少家？']))];
          for (const report of reports) {
            if (!report || !isWhole(report)) throw new Error(`not whole: ${report?.version}`);
            seen.push(report.version ?? 0);
          }
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        return seen;
      };
      const readers = [catalogue, catalogue.as({ previews: ['a'] }), other].map(read);
      for (let count = 2; count <= 12; count += 1) await catalogue.put(counted(count));
      writing = false;
      for (const seen of await Promise.all(readers)) expect(seen.length).toBeGreaterThan(0);
      expect(await catalogue.get('a')).toMatchObject({ version: 12 });
      await other.close();
    });
  });
}
