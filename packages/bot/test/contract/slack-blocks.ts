// Slack's blocks as a person reads them, and what can be pressed among them.

import { readMrkdwn } from './mrkdwn.ts';

export interface Pressable {
  readonly kind: 'option' | 'button';
  readonly label: string;
  readonly id: string;
  readonly value: string;
}

interface Read {
  readonly text: string;
  readonly pressables: readonly Pressable[];
}

interface Element {
  readonly type: string;
  readonly text?: string | Element;
  readonly elements?: readonly Element[];
  readonly action_id?: string;
  readonly value?: string;
  readonly positive_button?: Element;
  readonly negative_button?: Element;
}

export function readBlocks(blocks: unknown): Read {
  const all = (typeof blocks === 'string' ? JSON.parse(blocks) : (blocks ?? [])) as readonly Element[];
  return { text: all.flatMap(linesIn).join('\n'), pressables: all.flatMap(pressablesIn) };
}

function linesIn(block: Element): string[] {
  switch (block.type) {
    case 'section':
    case 'header':
      return [read(block.text)];
    case 'context':
      return [(block.elements ?? []).map(read).join(' ')];
    case 'rich_text':
      return (block.elements ?? []).map(richText);
    case 'actions':
    case 'context_actions':
    case 'divider':
      return [];
    default:
      throw new Error(`Nobody reads a block ${block.type} yet.`);
  }
}

function read(text: string | Element | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const words = typeof text.text === 'string' ? text.text : '';
  return text.type === 'mrkdwn' ? readMrkdwn(words) : words;
}

/** Never parsed: every word as it is. */
function richText({ type, text, elements = [] }: Element): string {
  if (typeof text === 'string') return text;
  return elements.map(richText).join(type === 'rich_text_list' ? '\n' : '');
}

function pressablesIn({ type, elements = [] }: Element): Pressable[] {
  if (type !== 'actions' && type !== 'context_actions') return [];
  return elements.flatMap((element) => {
    const { action_id: id = '', positive_button: good, negative_button: bad } = element;
    const kind = id.startsWith('jb:option') ? 'option' : 'button';
    const buttons = good && bad ? [good, bad] : [element];
    return buttons.map((button) => ({ kind, id, label: read(button.text), value: button.value ?? '' }) as const);
  });
}
