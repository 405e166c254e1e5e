// YAML in, plain data out, with the line and column of every path. Hostile files stop here.

import { CORE_SCHEMA, load } from 'js-yaml';
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem, ProblemCode } from './problem.ts';

const LARGEST = 4_000_000;

export interface YamlFile {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Whether the file has anything at a path. */
  has(path: readonly PropertyKey[]): boolean;
  /** A problem at a path of the data; an absent key is placed at its parent. */
  problem(code: ProblemCode, path: readonly PropertyKey[], values?: Problem['values']): Problem;
}

/**
 * Parses a YAML text. Aliases, duplicate keys and oversized files are problems, not data.
 * A right file is read by the faster of two parsers; only a wrong one is read again for the places of its mistakes.
 */
export function readYaml(text: string): YamlFile {
  if (text.length > LARGEST) return failed('yamlTooLarge', { limit: LARGEST });
  const data = readFast(text);
  if (data === undefined) return readPlaced(text);
  let placed: YamlFile | undefined;
  const place = (): YamlFile => {
    placed ??= readPlaced(text);
    return placed;
  };
  return {
    data,
    problems: [],
    has: (path) => place().has(path),
    problem: (code, path, values) => place().problem(code, path, values),
  };
}

/** The data of a file without mistakes and aliases, else nothing. */
function readFast(text: string): unknown {
  if (ALIAS.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

// An alias makes a bomb of a few lines; whatever looks like one is left to the careful parser.
const ALIAS = /[\s[{,:-][&*][^\s]/;

function readPlaced(text: string): YamlFile {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      stringKeys: true,
    });
    const problems = [...document.errors, ...document.warnings].map((error): Problem => {
      const { line, col } = lines.linePos(error.pos[0]);
      const code = error.code === 'DUPLICATE_KEY' ? 'duplicateKey' : 'yamlSyntax';
      return { code, path: '', line, column: col, values: { detail: error.message } };
    });
    const place = (path: readonly PropertyKey[]): { line: number; column: number } => {
      const { line, col } = lines.linePos(offsetAt(document.contents, path));
      return { line, column: col };
    };
    return {
      data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
      problems,
      has: (path) => document.hasIn(path),
      problem: (code, path, values = {}) => ({ code, path: path.map(String).join('.'), ...place(path), values }),
    };
  } catch (error) {
    return failed('yamlSyntax', { detail: error instanceof Error ? error.message : String(error) });
  }
}

function failed(code: ProblemCode, values: Problem['values']): YamlFile {
  const problem = (code: ProblemCode, path: readonly PropertyKey[], values: Problem['values'] = {}): Problem => ({
    code,
    path: path.map(String).join('.'),
    line: 0,
    column: 0,
    values,
  });
  return { data: undefined, problems: [problem(code, [], values)], has: () => false, problem };
}

/** The offset of the deepest node that exists on the path; of the key where the value is a scalar of a map. */
function offsetAt(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const key: unknown = pair.key;
      offset = (isScalar(key) ? key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      const item: unknown = node.items[Number(step)];
      node = isPair(item) ? item.value : item;
    } else return offset;
    if (isScalar(node) || isCollection(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}
