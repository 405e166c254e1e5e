// A question, read: what it asks of which place and period, in what unit, and the words that are left as content.

import type { Dimension, Unit } from '../quantity/unit.ts';
import type { Language } from '../report/model.ts';
import { isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { occurrences } from './cover.ts';
import type { Phrase } from './phrase.ts';
import type { PlaceIndex, Region } from './place-names.ts';
import { readPlaces } from './places-asked.ts';
import {
  AMOUNT_ZH,
  COMPARE_EN,
  COMPARE_ZH,
  EXTRA_WORDS,
  KIND_WORDS,
  LEAST,
  LEAST_EN,
  MOST,
  MOST_EN,
  SCAFFOLD_EN,
  SCAFFOLD_ZH,
} from './scaffold.ts';
import { simplified } from './simplified.ts';
import { type Token, tokenize } from './tokens.ts';
import { readTypedUnit, readWantedUnit } from './typed-unit.ts';

export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Tokens accounted for by scaffold, place, period or unit. */
  readonly known: readonly boolean[];
  /** The unit that was typed: the 家 of 多少家. */
  readonly unit?: Unit;
  /** The unit that the answer is wanted in: 换算成公顷, in hectares. */
  readonly wanted?: Unit;
  /** The kind of unit that was asked for in words: 多少钱, what percentage. */
  readonly kind?: { readonly dimension: Dimension; readonly words: Phrase };
  /** Whether it asks for an amount at all (多少, how many): then one figure answers. */
  readonly asksAmount: boolean;
  /** Years named, as four digits. */
  readonly years: readonly string[];
  /** 去年, last year: no year of their own. */
  readonly relative?: string;
  /** The keys of the places named; of those that lie in the region, where it asks for each of them. */
  readonly places: readonly string[];
  /** One of the names is that of several places. */
  readonly ambiguous: boolean;
  /** It asks for each place of a region, or of all: 南昌市各县区, which county. */
  readonly each?: { readonly region?: Region };
  /** It asks how two periods or places differ. */
  readonly compares: boolean;
  /** 多少亿: an amount or a number, no share. */
  readonly scaled: boolean;
  /** It asks for all there are, not for what is new. */
  readonly total: boolean;
  /** It asks for two amounts or more. */
  readonly twice: boolean;
  /** It asks what there is together. */
  readonly summed: boolean;
  /** It asks for a number of things in so many words. */
  readonly counts: boolean;
  /** It asks for a place in an order. */
  readonly ranks: boolean;
  /** It asks for the largest or the smallest. */
  readonly extreme?: 'most' | 'least';
}

const RELATIVE_ZH = ['上一年', '前一年', '去年', '今年', '明年', '前年', '上年', '本年'];
const RELATIVE_EN = ['last year', 'this year', 'next year'];
/** Words that ask for the number of a thing, not for all that is known of it. */
const NUMBER_ZH = /总数|数量|数目|个数|家数|[个家所座]数/;
const AMOUNT_EN = ['how many', 'how much', 'number of', 'what percent'];

/** 多少…，多少…; how many … and what. */
function asksTwice(text: string): boolean {
  return text.split(/[，,、；;和及]|\band\b/).filter((part) => /多少|几|\b(?:how|what)\b/.test(part)).length > 1;
}

/** Reads a question, knowing the places that the reports are of. */
export function readQuestion(text: string, placeIndex: PlaceIndex): Question {
  const plain = simplified(text);
  const folded = foldWidth(plain).toLowerCase();
  const tokens = tokenize(plain);
  const known = tokens.map(() => false);
  const mark = (start: number, end: number): void => {
    tokens.forEach((token, index) => {
      if (token.start >= start && token.end <= end) known[index] = true;
    });
  };
  const language = languageOf(text);
  const years = readYears(tokens, known);
  years.push(...readSpokenYears(tokens, known));
  const relative = [...RELATIVE_ZH, ...RELATIVE_EN].find((word) => folded.includes(word));
  if (relative) mark(folded.indexOf(relative), folded.indexOf(relative) + relative.length);
  const { places, ambiguous, each } = readPlaces(folded, tokens, known, placeIndex);
  const wanted = readWantedUnit(folded, mark);
  const unit = readTypedUnit(folded, mark);
  const than = /(?:^|[^a-z])(?:more|fewer|less|higher|lower)(?![a-z]).*(?:^|[^a-z])(?:than|or)(?![a-z])/.test(folded);
  const compares = markWords(folded, tokens, known, mark, COMPARE_ZH, COMPARE_EN) || than;
  if (compares) markChange(tokens, known);
  const ranks = /第几|排名|名次|\brank/.test(folded);
  if (ranks) markRank(folded, mark);
  const extreme = markWords(folded, tokens, known, mark, MOST, MOST_EN)
    ? 'most'
    : markWords(folded, tokens, known, mark, LEAST, LEAST_EN)
      ? 'least'
      : undefined;
  markScaffold(folded, tokens, mark);
  const kind = readKind(tokens, known);
  return {
    text,
    language,
    tokens,
    known,
    ...(unit && { unit }),
    ...(kind && { kind }),
    asksAmount: NUMBER_ZH.test(folded) || [...AMOUNT_ZH, ...AMOUNT_EN].some((word) => folded.includes(word)),
    years,
    ...(relative !== undefined && { relative }),
    places,
    ambiguous,
    ...(each && { each }),
    compares,
    scaled: /(?:多少|几)[十百千万亿]+(?!\w)/.test(folded) && unit === undefined,
    total: /总量|总数|存量|现有|\btotal stock\b|\bin total\b|\baltogether\b/.test(folded),
    twice: asksTwice(folded),
    summed: /总共|一共|共有/.test(folded),
    counts: /\bhow many\b|\bnumber of\b/.test(folded),
    ranks,
    ...(wanted && { wanted }),
    ...(extreme && { extreme }),
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

/** 23年, 二〇二三年. */
function readSpokenYears(tokens: readonly Token[], known: boolean[]): string[] {
  const years: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.word !== '年' || known[index]) continue;
    const short = tokens[index - 1]?.word ?? '';
    if (/^[12]\d$/.test(short)) {
      years.push(`20${short}`);
      known[index - 1] = true;
      known[index] = true;
    }
    const digits = tokens
      .slice(Math.max(0, index - 4), index)
      .map(({ word }) => '〇一二三四五六七八九'.indexOf(word === '零' ? '〇' : word));
    if (digits.length === 4 && digits.every((digit) => digit >= 0) && digits[0] === 2) {
      years.push(digits.join(''));
      for (let at = index - 4; at <= index; at += 1) known[at] = true;
    }
  }
  return years;
}

/** In a comparison 增加多少 and “more” ask for the difference, not for an indicator of change. */
function markChange(tokens: readonly Token[], known: boolean[]): void {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (/^(?:more|fewer|less|higher|lower|better|before|most)$/.test(token.surface ?? token.word)) known[at] = true;
    if (next && token.han && EXTRA_WORDS.has(token.word + next.word)) {
      known[at] = true;
      known[at + 1] = true;
    } else if (!token.han && EXTRA_WORDS.has(token.word)) known[at] = true;
    else if (token.word === '多' || token.word === '少') known[at] = true;
  }
}

function markRank(text: string, mark: (start: number, end: number) => void): void {
  for (const match of text.matchAll(/(?:在)?(?:全[省市国]|[省市]里)|第几|排名|名次/g))
    mark(match.index, match.index + match[0].length);
}

/** 比去年, 与上年比; not the 比 of 比例 and 占比, nor of a name that ends in it: 收入比, 城乡收入比是多少. */
const THAN_ZH =
  /比(?![例率重亚])(?<!占比|同比|环比)(?!(?:是|为|有|达到?)?(?:多少|几|怎么样|如何)?[？?。！!]?$)|(?<=[和与跟同](?:[上去前]年|(?:20)?\d\d年))比/;

/** Marks the words of a list that nothing else accounts for, and says whether there are any. */
function markWords(
  text: string,
  tokens: readonly Token[],
  known: readonly boolean[],
  mark: (start: number, end: number) => void,
  chinese: readonly string[],
  english: ReadonlySet<string>,
): boolean {
  let any = false;
  for (const word of chinese) {
    const at = word === '比' ? text.search(THAN_ZH) : text.indexOf(word);
    if (at < 0) continue;
    mark(at, at + word.length);
    any = true;
  }
  for (const [index, token] of tokens.entries()) {
    if (token.han || known[index] || !english.has(token.word)) continue;
    mark(token.start, token.end);
    any = true;
  }
  return any;
}

function markScaffold(text: string, tokens: readonly Token[], mark: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const word = SCAFFOLD_ZH.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (word) mark(at, at + word.length);
    at += word?.length ?? 1;
  }
  for (const [at, token] of tokens.entries()) {
    // The value of something, but not value-added tax.
    const compound = isWord(tokens[at], 'value')
      ? isWord(tokens[at + 1], 'added')
      : isWord(tokens[at - 1], 'value') && isWord(token, 'added');
    if (!token.han && SCAFFOLD_EN.has(token.word) && !compound) mark(token.start, token.end);
  }
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.word === word;
}

function readKind(tokens: readonly Token[], known: boolean[]): Question['kind'] {
  for (const { dimension, words } of KIND_WORDS) {
    const at = occurrences(tokens, words)[0];
    if (at === undefined) continue;
    for (let index = at; index < at + words.length; index += 1) known[index] = true;
    return { dimension, words };
  }
  return undefined;
}
