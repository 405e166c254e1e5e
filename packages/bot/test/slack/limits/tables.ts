// Tables: the plain one, and the one that pages and sorts.
// @see https://docs.slack.dev/reference/block-kit/blocks/table-block

import {
  boolean,
  type Check,
  every,
  isObject,
  kinds,
  lengthOf,
  list,
  number,
  object,
  oneOf,
  rule,
  string,
} from './check.ts';
import { richText } from './rich-text.ts';

const raw = {
  raw_text: object({ type: oneOf('raw_text'), text: string(Number.POSITIVE_INFINITY, 1) }),
  raw_number: object({ type: oneOf('raw_number'), value: number(), text: string(Number.POSITIVE_INFINITY, 1) }),
};
const cell = kinds({ ...raw, rich_text: richText });
const MAX_COLUMNS = 20;

const rowsOf = (value: Readonly<Record<string, unknown>>): readonly (readonly unknown[])[] =>
  Array.isArray(value['rows']) ? value['rows'].filter(Array.isArray) : [];
const even = rule('rows must have the same number of cells', (value) => {
  const widths = new Set(rowsOf(value).map((row) => row.length));
  return widths.size <= 1;
});

export const tableBlock: Check = every(
  object(
    { type: oneOf('table'), rows: list(list(cell, MAX_COLUMNS, 1), 100, 1) },
    {
      block_id: string(255),
      column_settings: list(object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean }), MAX_COLUMNS),
    },
  ),
  even,
);

const MAX_CONTENT = 20_000;
const contentOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + contentOf(entry), 0);
  if (!isObject(value)) return 0;
  const { text, elements } = value;
  return (typeof text === 'string' ? lengthOf(text) : 0) + contentOf(elements);
};

export const dataTableBlock: Check = every(
  object(
    { type: oneOf('data_table'), rows: list(list(cell, MAX_COLUMNS, 1), 201, 2), caption: string() },
    { block_id: string(255), page_size: number(1, 100), row_header_column_index: number(0, MAX_COLUMNS - 1) },
  ),
  even,
  rule('the first row must not hold rich_text', (value) => {
    return !(rowsOf(value)[0] ?? []).some((entry) => isObject(entry) && entry['type'] === 'rich_text');
  }),
  rule(`must be less than ${MAX_CONTENT + 1} characters`, (value) => contentOf(rowsOf(value)) <= MAX_CONTENT),
);
