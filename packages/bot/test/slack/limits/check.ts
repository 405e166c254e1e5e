// Small checks that add up to a schema; what is wrong is complained of with the place, as Slack does.

/** Takes a complaint about the value at this JSON pointer. */
type Complain = (pointer: string, problem: string) => void;

/** Looks at a value and complains of what Slack would refuse. */
export type Check = (value: unknown, pointer: string, complain: Complain) => void;

type Fields = Readonly<Record<string, Check>>;

/** Slack counts characters as code points: 𠮷 and 😀 are one each. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const string =
  (max = Number.POSITIVE_INFINITY, min = 0): Check =>
  (value, pointer, complain) => {
    if (typeof value !== 'string') return complain(pointer, 'must provide a string');
    const length = lengthOf(value);
    if (length > max) complain(pointer, `must be less than ${max + 1} characters`);
    if (length < min) complain(pointer, `must be more than ${min - 1} characters`);
  };

export const boolean: Check = (value, pointer, complain) => {
  if (typeof value !== 'boolean') complain(pointer, 'must provide a boolean');
};

export const number =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check =>
  (value, pointer, complain) => {
    if (typeof value !== 'number') return complain(pointer, 'must provide a number');
    if (value < min || value > max) complain(pointer, `must be between ${min} and ${max}`);
  };

export const oneOf =
  (...allowed: readonly (string | number)[]): Check =>
  (value, pointer, complain) => {
    if (!allowed.some((choice) => choice === value)) complain(pointer, `must be one of: ${allowed.join(', ')}`);
  };

export const list =
  (item: Check, max = Number.POSITIVE_INFINITY, min = 0): Check =>
  (value, pointer, complain) => {
    if (!Array.isArray(value)) return complain(pointer, 'must provide an array');
    if (value.length > max) complain(pointer, `no more than ${max} items allowed`);
    if (value.length < min) complain(pointer, `no less than ${min} items allowed`);
    for (const [index, entry] of value.entries()) item(entry, `${pointer}/${index}`, complain);
  };

/** An object with these fields and no others. */
export const object =
  (needed: Fields, optional: Fields = {}): Check =>
  (value, pointer, complain) => {
    if (!isObject(value)) return complain(pointer, 'must provide an object');
    for (const name of Object.keys(needed)) {
      if (value[name] === undefined) complain(pointer, `missing required field: ${name}`);
    }
    for (const [name, field] of Object.entries(value)) {
      const check = needed[name] ?? optional[name];
      if (check === undefined) complain(pointer, `invalid additional property: ${name}`);
      else if (field !== undefined) check(field, `${pointer}/${name}`, complain);
    }
  };

/** An object whose `type` says which of these it is. */
export const kinds =
  (known: Fields): Check =>
  (value, pointer, complain) => {
    const type = isObject(value) ? value['type'] : undefined;
    const check = typeof type === 'string' && Object.hasOwn(known, type) ? known[type] : undefined;
    if (check) check(value, pointer, complain);
    else complain(`${pointer}/type`, `unsupported type: ${String(type)}`);
  };

/** All of these, in this order. */
export const every =
  (...checks: readonly Check[]): Check =>
  (value, pointer, complain) => {
    for (const check of checks) check(value, pointer, complain);
  };

/** A rule over several fields: complains, at the object, unless it holds. */
export const rule =
  (problem: string, holds: (value: Readonly<Record<string, unknown>>) => boolean): Check =>
  (value, pointer, complain) => {
    if (isObject(value) && !holds(value)) complain(pointer, problem);
  };

/** The same address in two places of an array: an `action_id`, a `block_id`. */
export const unique =
  (name: string): Check =>
  (value, pointer, complain) => {
    if (!Array.isArray(value)) return;
    const seen = new Set<unknown>();
    for (const [index, entry] of value.entries()) {
      const id = isObject(entry) ? entry[name] : undefined;
      if (id === undefined) continue;
      if (seen.has(id)) complain(`${pointer}/${index}/${name}`, `\`${name}\` ${String(id)} already exists`);
      seen.add(id);
    }
  };
