// The same conversations on every surface: the same answers, whatever they are drawn with.

import { readFileSync } from 'node:fs';
import type { Answer } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { type Desk, nameOf, type Reply } from '../../src/desk.ts';
import { deskOver, twin } from './desks.ts';
import { expectAnswer } from './shows.ts';
import type { Shown, Surface } from './surface.ts';

interface Conversation {
  readonly turns: readonly string[];
  readonly outcomes: readonly string[];
  /** Words that the last turn shows. */
  readonly words: string;
}

const CONVERSATIONS: readonly Conversation[] = readFileSync(new URL('conversations.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [turns = '', outcomes = '', words = ''] = line.split('\t');
    return { turns: turns.split(' || '), outcomes: outcomes.split(' || '), words };
  });

export function sameConversations({ lacks, start, frame }: Surface): void {
  const spoken = CONVERSATIONS.filter(({ turns }) => !lacks.has('press') || !turns.some(isPress));

  describe('what is asked gets the same answer as everywhere', () => {
    test.each(spoken.map((one) => [one.turns.join(' → '), one] as const))('%s', async (_, conversation) => {
      const { say } = await start({ desk: deskOver() });
      const expected = createExpected(twin());
      let shown: Shown | undefined;
      for (const [at, turn] of conversation.turns.entries()) {
        const reply = await expected(turn);
        expect(outcomeOf(reply.answer)).toMatch(wanted(conversation.outcomes[at]));
        shown = isPress(turn) ? await shown?.press?.(labelIn(turn)) : await say(turn);
        if (!shown) throw new Error(`Nothing was offered that could be pressed: ${turn}`);
        if (!lacks.has('press') && reply.answer.kind === 'choose') {
          expect(shown.options).toHaveLength(reply.answer.options.length);
        }
        expectAnswer(shown, { reply, asked: turn, frame: frame?.(reply.answer) ?? [] });
      }
      expect([shown?.text, ...(shown?.options ?? [])].join('\n')).toContain(conversation.words);
    });
  });
}

/** The answers of a desk, one after another, to what is said and pressed. */
export function createExpected(desk: Desk): (turn: string) => Promise<Reply> {
  let before: Reply | undefined;
  return async (turn) => {
    before = await (isPress(turn) ? pressed(desk, before, labelIn(turn)) : desk.ask(turn, 'expected'));
    return before;
  };
}

async function pressed(desk: Desk, before: Reply | undefined, label: string): Promise<Reply> {
  const { answer, text } = before ?? (await desk.ask(''));
  const labels = text.parts.flatMap((part) => (part.type === 'option' ? [part.label] : []));
  const offered = answer.kind === 'choose' ? answer.options[labels.indexOf(label)] : undefined;
  const shown = offered && (await desk.show([nameOf(offered)], answer.language, 'expected'));
  if (!shown) throw new Error(`There is no option “${label}” among: ${labels.join(' · ')}`);
  return shown;
}

function isPress(turn: string): boolean {
  return turn.startsWith('press ');
}

function labelIn(turn: string): string {
  return turn.slice('press '.length);
}

/** A silence whose reason is not told has any. */
function wanted(outcome = ''): RegExp {
  return outcome === 'refuse' ? /^refuse:/ : new RegExp(`^${outcome.replace(/[|+]/g, '\\$&')}$`);
}

/** As the goldens have it: `report/indicator`, `choose:…|…`, `compare:…|…`, `list:5`, `refuse:word`. */
function outcomeOf(answer: Answer): string {
  switch (answer.kind) {
    case 'found':
      return answer.stated.map(nameOf).join('+');
    case 'choose':
      return `choose:${answer.options.map(nameOf).join('|')}`;
    case 'compare':
      return `compare:${answer.stated.map(nameOf).join('|')}`;
    case 'list':
      return `list:${answer.stated.length}`;
    case 'not-stated':
      return `refuse:${answer.silence}`;
  }
}
