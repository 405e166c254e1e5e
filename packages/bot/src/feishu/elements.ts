// The parts of a card as Feishu draws them.

import { speaker } from '@jianbao/locales';
import { writeAction } from '../chat/action.ts';
import type { Button, Card, CardPart } from '../chat/port.ts';
import { pagesOf } from '../platform/pages.ts';

/** @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure */
export type CardElement = Line | Pressable | Row | Choice;

/** Plain text is never parsed: `<at id=all></at>` stays the words it is. */
interface PlainText {
  readonly tag: 'plain_text';
  readonly content: string;
  readonly text_size?: 'heading-2' | 'notation';
  readonly text_color?: 'grey';
}

interface Line {
  readonly tag: 'div';
  readonly text: PlainText;
}

type Behaviour =
  | { readonly type: 'callback'; readonly value: { readonly action: string; readonly thread: string } }
  | { readonly type: 'open_url'; readonly default_url: string };

interface Pressable {
  readonly tag: 'button';
  readonly text: PlainText;
  readonly behaviors: readonly Behaviour[];
}

interface Row {
  readonly tag: 'column_set';
  readonly flex_mode: 'flow';
  readonly columns: readonly {
    readonly tag: 'column';
    readonly width: 'auto';
    readonly elements: readonly Pressable[];
  }[];
}

/** What can be chosen has as many lines as its label needs; a button would cut it. */
interface Choice {
  readonly tag: 'interactive_container';
  readonly has_border: true;
  readonly corner_radius: '8px';
  readonly behaviors: readonly Behaviour[];
  readonly elements: readonly Line[];
}

/** However its characters are written in JSON, a text so long fits into one message. */
export const LONGEST_TEXT = 3_500;
const BUTTONS_IN_A_ROW = 5;

/** Figures large, the source quoted below them, what can be pressed at the end; `thread` comes back with a press. */
export function drawElements({ parts, buttons, reply, language }: Card, thread: string): CardElement[] {
  return [
    ...parts.flatMap((part) => drawPart(part, thread)),
    ...drawRows(buttons, thread),
    ...(reply === undefined ? [] : drawRows(verdicts(reply, language), thread)),
  ];
}

function drawPart(part: CardPart, thread: string): CardElement[] {
  switch (part.type) {
    case 'figure':
      return [
        ...lines(part.figure, { text_size: 'heading-2' }),
        ...lines([part.label, part.detail].filter(Boolean).join(' · ')),
      ];
    case 'quote':
      return [
        ...lines(part.before + part.figure + part.after),
        ...lines(part.pointer, { text_size: 'notation', text_color: 'grey' }),
      ];
    case 'note':
      return lines(part.text);
    case 'option':
      return [
        {
          tag: 'interactive_container',
          has_border: true,
          corner_radius: '8px',
          behaviors: [behaviour(part, thread)],
          elements: lines(part.label),
        },
      ];
  }
}

function lines(text: string, style: Omit<PlainText, 'tag' | 'content'> = {}): Line[] {
  return pagesOf(text, LONGEST_TEXT)
    .filter((content) => content !== '')
    .map((content) => ({ tag: 'div', text: { tag: 'plain_text', content, ...style } }));
}

function drawRows(buttons: readonly Button[], thread: string): Row[] {
  const count = Math.ceil(buttons.length / BUTTONS_IN_A_ROW);
  return Array.from({ length: count }, (_, row) => ({
    tag: 'column_set',
    flex_mode: 'flow',
    columns: buttons.slice(row * BUTTONS_IN_A_ROW, (row + 1) * BUTTONS_IN_A_ROW).map((button) => ({
      tag: 'column',
      width: 'auto',
      elements: [
        {
          tag: 'button',
          text: { tag: 'plain_text', content: button.label },
          behaviors: [behaviour(button, thread)],
        },
      ],
    })),
  }));
}

function behaviour(pressed: Button, thread: string): Behaviour {
  return 'url' in pressed
    ? { type: 'open_url', default_url: pressed.url }
    : { type: 'callback', value: { action: pressed.action, thread } };
}

function verdicts(reply: string, language: Card['language']): Button[] {
  const say = speaker(language);
  return (['good', 'bad'] as const).flatMap((verdict) => {
    const action = writeAction({ kind: 'verdict', verdict, reply });
    return action === undefined ? [] : [{ label: say(`bot.button.${verdict}`), action }];
  });
}
