// A report under embargo is, on every way in, a report that does not exist; after it, a report like the others.

import { describe, expect, test } from 'vitest';
import type { Desk, Person } from '../../src/desk.ts';
import { deskOfItsOwn, deskOver } from './desks.ts';
import { AFTER, OPEN, SECRET, SECRET_PLACE } from './reports.ts';
import type { Conversations, Shown, Surface, Wanted, Where } from './surface.ts';

const QUESTION = '青山湖区2025年高新技术企业有多少家？';

/** What somebody may try who has heard that there is something to be learned; each in a thread of its own. */
const TRIES: readonly (readonly string[])[] = [
  [QUESTION],
  ['How many high-tech enterprises in Qingshanhu in 2025?'],
  ['高新技术企业有多少家？', '第一个', '2025年呢？', '灵溪县呢？', '来源？'],
  ['high-tech enterprises in Qingshanhu', 'and in 2025?', 'and Lingxi?', 'compared with 2025'],
  ['有哪些报告？'],
  ['报告列表'],
  ['2025年简报'],
  ['帮助'],
  ['量子算力中心有几个？'],
  ['量子计算中心'],
  ['quantum computing centers'],
  ['无人机起降场有多少处？'],
  ['drone ports in Lingxi County'],
  ['灵溪县有哪些数据？'],
  ['灵溪县2024年'],
  ['量子经济'],
  ['低空经济有哪些数据？'],
  ['What are the figures on the quantum economy?'],
  ['青山湖区二〇二五年密报'],
  ['Lingxi in brief'],
  ['密报一章'],
  ['青山湖区新增停车位2024年和2025年比较'],
  ['compare parking spaces in Qingshanhu 2024 and 2025'],
  ['青山湖区和灵溪县的高新技术企业比较'],
  ['which reports are there?'],
  ['reports'],
  ['help'],
  ['简报'],
  ['灵溪县简报'],
  ['brief for Lingxi County'],
  ['qingshanhu-2025'],
  ['lingxi-2024/drone-ports'],
  ['简报 lingxi-2024'],
  ['核对：高新技术企业达到119家，量子算力中心7个，无人机起降场41处。'],
  ['check: There are 41 drone ports in Lingxi County.'],
  ['有保密的报告吗？'],
  ['Is any report under embargo?'],
];

const WANTED: readonly Wanted[] = [
  { report: SECRET.id, indicator: 'quantum-centres', theme: 'quantum' },
  { report: SECRET_PLACE.id, indicator: 'drone-ports', theme: 'low-altitude' },
];

export function keepsEmbargoes({ lacks, start }: Surface): void {
  describe('a report under embargo', () => {
    const both = async (): Promise<readonly [Conversations, Conversations]> => [
      await start({ desk: deskOver() }),
      await start({ desk: deskOver(OPEN) }),
    ];

    const companies: readonly (readonly [string, Where, typeof TRIES])[] = [
      ['among others', {}, TRIES],
      // What a person may know alone is decided in one place: a few will do.
      ...(lacks.has('people') ? [] : [['alone', { private: true }, TRIES.slice(0, 12)] as const]),
    ];
    test.each(companies)('is, in every word, as one that does not exist: %s', async (_, company, tries) => {
      const [knowing, ignorant] = await both();
      for (const [at, turns] of tries.entries()) {
        for (const turn of turns) {
          const where = { ...company, thread: `try-${at}` };
          expect(wordsOf(await knowing.say(turn, where)), turn).toEqual(wordsOf(await ignorant.say(turn, where)));
        }
      }
    });

    test.for(WANTED)('is not reached on any other way: $report', async (wanted, { skip }) => {
      const [knowing, ignorant] = await both();
      skip(!knowing.reach, 'There is no other way.');
      expect(await knowing.reach?.(wanted)).toEqual(await ignorant.reach?.(wanted));
    });

    test('answers once its time has come', async () => {
      const { desk, on } = deskOfItsOwn();
      const { say, reach } = await start({ desk });
      expect((await say(QUESTION)).text).not.toContain('119家');
      on(AFTER);
      expect((await say(QUESTION)).text).toContain('119家');
      const [, place] = WANTED;
      // The ways that were closed before do lead somewhere.
      if (reach && place) expect(Object.values(await reach(place)).join('\n')).toContain('41处');
    });

    test.skipIf(lacks.has('people'))('is known to a listed person, in private alone', async () => {
      const preview: Record<string, string[]> = {};
      const { desk, met } = watching(deskOfItsOwn({ preview }).desk);
      const { say } = await start({ desk });
      const tell = async (words: string, where: Where): Promise<string> => (await say(words, where)).text;
      const alone = { private: true };

      expect(await tell(QUESTION, { ...alone, thread: 'before' })).not.toContain('119家');
      const [person] = met;
      if (!person) throw new Error('The surface did not say who asked.');
      preview[SECRET.id] = [`${person.surface}:${person.tenant}/${person.id}`];

      expect(await tell(QUESTION, { ...alone, thread: 'after' })).toContain('119家');
      expect(await tell('报告列表', { ...alone, thread: 'list' })).toContain(SECRET.title.zh);
      expect(await tell(QUESTION, { ...alone, person: 'U2', thread: 'another' })).not.toContain('119家');
      expect(await tell('报告列表', { ...alone, person: 'U2', thread: 'another list' })).not.toContain(SECRET.title.zh);

      if (!lacks.has('channels')) {
        const silence = await tell(QUESTION, { thread: 'channel' });
        expect(silence).not.toContain('119家');
        expect(await tell('报告列表', { thread: 'channel list' })).not.toContain(SECRET.title.zh);
        expect(await tell(QUESTION, { person: 'U2', thread: 'channel of another' })).toBe(silence);
      }
      preview[SECRET.id] = [`${person.surface}:${person.tenant}`, `${person.surface}:*`];
      expect(await tell(QUESTION, { ...alone, thread: 'a workspace is no list' })).not.toContain('119家');
    });
  });
}

/** All that a person reads, without the ways to press it. */
function wordsOf({ text, plain, options, buttons, files }: Shown): object {
  return {
    text,
    plain,
    options,
    buttons,
    files: files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
  };
}

/** A desk that writes down who comes to it in private. */
function watching(desk: Desk): { desk: Desk; met: readonly Person[] } {
  const met: Person[] = [];
  const as: Desk['as'] = (person) => {
    met.push(person);
    return desk.as(person);
  };
  return { desk: { ...desk, as }, met };
}
