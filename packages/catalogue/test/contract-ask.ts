// Part of the contract: a question gets from a home the answer that it would get from all of its reports.

import { askCatalogue, type Catalogue } from '@jianbao/catalogue';
import { type AskContext, ask, contextOf, loadReport, type Report } from '@jianbao/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainAnswer } from './plain.ts';
import { questions, small, THREE, threads } from './texts.ts';

const TODAY = '2025-06-01';
const JIANGSU = [
  {
    code: '320106',
    zh: '鼓楼区',
    en: 'Gulou District',
    within: '{ zh: 江苏省南京市, en: "Nanjing, Jiangsu Province" }',
  },
  {
    code: '320302',
    zh: '鼓楼区',
    en: 'Gulou District',
    within: '{ zh: 江苏省徐州市, en: "Xuzhou, Jiangsu Province" }',
  },
];

/** With `every`, one question in so many is asked, and one thread. */
export function answersAsAll(catalogueOf: () => Catalogue, every = 1): void {
  const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => at % every === 0);
  describe('a question', () => {
    let catalogue: Catalogue;
    let all: readonly Report[];
    beforeEach(async () => {
      catalogue = catalogueOf();
      for (const files of THREE) await catalogue.put(files);
      const byId = new Map(THREE.map(loadReport).map((report) => [report.id, report]));
      all = (await catalogue.heads()).flatMap(({ id }) => byId.get(id) ?? []);
    });

    it.each([
      'questions-zh',
      'questions-en',
      'questions-zh-held-out',
      'questions-en-held-out',
      'questions-zh-clerks',
      'questions-en-clerks',
    ])('of %s is answered as from all reports', { timeout: 120_000 }, async (name) => {
      const asked = some(questions(name));
      expect(asked.length).toBeGreaterThan(10);
      for (const question of asked) {
        const options = { today: TODAY };
        const answer = plainAnswer(await askCatalogue(catalogue, question, options));
        expect([question, answer]).toEqual([question, plainAnswer(ask(question, all, options))]);
      }
    });

    it('that follows another is answered as from all reports', { timeout: 120_000 }, async () => {
      const asked = some(threads());
      expect(asked.length).toBeGreaterThan(3);
      for (const thread of asked) {
        let here: AskContext | undefined;
        let there: AskContext | undefined;
        for (const question of thread) {
          const answer = await askCatalogue(catalogue, question, { today: TODAY, ...(here && { context: here }) });
          const expected = ask(question, all, { today: TODAY, ...(there && { context: there }) });
          expect([question, plainAnswer(answer)]).toEqual([question, plainAnswer(expected)]);
          [here, there] = [contextOf(answer, here), contextOf(expected, there)];
        }
      }
    });

    it('that names a place of which there are two is a choice, unless it says which', async () => {
      for (const place of JIANGSU) await catalogue.put(small({ id: `p${place.code}`, place }));
      const asked = async (question: string): Promise<unknown> => {
        const answer = await askCatalogue(catalogue, question, { today: TODAY });
        const stated = answer.kind === 'choose' ? answer.options : answer.kind === 'found' ? answer.stated : [];
        return [answer.kind, ...stated.map(({ report }) => report.id)];
      };
      expect(await asked('鼓楼区学校有多少家？')).toEqual(['choose', 'p320106', 'p320302']);
      expect(await asked('徐州市鼓楼区学校有多少家？')).toEqual(['found', 'p320302']);
      expect(await asked('How many schools are there in Gulou District, Nanjing?')).toEqual(['found', 'p320106']);
    });
  });
}
