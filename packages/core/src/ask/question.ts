// A question, read: what it asks of which place and period, in what unit, and the words that are left as content.

import { type Dimension, readUnit, type Unit } from '../quantity/unit.ts';
import type { Language } from '../report/model.ts';
import { isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { occurrences } from './cover.ts';
import type { Lexicon, Phrase } from './lexicon.ts';
import { KIND_WORDS, SCAFFOLD_EN, SCAFFOLD_ZH } from './scaffold.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Tokens accounted for by scaffold, place, period or unit. */
  readonly known: readonly boolean[];
  /** The unit that was typed: the 家 of 多少家. */
  readonly unit?: Unit;
  /** The kind of unit that was asked for in words: 多少钱, what percentage. */
  readonly kind?: { readonly dimension: Dimension; readonly words: Phrase };
  /** Whether it asks for an amount at all (多少, how many): then one figure answers. */
  readonly asksAmount: boolean;
  /** Years named, as four digits. */
  readonly years: readonly string[];
  /** 去年, last year: no year of their own. */
  readonly relative?: string;
  readonly placeNamed: boolean;
}

const RELATIVE_ZH = ['去年', '今年', '明年', '前年', '上年', '本年'];
const RELATIVE_EN = ['last year', 'this year', 'next year'];
const AMOUNT_ZH = ['多少', '几'];
const AMOUNT_EN = ['how many', 'how much', 'number of', 'what percent'];

/** Reads a question against what the reports know. */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const folded = foldWidth(text).toLowerCase();
  const tokens = tokenize(text);
  const known = tokens.map(() => false);
  const mark = (start: number, end: number): void => {
    tokens.forEach((token, index) => {
      if (token.start >= start && token.end <= end) known[index] = true;
    });
  };
  const language = languageOf(text);
  const years = readYears(tokens, known);
  const relative = [...RELATIVE_ZH, ...RELATIVE_EN].find((word) => folded.includes(word));
  if (relative) mark(folded.indexOf(relative), folded.indexOf(relative) + relative.length);
  const placeNamed = markPlaces(tokens, known, lexicon);
  const unit = readTypedUnit(folded, mark);
  markScaffold(folded, tokens, mark);
  const kind = readKind(tokens, known);
  return {
    text,
    language,
    tokens,
    known,
    ...(unit && { unit }),
    ...(kind && { kind }),
    asksAmount: [...AMOUNT_ZH, ...AMOUNT_EN].some((word) => folded.includes(word)),
    years,
    ...(relative !== undefined && { relative }),
    placeNamed,
  };
}

/** Chinese as soon as there is a Han character. */
export function languageOf(text: string): Language {
  return [...text].some(isHan) ? 'zh' : 'en';
}

/** The words that nothing has accounted for, as they were typed. */
export function unknownWords(question: Question, covered: readonly boolean[]): string | undefined {
  let best = '';
  const { tokens, text } = question;
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    while (end < tokens.length && !covered[end] && !question.known[end]) end += 1;
    if (end > at) {
      const words = text.slice(tokens[at]?.start, tokens[end - 1]?.end);
      if (words.length > best.length) best = words;
    }
    at = end + 1;
  }
  return best === '' ? undefined : best;
}

function readYears(tokens: readonly Token[], known: boolean[]): string[] {
  const years: string[] = [];
  tokens.forEach((token, index) => {
    if (!/^(?:19|20)\d\d$/.test(token.word)) return;
    years.push(token.word);
    known[index] = true;
    for (const word of ['年', '度']) {
      const next = tokens.slice(index + 1, index + 3).findIndex((candidate) => candidate.word === word);
      if (next >= 0 && known[index + next]) known[index + 1 + next] = true;
    }
  });
  return years;
}

function markPlaces(tokens: readonly Token[], known: boolean[], lexicon: Lexicon): boolean {
  let named = false;
  const markAt = (at: number, phrase: Phrase): void => {
    for (let index = at; index < at + phrase.length; index += 1) known[index] = true;
  };
  for (const place of lexicon.places) {
    const found = place.names.flatMap((name) => occurrences(tokens, name).map((at) => ({ at, name })));
    for (const { at, name } of found) markAt(at, name);
    if (found.length === 0) continue;
    named = true;
    for (const phrase of place.within) for (const at of occurrences(tokens, phrase)) markAt(at, phrase);
  }
  return named;
}

/** 多少家, 几个, 多少亿元: the unit behind the question word, its scale word read over. */
function readTypedUnit(text: string, mark: (start: number, end: number) => void): Unit | undefined {
  for (const word of AMOUNT_ZH) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    let start = at + word.length;
    while ('十百千万亿'.includes(text.charAt(start) || ' ')) start += 1;
    const unit = readUnit(text, start);
    if (start > at + word.length) mark(at, start);
    // 多少点 and 多少大 are no units anybody asks for, and 多少人才 asks for talents.
    if (!unit || text.startsWith('人才', start)) continue;
    mark(at, unit.end);
    return unit.unit;
  }
  return undefined;
}

function markScaffold(text: string, tokens: readonly Token[], mark: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const word = SCAFFOLD_ZH.find((candidate) => text.startsWith(candidate, at));
    if (word) mark(at, at + word.length);
    at += word?.length ?? 1;
  }
  for (const token of tokens) if (!token.han && SCAFFOLD_EN.has(token.word)) mark(token.start, token.end);
}

function readKind(tokens: readonly Token[], known: boolean[]): Question['kind'] {
  for (const [dimension, list] of Object.entries(KIND_WORDS)) {
    for (const words of list.split(' ').map(tokenize)) {
      const at = occurrences(tokens, words)[0];
      if (at === undefined) continue;
      for (let index = at; index < at + words.length; index += 1) known[index] = true;
      return { dimension: dimension as Dimension, words };
    }
  }
  return undefined;
}
