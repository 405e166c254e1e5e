// What nobody would call a question still gets words in reply, and does no harm to the next one.

import { speaker } from '@jianbao/locales';
import { describe, expect, test } from 'vitest';
import { deskOver, twin } from './desks.ts';
import { expectAnswer, strangersIn } from './shows.ts';
import type { Surface } from './surface.ts';

const QUESTION = '青山湖区高新技术企业有多少家？';

const ODD: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \t　 ',
  'a question mark': '？',
  'ten thousand Chinese characters': '高'.repeat(10_000),
  'ten thousand letters': 'how many '.repeat(1_112),
  'a NUL': '青山湖区\u0000高新技术企业有多少家？',
  'a NUL alone': '\u0000',
  'letters turned round': '\u202e青山湖区高新技术企业\u202c有多少家？',
  'marks of zero width': '青山湖区高\u200b新\u2060技术\ufeff企业有多少家？',
  'zero width in a year': '青山湖区20\u200b24年高新技术企业有多少家？',
  'an emoji': '😀',
  'a family of emoji': '👩‍👩‍👧‍👦🇨🇳 有多少？',
  'half an emoji': '青山湖区\ud83d高新技术企业',
  'full-width digits': '青山湖区２０２４年高新技术企业有多少家？',
  'an escape sequence': '\u001b[2J\u001b]0;x\u0007',
  'marks only': '*_~`<>&|#[]()\\"\'',
  'the name of a prototype': '__proto__ constructor toString',
  'a template': '{{figure}} $process %s {0}',
};

export function survivesOddInput({ start, frame }: Surface): void {
  describe('a polite reply comes to', () => {
    test.each(Object.entries(ODD))('%s', async (_, asked) => {
      const { say } = await start({ desk: deskOver() });
      const shown = await say(asked);
      expect(shown.text.trim()).not.toBe('');
      expect(shown.text).not.toMatch(APOLOGY);
      if (asked.length < LONG) {
        const odd = await twin().ask(asked);
        expect(strangersIn(shown, [odd.text.text, asked, ...HELP, ...(frame?.(odd.answer) ?? [])])).toEqual([]);
      }
      const reply = await twin().ask(QUESTION);
      expectAnswer(await say(QUESTION), { reply, asked: QUESTION, frame: frame?.(reply.answer) ?? [] });
    });
  });
}

/** Where somebody is told that it is too long, a limit is told with it. */
const LONG = 5_000;

/** A question mark alone may be a call for help. */
const HELP = (['zh', 'en'] as const).map((language) => speaker(language)('bot.help.brief'));

/** How a crash is apologized for, in chat and on the web. */
const APOLOGY = new RegExp(
  (['zh', 'en'] as const)
    .flatMap((language) => [
      speaker(language)('bot.crashed', { id: '' }),
      speaker(language)('web.problem.crashed.detail', { id: '' }),
    ])
    .map((words) => words.slice(0, 12))
    .join('|'),
);
