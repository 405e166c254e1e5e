// A label cut into terms by dynamic programming: as few and as long pieces as can be, and nothing unknown where it can be helped.

import { formatEn } from '../quantity/format-en.ts';
import { readQuantity } from '../quantity/read-zh.ts';
import { isHan } from '../text/characters.ts';
import { lexicon, type Term } from './lexicon.ts';
import { PARTICLES, type Token } from './token.ts';

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly token: Token;
}

const TERM = 10;
const SHORT_TERM = 16;
const UNKNOWN_START = 60;
const UNKNOWN_CHARACTER = 25;

/** The pieces of a label; characters that no term has are gathered into unknown pieces. */
export function segment(label: string, known: ReadonlyMap<string, string> = new Map()): Token[] {
  const best: (Step | undefined)[] = [];
  const longestKnown = Math.max(0, ...[...known.keys()].map((zh) => zh.length));
  const costAt = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Number.POSITIVE_INFINITY));
  const offer = (from: number, to: number, cost: number, token: Token): void => {
    const total = costAt(from) + cost;
    if (total < costAt(to) || best[to] === undefined) best[to] = { cost: total, from, token };
  };
  for (let at = 0; at < label.length; at++) {
    for (const { token, cost } of candidates(label, at, known, longestKnown)) {
      offer(at, at + token.zh.length, cost, token);
    }
    const unknown = { kind: 'unknown', zh: label.charAt(at), en: '' } as const;
    const goesOn = best[at]?.token.kind === 'unknown';
    offer(at, at + 1, UNKNOWN_CHARACTER + (goesOn ? 0 : UNKNOWN_START), unknown);
  }
  const tokens: Token[] = [];
  for (let at = label.length; at > 0; ) {
    const step = best[at];
    if (!step) break;
    tokens.unshift(step.token);
    at = step.from;
  }
  return gathered(tokens);
}

function* candidates(
  label: string,
  at: number,
  known: ReadonlyMap<string, string>,
  longestKnown: number,
): Generator<{ readonly token: Token; readonly cost: number }> {
  const { terms, longest } = lexicon();
  for (let length = Math.min(Math.max(longest, longestKnown), label.length - at); length > 0; length--) {
    const zh = label.slice(at, at + length);
    const own = known.get(zh);
    if (own !== undefined) yield { token: { kind: 'head', zh, en: own }, cost: 1 };
    else if (PARTICLES.has(zh)) yield { token: { kind: 'particle', zh, en: '' }, cost: SHORT_TERM - 1 };
    else {
      const term = terms.get(zh);
      if (term) yield { token: { ...term, zh }, cost: termCost(term, zh) };
    }
  }
  const latin = /^(?:“[A-Za-z0-9][A-Za-z0-9.+&'/-]*”|[A-Za-z0-9][A-Za-z0-9.+&'/-]*%?)/.exec(label.slice(at))?.[0];
  // 50亿级园区, 5-billion-yuan parks.
  const tier = /^(\d+亿)级/.exec(label.slice(at));
  const size = tier && readQuantity(`${tier[1]}元`, 0);
  if (tier && size && !/[0-9.]/.test(label.charAt(at - 1))) {
    yield { token: { kind: 'modifier', zh: tier[0], en: formatEn(size.quantity).replaceAll(' ', '-') }, cost: 5 };
  }
  const year = /^(?:19|20)\d\d年(?:上半年|前三季度|一季度)?/.exec(label.slice(at))?.[0];
  if (year) yield { token: { kind: 'year', zh: year, en: yearEn(year) }, cost: 5 };
  const startsHere = !/[0-9.]/.test(label.charAt(at - 1));
  if (/^[超近约不低少]*[0-9百千万亿半]/.test(label.slice(at)) && startsHere) {
    const quantity = readQuantity(label, at);
    if (quantity && (quantity.quantity.unit.dimension !== 'number' || quantity.quantity.bound !== 'exact')) {
      const zh = label.slice(at, quantity.end);
      if (!/^[百千万亿半]/.test(zh) || quantity.quantity.unit.id === 'CNY')
        yield { token: { kind: 'quantity', zh, en: '', quantity }, cost: 9 };
    }
  }
  if (latin && startsHere) yield { token: { kind: 'latin', zh: latin, en: latin }, cost: TERM };
  if (/^[“”"（）()《》\s·—-]/.test(label.charAt(at))) {
    yield { token: { kind: 'particle', zh: label.charAt(at), en: '' }, cost: 1 };
  }
}

/** A long term beats the same characters in pieces; a single character is the last resort. */
function termCost(term: Term, zh: string): number {
  if (zh.length === 1) return SHORT_TERM;
  return TERM - Math.min(zh.length, 10) * 0.05 - (term.kind === 'whole' ? 0.5 : 0);
}

function yearEn(year: string): string {
  const number = year.slice(0, 4);
  const rest = year.slice(5);
  const within = {
    上半年: 'the first half of ',
    前三季度: 'the first three quarters of ',
    一季度: 'the first quarter of ',
  };
  return `in ${within[rest as keyof typeof within] ?? ''}${number}`;
}

/** Neighboring unknown characters as one piece. */
function gathered(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.kind === 'unknown' && last?.kind === 'unknown' && isHan(token.zh)) {
      out[out.length - 1] = { ...last, zh: last.zh + token.zh };
    } else out.push(token);
  }
  return out;
}
