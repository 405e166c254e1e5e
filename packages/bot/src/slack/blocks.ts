// A card as Slack draws it.

import { speaker } from '@jianbao/locales';
import type { types } from '@slack/bolt';
import { writeAction } from '../chat/action.ts';
import type { Button, Card, CardPart } from '../chat/port.ts';
import { pagesOf } from '../platform/pages.ts';

/** The kinds of block that a card is drawn with. */
export type CardBlock =
  | types.SectionBlock
  | types.RichTextBlock
  | types.ContextBlock
  | types.ActionsBlock
  | types.ContextActionsBlock;

type Drawn<Type extends CardPart['type']> = Extract<CardPart, { type: Type }>;

const MOST_BUTTONS = 25;
const LONGEST_LABEL = 75;
const LONGEST_URL = 3_000;
export const LONGEST_SECTION = 3_000;

/** Figures in bold, the source quoted below them, what can be chosen as buttons. */
export function drawBlocks({ parts, buttons, reply, language }: Card): CardBlock[] {
  const blocks: CardBlock[] = [];
  let options: Drawn<'option'>[] = [];
  const endOptions = (): void => {
    blocks.push(...drawOptions(options));
    options = [];
  };
  for (const part of parts) {
    if (part.type === 'option') {
      options.push(part);
      continue;
    }
    endOptions();
    if (part.type === 'figure') blocks.push(drawFigure(part));
    else if (part.type === 'quote') blocks.push(drawQuote(part), drawPointer(part));
    else blocks.push(words(part.text));
  }
  endOptions();
  if (buttons.length > 0) blocks.push(drawButtons(buttons, 'more'));
  const verdict = reply === undefined ? undefined : drawVerdict(reply, language);
  return verdict ? [...blocks, verdict] : blocks;
}

/** Words as they stand: in Slack's mark-up a `*` or a `_` of the report would be gone, and nothing escapes them. */
export function words(text: string): types.SectionBlock {
  return { type: 'section', text: { type: 'plain_text', text, emoji: false } };
}

/** A row of buttons; `name` tells it from other rows of the same message. */
export function drawButtons(buttons: readonly Button[], name: string): types.ActionsBlock {
  return {
    type: 'actions',
    elements: buttons.slice(0, MOST_BUTTONS).map((button, at): types.Button => {
      const text = plainText(button.label);
      // Slack tells us of a press on a link as well: it has an id, but nothing to do.
      return 'url' in button
        ? { type: 'button', text, url: button.url.slice(0, LONGEST_URL), action_id: `jb-link:${name}:${at}` }
        : { type: 'button', text, value: button.action, action_id: `jb:${name}:${at}` };
    }),
  };
}

/** Labels too long for a button are listed in full, and numbered. */
function drawOptions(options: readonly Drawn<'option'>[]): CardBlock[] {
  if (options.length === 0) return [];
  if (options.every(({ label }) => [...label].length <= LONGEST_LABEL)) return rows(options);
  const lines = options.map(({ label }, at) => `${at + 1}. ${label}`);
  const pages = pagesOf(lines.join('\n'), LONGEST_SECTION);
  return [...pages.map(words), ...rows(options.map(({ action }, at) => ({ label: String(at + 1), action })))];
}

function rows(options: readonly Button[]): types.ActionsBlock[] {
  const count = Math.ceil(options.length / MOST_BUTTONS);
  return Array.from({ length: count }, (_, row) =>
    drawButtons(options.slice(row * MOST_BUTTONS, (row + 1) * MOST_BUTTONS), `option${row}`),
  );
}

/** The figure has a line to itself, in bold. */
function drawFigure({ label, figure, detail }: Drawn<'figure'>): CardBlock {
  const about = [label, detail].filter(Boolean).join(' · ');
  const elements: types.RichTextText[] = [
    { type: 'text', text: figure, style: { bold: true } },
    { type: 'text', text: `\n${about}` },
  ];
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

/** Rich text is never parsed: bold in the middle of a Chinese sentence, and every word as the source has it. */
function drawQuote({ before, figure, after }: Drawn<'quote'>): CardBlock {
  const elements: types.RichTextText[] = [
    { type: 'text', text: before },
    { type: 'text', text: figure, style: { bold: true } },
    { type: 'text', text: after },
  ];
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: elements.filter(({ text }) => text !== '') }],
  };
}

function drawPointer({ pointer }: Drawn<'quote'>): CardBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: pointer, emoji: false }] };
}

function drawVerdict(reply: string, language: Card['language']): types.ContextActionsBlock | undefined {
  const say = speaker(language);
  const good = writeAction({ kind: 'verdict', verdict: 'good', reply });
  const bad = writeAction({ kind: 'verdict', verdict: 'bad', reply });
  if (good === undefined || bad === undefined) return undefined;
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'jb:verdict',
        positive_button: { text: plainText(say('bot.button.good')), value: good },
        negative_button: { text: plainText(say('bot.button.bad')), value: bad },
      },
    ],
  };
}

function plainText(words: string): types.PlainTextElement {
  const characters = [...words];
  const text = characters.length <= LONGEST_LABEL ? words : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
  return { type: 'plain_text', text, emoji: false };
}
