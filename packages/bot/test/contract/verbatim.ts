// The words of a report are words: they call nobody, link nowhere and format nothing. And a long answer is whole.

import { describe, expect, test } from 'vitest';
import { deskOver, twin } from './desks.ts';
import { HOSTILE, KINDS_OF_ORDER, LONG } from './reports.ts';
import { expectAnswer } from './shows.ts';
import type { Surface } from './surface.ts';

export function shownVerbatim({ lacks, start, frame }: Surface): void {
  describe('report text that gives orders to a platform is shown as it is', () => {
    test.each([...KINDS_OF_ORDER.map((kind) => `${kind}项目`), '怪项目', '奇怪', 'odd projects', 'strangeness'])(
      '%s',
      async (asked) => {
        const { say } = await start({ desk: deskOver(HOSTILE) });
        const reply = await twin(HOSTILE).ask(asked);
        expect(reply.answer.kind).not.toBe('not-stated');
        expectAnswer(await say(asked), { reply, asked, frame: frame?.(reply.answer) ?? [] });
      },
    );

    test.skipIf(lacks.has('press'))('and can be chosen', async () => {
      const { say } = await start({ desk: deskOver(HOSTILE) });
      const { options, press } = await say('怪项目');
      const [label = ''] = options;
      const shown = await press?.(label);
      expect(shown?.text).toContain('37个');
      expect(shown?.text).toContain(label);
    });
  });

  test('a list of 120 figures is shown whole and in its order', async () => {
    const asked = '泵站有哪些数据';
    const { say } = await start({ desk: deskOver(LONG) });
    const reply = await twin(LONG).ask(asked);
    expect(reply.text.parts).toHaveLength(121);
    expectAnswer(await say(asked), { reply, asked, frame: frame?.(reply.answer) ?? [] });
  });
}
