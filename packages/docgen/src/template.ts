// Templates: Markdown with Handlebars, strict. A template shows figures; it never types one.

import { findQuantities } from '@jianbao/core';
import Handlebars from 'handlebars';
import { TemplateError } from './template-error.ts';

/** A number typed into a template, with its place from 1. */
export interface TypedNumber {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly original?: string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
  readonly body?: readonly Node[];
  readonly program?: Node;
  readonly inverse?: Node;
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: Node }[] };
}

// “one” is left out: one of the, no one.
const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|million|billion|trillion|doubled|tripled|half|third of)\b/gi;
const DIGITS = /[0-9０-９]{1,40}/g;

/**
 * Every number that the template's own text states: digits, English number words, Chinese numerals with a unit.
 * Numbers must come from `{{figure}}`, a statement or a term, which carry their source.
 */
export function typedNumbers(template: string): TypedNumber[] {
  return numbersIn(parse(template));
}

function numbersIn(root: Node): TypedNumber[] {
  return contents(root).flatMap((node): TypedNumber[] => {
    const text = node.original ?? node.value ?? '';
    const found = [...text.matchAll(DIGITS), ...text.matchAll(NUMBER_WORDS)].map(
      (match) => [match.index, match[0]] as const,
    );
    const chinese = findQuantities(text)
      .filter(({ script, quantity }) => script === 'chinese' && quantity.unit.zh !== '' && !quantity.ordinal)
      .map(({ start, end }) => [start, text.slice(start, end)] as const)
      .filter(([, surface]) => !/^一[批系个些种]/.test(surface));
    return [...found, ...chinese].map(([at, surface]) => ({ text: surface, ...placeOf(node, text, at) }));
  });
}

type Run = (data: object, options: Handlebars.RuntimeOptions) => string;

// A press office has a handful of templates and hundreds of reports.
const MOST_COMPILED = 16;
const compiled = new Map<string, Run>();

/**
 * Compiles a template for these helpers; nothing but the helpers and the data can be reached from it.
 * @throws {TemplateError} when it does not parse or types a number.
 */
export function compileTemplate(template: string, helpers: Handlebars.HelperDeclareSpec): (data: object) => string {
  const run = compiled.get(template) ?? compileOnce(template);
  return (data) => {
    try {
      const options = { helpers, allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
      return run(data, options as Handlebars.RuntimeOptions);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      throw new TemplateError('broken', { detail: error instanceof Error ? error.message : String(error) });
    }
  };
}

function compileOnce(template: string): Run {
  const root = parse(template);
  const numbers = numbersIn(root);
  if (numbers.length > 0) {
    const list = numbers.map(({ text, line, column }) => `${line}:${column} “${text}”`).join(', ');
    throw new TemplateError('typedNumbers', { list });
  }
  const engine = Handlebars.create();
  for (const name of Object.keys(engine.helpers)) if (!BUILT_IN.includes(name)) engine.unregisterHelper(name);
  // Handlebars fills `compile` lazily, so strictness shows at the first run.
  const run: Run = engine.compile(root, { strict: true, noEscape: true, preventIndent: true });
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_COMPILED && oldest !== undefined) compiled.delete(oldest);
  compiled.set(template, run);
  return run;
}

const BUILT_IN = ['if', 'unless', 'each', 'with', 'blockHelperMissing', 'helperMissing'];

function parse(template: string): Node {
  try {
    return Handlebars.parse(template) as unknown as Node;
  } catch (error) {
    throw new TemplateError('broken', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** The text of a template: what stands between tags, and the words that a tag prints (title="…"). */
function contents(node: Node): Node[] {
  if (node.type === 'ContentStatement') return [node];
  const printed = (node.hash?.pairs ?? []).filter(({ key }) => PRINTED.has(key)).map(({ value }) => value);
  return [
    ...printed,
    ...[...(node.body ?? []), node.program, node.inverse].flatMap((child) => (child ? contents(child) : [])),
  ];
}

const PRINTED: ReadonlySet<string> = new Set(['title', 'one', 'other']);

function placeOf(node: Node, text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  const start = node.loc?.start ?? { line: 1, column: 0 };
  const last = before.at(-1)?.length ?? 0;
  return { line: start.line + before.length - 1, column: (before.length === 1 ? start.column : 0) + last + 1 };
}
