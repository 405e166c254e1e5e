// JSON whose numbers are the digits of a decimal, never those of a double.

import { type Decimal, toCanonical } from '../quantity/decimal.ts';

/** A number of JSON by its digits. */
export class RawNumber {
  readonly digits: string;

  constructor(value: Decimal) {
    this.digits = toCanonical(value);
  }
}

export type Json =
  | string
  | number
  | boolean
  | null
  | RawNumber
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** JSON text with its members in their order, indented by two; members that are undefined are left out. */
export function writeJson(value: Json): string {
  return `${write(value, '\n')}\n`;
}

function write(value: Json, line: string): string {
  if (value instanceof RawNumber) return value.digits;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${line}  `;
  if (isList(value))
    return enclose(
      '[',
      ']',
      line,
      value.map((item) => write(item, inner)),
    );
  const members = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : [`${JSON.stringify(name)}: ${write(item, inner)}`],
  );
  return enclose('{', '}', line, members);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function enclose(open: string, close: string, line: string, items: readonly string[]): string {
  return items.length === 0 ? open + close : `${open}${line}  ${items.join(`,${line}  `)}${line}${close}`;
}
