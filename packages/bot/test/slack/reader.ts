// What somebody reads in a message or on a page, and what they can press there.

import { isObject } from './limits/check.ts';
import type { Json } from './state.ts';

export interface Pressable {
  readonly label: string;
  readonly action_id: string;
  readonly value?: string;
  readonly url?: string;
  readonly type: string;
}

/** Everything that can be pressed, in order; of feedback buttons both. */
export function pressablesIn(blocks: readonly Json[]): Pressable[] {
  return blocks.flatMap((block) => elementsOf(block).flatMap(pressablesOf));
}

/** The labels of all that. */
export function labelsIn(blocks: readonly Json[]): string[] {
  return pressablesIn(blocks).map(({ label }) => label);
}

/** The words of the blocks, as they came over the wire. */
export function wordsIn(blocks: readonly Json[]): string {
  return blocks.flatMap(textsOf).join('\n');
}

/** Words without Slack's escapes. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function pressablesOf(element: Json): Pressable[] {
  const { type, action_id } = element;
  if (type === 'feedback_buttons') {
    return [element['positive_button'], element['negative_button']].flatMap((button) =>
      isObject(button) ? [{ ...pressable({ ...button, action_id }), type }] : [],
    );
  }
  return type === 'button' ? [{ ...pressable(element), type }] : [];
}

function pressable({ text, action_id, value, url }: Json): Omit<Pressable, 'type'> {
  return {
    label: isObject(text) ? String(text['text']) : '',
    action_id: String(action_id),
    ...(typeof value === 'string' && { value }),
    ...(typeof url === 'string' && { url }),
  };
}

function elementsOf(block: Json): readonly Json[] {
  return Array.isArray(block['elements']) ? block['elements'].filter(isObject) : [];
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  const { text, elements } = value;
  return [...(typeof text === 'string' ? [text] : textsOf(text)), ...textsOf(elements)];
}
