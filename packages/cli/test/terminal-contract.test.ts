// jianbao chat, as its users see it: the suite of every chat surface, and what only a terminal does.

import { loadReport } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { describe, expect, test } from 'vitest';
import { createDesk, type Desk } from '../../bot/src/index.ts';
import { holdsOn } from '../../bot/test/contract/suite.ts';
import type { Surface } from '../../bot/test/contract/surface.ts';
import { type Conversation, converse, drawBold, drawPlain } from '../src/conversation.ts';

const BOLD = '\u001b[1m';
const NOT_BOLD = '\u001b[22m';

/** Types a line and resolves with what was printed for it, once the next may come. */
function typing(conversation: Omit<Conversation, 'out' | 'prompt'>): (line: string) => Promise<string> {
  const printed: string[] = [];
  let ready = (): void => {};
  let type: (line: string) => void = () => {};
  async function* lines(): AsyncGenerator<string> {
    for (;;) {
      yield await new Promise<string>((resolve) => {
        type = resolve;
        ready();
      });
    }
  }
  const nextLine = (): Promise<void> =>
    new Promise((resolve) => {
      ready = resolve;
    });
  const started = nextLine();
  void converse(lines(), { ...conversation, out: (text) => void printed.push(text) });
  return async (line) => {
    await started;
    const answered = nextLine();
    type(line);
    await answered;
    return printed.splice(0).join('\n');
  };
}

const terminal: Surface = {
  name: 'the terminal',
  lacks: new Set(['press', 'people', 'threads', 'brief', 'audit']),
  start: async ({ desk }) => {
    const person = typing({ desk, draw: drawBold, hint: speaker('zh')('bot.hint') });
    const pipe = typing({ desk: { ...desk, ask: (question) => desk.ask(question, 'pipe') }, draw: drawPlain });
    return {
      say: async (line) => {
        const text = (await person(line)).replaceAll(BOLD, '').replaceAll(NOT_BOLD, '');
        return { text, plain: await pipe(line), options: [], buttons: [], files: [] };
      },
    };
  },
};

holdsOn(terminal);

describe('in a terminal', () => {
  const deskOf = (label: string, quote: string, value: string): Desk => {
    const data = {
      id: 'odd',
      title: { zh: '甲县报告', en: 'Report' },
      place: { name: { zh: '甲县', en: 'Jia County' } },
      period: '2024',
      source: 'source.md',
      sections: [{ id: 'all', title: { zh: '章', en: 'Chapter' } }],
      indicators: [
        {
          id: 'odd',
          label: { zh: label, en: 'oddities' },
          aliases: { zh: ['怪事'], en: [] },
          value,
          measure: 'count',
          section: 'all',
          quote,
        },
      ],
    };
    const report = loadReport({ yaml: JSON.stringify(data), source: `${quote}。\n` });
    return createDesk({ reports: () => [report] });
  };

  test.each([
    ['in bold', drawBold],
    ['in a pipe', drawPlain],
  ])('words of a report that are orders to it are shown and not obeyed, %s', async (_, draw) => {
    const orders = '\u001b[2J\u001b]0;题\u0007\u009b\r\u202e';
    const desk = deskOf(`怪事${orders}`, `今年${orders}怪事有37件`, '37件');
    const shown = await typing({ desk, draw })('怪事');
    expect(shown.replaceAll(BOLD, '').replaceAll(NOT_BOLD, '')).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(shown).toContain('怪事␛[2J␛]0;题␇\ufffd␍\ufffd');
  });

  test('the figure is bold where it is stated, and the same digits elsewhere are not', async () => {
    const desk = deskOf('怪事37件中的要事', '怪事37件中的要事有7件', '7件');
    const shown = await typing({ desk, draw: drawBold })('怪事');
    expect(shown.split(BOLD)).toHaveLength(2);
    expect(shown.startsWith(`${BOLD}7件${NOT_BOLD} — 怪事37件中的要事`)).toBe(true);
  });

  test('an empty line gets a hint from a person’s desk and nothing in a pipe', async () => {
    const desk = deskOf('怪事', '怪事有7件', '7件');
    expect(await typing({ desk, draw: drawBold, hint: '请问' })('')).toBe('请问');
    expect(await typing({ desk, draw: drawPlain })('')).toBe('');
  });
});
