// Cards as Feishu takes them: whatever a card holds, nothing of it is lost and no limit is broken.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, CardPart } from '../../src/chat/index.ts';
import { cardMessages } from '../../src/feishu/messages.ts';
import { complaintsAboutCard } from './card-rules.ts';
import { readMessage } from './reading.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '“"\\',
    '<at id=all></at>',
    '136.1亿元',
    '\u0001'.repeat(4_000),
    '”"'.repeat(3_000),
    '长'.repeat(20_000),
  ),
);
const part: fc.Arbitrary<CardPart> = fc.oneof(
  fc.record({ type: fc.constant('note' as const), text: words }),
  fc.record({ type: fc.constant('figure' as const), label: words, figure: words, detail: words }),
  fc.record({ type: fc.constant('quote' as const), before: words, figure: words, after: words, pointer: words }),
  fc.record({
    type: fc.constant('option' as const),
    label: fc.string({ minLength: 1 }),
    action: fc.string({ maxLength: 2_000 }),
  }),
);
const card: fc.Arbitrary<Card> = fc.record({
  language: fc.constantFrom('zh' as const, 'en' as const),
  text: words,
  parts: fc.array(part, { minLength: 1, maxLength: 80 }),
  buttons: fc.array(fc.record({ label: fc.string({ minLength: 1 }), action: fc.string({ maxLength: 2_000 }) }), {
    maxLength: 12,
  }),
  reply: fc.constant('reply'),
});

test('any card goes out whole, in messages that Feishu takes', () => {
  fc.assert(
    fc.property(card, (drawn) => {
      const messages = cardMessages(drawn, 'om_1');
      const read = messages.map(({ type, content }) => readMessage(type, JSON.stringify(content)));
      for (const { content } of messages) {
        expect(complaintsAboutCard(content)).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify({ content: JSON.stringify(content) }))).toBeLessThan(30_000);
      }
      const text = read
        .map((page) => page.text)
        .join('')
        .replaceAll('\n', '');
      for (const word of drawn.parts.flatMap(shown)) expect(text).toContain(word.replaceAll('\n', ''));
      const pressed = read.flatMap(({ options, buttons }) => [...options, ...buttons]);
      expect(pressed).toHaveLength(
        drawn.parts.filter(({ type }) => type === 'option').length + drawn.buttons.length + 2,
      );
    }),
    { numRuns: 60 },
  );
});

test('the preview in a list of conversations ends at the end of a line', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `第${at}项达到${at}36.1亿元`);
  const drawn: Card = { language: 'zh', text: lines.join('\n'), parts: [{ type: 'note', text: '…' }], buttons: [] };
  const [first] = cardMessages(drawn, 'om_1');
  const { summary = '' } = readMessage('interactive', JSON.stringify(first?.content));
  expect(summary.split('\n').every((line) => lines.includes(line))).toBe(true);
  expect(summary.length).toBeGreaterThan(200);
});

function shown(part: CardPart): string[] {
  switch (part.type) {
    case 'note':
      return [part.text];
    case 'figure':
      return [part.figure, part.label, part.detail];
    case 'quote':
      return [part.before + part.figure + part.after, part.pointer];
    case 'option':
      return [part.label];
  }
}
