// What was spoken of is remembered where it was spoken of, and nowhere else.

import { describe, expect, test } from 'vitest';
import { deskOver, twin } from './desks.ts';
import { expectAnswer } from './shows.ts';
import type { Surface, Where } from './surface.ts';

const QUESTION = '青山湖区高新技术企业有多少家？';
const FOLLOW_UP = '2023年呢？';

export function rememberedApart({ lacks, start, frame }: Surface): void {
  const elsewhere: readonly (readonly [string, Where, Where])[] = [
    ...(lacks.has('threads') ? [] : [['in another thread', {}, { thread: 'another' }] as const]),
    ...(lacks.has('people')
      ? []
      : [['in the private words of somebody else', { private: true }, { person: 'U2', private: true }] as const]),
    ...(lacks.has('people') || lacks.has('channels')
      ? []
      : [
          ['in private after a channel', {}, { private: true }] as const,
          ['in a channel after private words', { private: true }, {}] as const,
        ]),
  ];
  if (elsewhere.length === 0) return;

  describe('a follow-up', () => {
    test.each(elsewhere)('%s knows nothing of it', async (_, here, there) => {
      const { say } = await start({ desk: deskOver() });
      const desk = twin();
      const steps: readonly (readonly [string, Where, string])[] = [
        [QUESTION, here, 'here'],
        [FOLLOW_UP, there, 'there'],
        [FOLLOW_UP, here, 'here'],
      ];
      const kinds: string[] = [];
      for (const [asked, where, thread] of steps) {
        const reply = await desk.ask(asked, thread);
        kinds.push(reply.answer.kind);
        expectAnswer(await say(asked, where), { reply, asked, frame: frame?.(reply.answer) ?? [] });
      }
      // Without the question before it, the follow-up asks for nothing.
      expect(kinds).toEqual(['found', 'not-stated', 'found']);
    });
  });
}
