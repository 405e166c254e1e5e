// Limits over all blocks of a message or view together.

import { type Check, isObject, lengthOf } from './check.ts';

/** Measured, not published: past this Slack answers msg_blocks_too_long. */
export const MAX_TOGETHER = 13_200;
/** Published: one payload's markdown blocks share it. */
const MAX_MARKDOWN = 12_000;

/** The characters that a person reads in blocks. */
export function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + charactersIn(entry), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, field]) => {
    return sum + (name === 'text' && typeof field === 'string' ? lengthOf(field) : charactersIn(field));
  }, 0);
}

const ofType = (blocks: readonly unknown[], type: string): readonly unknown[] =>
  blocks.filter((block) => isObject(block) && block['type'] === type);

export const markdownTogether: Check = (blocks, pointer, complain) => {
  if (!Array.isArray(blocks)) return;
  const markdown = ofType(blocks, 'markdown');
  if (markdown.length > 1 && charactersIn(markdown) > MAX_MARKDOWN) {
    complain(pointer, `markdown blocks must be less than ${MAX_MARKDOWN + 1} characters together`);
  }
};

export const oneTable: Check = (blocks, pointer, complain) => {
  if (Array.isArray(blocks) && ofType(blocks, 'table').length > 1) complain(pointer, 'only_one_table_allowed');
};

/** Two elements that both want the focus: Slack opens no such view. */
export const oneFocus: Check = (blocks, pointer, complain) => {
  if (focusesIn(blocks) > 1) complain(pointer, 'only one element may have focus_on_load');
};

function focusesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + focusesIn(entry), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce((sum, [name, field]) => {
    return sum + (name === 'focus_on_load' && field === true ? 1 : focusesIn(field));
  }, 0);
}
