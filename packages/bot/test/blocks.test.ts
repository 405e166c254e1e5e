// An answer drawn for Slack: nothing parsed, nothing lost, nothing over a limit.

import { existsSync, readFileSync } from 'node:fs';
import type { AnswerPart } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import type { AnswerBlock } from '../src/slack/blocks.ts';
import { messagesOf } from '../src/slack/message.ts';
import { pagesOf } from '../src/slack/pages.ts';
import { answerOf, bilingual, wordsOf } from './answers.ts';

const FIGURE: AnswerPart = { type: 'figure', label: 'land & <water>', figure: '<5 mu', detail: '2024' };
const QUOTE: AnswerPart = { type: 'quote', before: '共', figure: '5亩', after: '，<!channel>', pointer: 'A&B' };

describe('drawn', () => {
  test('a figure is bold on a line of its own, escaped', () => {
    const [block] = messagesOf(answerOf('en', [FIGURE]))[0]?.blocks ?? [];
    const text = '*&lt;5 mu*\nland &amp; &lt;water&gt; · 2024';
    expect(block).toEqual({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
  });

  test('the source is quoted to the letter as rich text, its figure bold, its pointer below', () => {
    expect(messagesOf(answerOf('zh', [QUOTE]))[0]?.blocks).toEqual([
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
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'A&amp;B', verbatim: true }] },
    ]);
  });

  test('a quote that is all figure has no empty pieces', () => {
    const quote: AnswerPart = { type: 'quote', before: '', figure: '5亩', after: '', pointer: '出处' };
    expect(JSON.stringify(messagesOf(answerOf('zh', [quote])))).not.toContain('"text":""');
  });

  test('options that follow each other are one list', () => {
    const parts: AnswerPart[] = ['甲', '乙&丙'].map((label) => ({ type: 'option', id: label, label }));
    const [message] = messagesOf(answerOf('zh', [{ type: 'note', text: '哪一项？' }, ...parts]));
    expect(message?.blocks.map(shownIn)).toEqual(['哪一项？', '• 甲\n• 乙&amp;丙']);
  });
});

test('text says everything that the blocks show', () => {
  for (const question of ['总投资', 'total investment']) {
    const { parts } = bilingual(question);
    const [message] = messagesOf(bilingual(question));
    for (const words of parts.flatMap(wordsOf)) expect(message?.text).toContain(words);
  }
});

const long = {
  'sixty figures': Array.from({ length: 60 }, () => FIGURE),
  'thirty figures with their quotes': Array.from({ length: 30 }, () => [FIGURE, QUOTE]).flat(),
  'three paragraphs': Array.from({ length: 3 }, () => ({ type: 'note', text: '段'.repeat(1500) })),
  'one endless sentence': [{ type: 'note', text: '长'.repeat(9000) }],
  'one endless sentence of signs': [{ type: 'note', text: '&<>'.repeat(3000) }],
  'one endless sentence of rare characters': [{ type: 'note', text: 'x'.repeat(2999) + '𠮷'.repeat(3000) }],
  'a quote too long for one block': [{ ...QUOTE, before: '共'.repeat(3100) }],
  'two hundred options': Array.from({ length: 200 }, (_, id) => ({
    type: 'option',
    id: `${id}`,
    label: `第${id}项指标`,
  })),
} satisfies Record<string, AnswerPart[]>;

describe.each(Object.entries(long))('%s', (_, parts) => {
  const answer = answerOf('zh', parts);
  const messages = messagesOf(answer);

  test('stays whole', () => {
    const said = messages
      .map(({ text }) => text)
      .join('')
      .replaceAll('\n', '');
    expect(unescaped(said)).toBe(answer.text.replaceAll('\n', ''));
  });

  test('keeps to the limits of Slack, as others wrote them down', ({ skip }) => {
    const path = new URL('../../../../shared/outside/slackblocks/limits.json', import.meta.url);
    skip(!existsSync(path), 'the slackblocks limits are not on this machine');
    const limits = JSON.parse(readFileSync(path, 'utf8')) as Limits;
    for (const { text, blocks } of messages) {
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(blocks.length).toBeLessThanOrEqual(50);
      for (const block of blocks) expectWithin(block, limits);
    }
  });
});

test('a page ends at a line, never inside a character', () => {
  expect(pagesOf('ab\ncd\nef', 5)).toEqual(['ab\ncd', 'ef']);
  expect(pagesOf('abc&amp;d', 5)).toEqual(['abc', '&amp;', 'd']);
  expect(pagesOf('a𠮷b', 2)).toEqual(['a', '𠮷', 'b']);
  expect(pagesOf('', 5)).toEqual(['']);
});

interface Limits {
  readonly text: { readonly min_length: number; readonly max_length: number };
  readonly section: { readonly text: { readonly max_length: number } };
  readonly context: { readonly elements: { readonly max_items: number } };
}

function expectWithin(block: AnswerBlock, limits: Limits): void {
  const shown = shownIn(block);
  expect(shown.length).toBeGreaterThanOrEqual(limits.text.min_length);
  expect(shown.length).toBeLessThanOrEqual(limits.text.max_length);
  if (block.type === 'section') expect(shown.length).toBeLessThanOrEqual(limits.section.text.max_length);
  if (block.type === 'context') expect(block.elements.length).toBeLessThanOrEqual(limits.context.elements.max_items);
}

/** All that a person reads in a block. */
function shownIn(block: AnswerBlock): string {
  if (block.type === 'section') return block.text?.text ?? '';
  return textsIn(block.elements).join('');
}

function textsIn(elements: readonly object[]): string[] {
  return elements.flatMap((element) => {
    if ('elements' in element && Array.isArray(element.elements)) return textsIn(element.elements);
    return 'text' in element && typeof element.text === 'string' ? [element.text] : [];
  });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
