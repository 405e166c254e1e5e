// A card drawn for Slack: nothing parsed, nothing lost, nothing over a limit.

import type { Language } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { answerCard } from '../../src/chat/answer-card.ts';
import type { Card, CardPart } from '../../src/chat/port.ts';
import { createDesk } from '../../src/index.ts';
import { pagesOf } from '../../src/platform/pages.ts';
import { messagesOf } from '../../src/slack/message.ts';
import { complaintsAboutMessage } from './limits.ts';
import { labelsIn, pressablesIn, unescaped, wordsIn } from './reader.ts';
import { example } from './reports.ts';

const FIGURE: CardPart = { type: 'figure', label: 'land & <water>', figure: '<5 mu', detail: '2024' };
const QUOTE: CardPart = { type: 'quote', before: '共', figure: '5亩', after: '，<!channel>', pointer: 'A&B' };

/** A card of these parts whose text says them line by line. */
function cardOf(parts: readonly CardPart[], more: Partial<Card> = {}): Card {
  return { language: 'zh', parts, text: parts.flatMap(wordsOf).join('\n'), buttons: [], ...more };
}

/** Every string of a part that a person reads. */
function wordsOf(part: CardPart): string[] {
  switch (part.type) {
    case 'figure':
      return [part.figure, part.label, part.detail];
    case 'quote':
      return [part.before + part.figure + part.after, part.pointer];
    case 'note':
      return [part.text];
    case 'option':
      return [part.label];
  }
}

function optionsOf(count: number, label: (at: number) => string): CardPart[] {
  return Array.from({ length: count }, (_, at) => ({ type: 'option', label: label(at), action: `show zh r%2F${at}` }));
}

describe('drawn', () => {
  test('a figure is bold on a line of its own, every sign as it is', () => {
    const [block] = messagesOf(cardOf([FIGURE]))[0]?.blocks ?? [];
    const elements = [
      { type: 'text', text: '<5 mu', style: { bold: true } },
      { type: 'text', text: '\nland & <water> · 2024' },
    ];
    expect(block).toEqual({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
  });

  test('the source is quoted to the letter as rich text, its figure bold, its pointer below', () => {
    expect(messagesOf(cardOf([QUOTE]))[0]?.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: '共' },
              { type: 'text', text: '5亩', style: { bold: true } },
              { type: 'text', text: '，<!channel>' },
            ],
          },
        ],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: 'A&B', emoji: false }] },
    ]);
  });

  test('a quote that is all figure has no empty pieces', () => {
    const quote: CardPart = { type: 'quote', before: '', figure: '5亩', after: '', pointer: '出处' };
    expect(JSON.stringify(messagesOf(cardOf([quote])))).not.toContain('"text":""');
  });

  test('options that follow each other are one row of buttons', () => {
    const [message] = messagesOf(cardOf([{ type: 'note', text: '哪一项？' }, ...optionsOf(2, (at) => `第${at}&项`)]));
    expect(message?.blocks.map(({ type }) => type)).toEqual(['section', 'actions']);
    expect(labelsIn(shown(message?.blocks))).toEqual(['第0&项', '第1&项']);
  });

  test('an option too long for a button is listed in full, with a number to press', () => {
    const long = `新${'增'.repeat(80)}`;
    const [message] = messagesOf(cardOf(optionsOf(2, (at) => (at === 0 ? long : '短'))));
    expect(wordsIn(shown(message?.blocks))).toContain(`1. ${long}\n2. 短`);
    expect(labelsIn(shown(message?.blocks))).toEqual(['1', '2']);
  });

  test('nothing that is pressed has a name twice in a message', () => {
    const buttons = Array.from({ length: 5 }, (_, at) => ({ label: `${at}`, action: 'language zh' }));
    const [message] = messagesOf(cardOf([FIGURE, ...optionsOf(30, String)], { buttons, reply: 'abc' }));
    const names = pressablesIn(shown(message?.blocks)).map(({ action_id, label }) => `${action_id} ${label}`);
    expect(new Set(names).size).toBe(names.length);
    expect(complaintsAboutMessage({ ...message })).toEqual([]);
  });
});

const LONG: Readonly<Record<string, Card>> = {
  'sixty figures': cardOf(Array.from({ length: 60 }, () => FIGURE)),
  'thirty figures with their quotes': cardOf(Array.from({ length: 30 }, () => [FIGURE, QUOTE]).flat()),
  'three paragraphs': cardOf(Array.from({ length: 3 }, () => ({ type: 'note', text: '段'.repeat(1500) }))),
  'one endless sentence': cardOf([{ type: 'note', text: '长'.repeat(9000) }]),
  'one endless sentence of signs': cardOf([{ type: 'note', text: '&<>'.repeat(3000) }]),
  'one endless sentence of rare characters': cardOf([{ type: 'note', text: 'x'.repeat(2999) + '𠮷'.repeat(3000) }]),
  'a quote too long for one block': cardOf([{ ...QUOTE, before: '共'.repeat(3100) } as CardPart]),
  'two hundred options': cardOf(optionsOf(200, (at) => `第${at}项指标`)),
  'sixty options with long names': cardOf(optionsOf(60, (at) => `第${at}项${'指标'.repeat(60)}`)),
  'figures with all that can be pressed': cardOf(
    [...Array.from({ length: 60 }, () => FIGURE), ...optionsOf(5, String)],
    {
      buttons: [{ label: 'English', action: `ask en ${'q'.repeat(1900)}` }],
      reply: 'abc',
    },
  ),
};

describe.each(Object.entries(LONG))('%s', (_, card) => {
  const messages = messagesOf(card);

  test('stay whole', () => {
    const said = messages
      .map(({ text }) => text)
      .join('')
      .replaceAll('\n', '');
    expect(unescaped(said)).toBe(card.text.replaceAll('\n', ''));
  });

  test('keep what can be pressed', () => {
    const pressable = pressablesIn(messages.flatMap(({ blocks }) => shown(blocks))).map(({ value }) => value);
    for (const part of card.parts) if (part.type === 'option') expect(pressable).toContain(part.action);
    for (const button of card.buttons) expect(pressable).toContain('action' in button && button.action);
  });

  test('keep to the limits of Slack', () => {
    for (const message of messages) {
      expect(message.text.length).toBeLessThanOrEqual(4000);
      expect(complaintsAboutMessage({ ...message })).toEqual([]);
    }
  });
});

test('a page ends at a line, never inside a character', () => {
  expect(pagesOf('ab\ncd\nef', 5)).toEqual(['ab\ncd', 'ef']);
  expect(pagesOf('abc&amp;d', 5)).toEqual(['abc', '&amp;', 'd']);
  expect(pagesOf('a𠮷b', 2)).toEqual(['a', '𠮷', 'b']);
  expect(pagesOf('', 5)).toEqual(['']);
});

const EXAMPLE = [example];
const desk = createDesk({ reports: () => EXAMPLE, now: () => new Date('2025-03-01T00:00:00Z') });

test.each(['zh', 'en'] as const)(
  'of all that the example answers, the text says what the blocks show (%s)',
  async (language) => {
    for (const question of questionsIn(language)) {
      const card = answerCard(await desk.ask(question), { question, reply: 'abc' });
      for (const message of messagesOf(card)) expect(complaintsAboutMessage({ ...message }), question).toEqual([]);
      for (const words of card.parts.flatMap(wordsOf)) expect(card.text).toContain(words);
    }
  },
);

function questionsIn(language: Language): string[] {
  const { indicators, themes, sections } = example;
  return [...indicators, ...themes]
    .map(({ label }) => label[language])
    .concat(sections.map(({ title }) => title[language]));
}

function shown(blocks: readonly object[] = []): readonly Readonly<Record<string, unknown>>[] {
  return blocks as readonly Readonly<Record<string, unknown>>[];
}
