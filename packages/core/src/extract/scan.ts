// Every numeral mention of a text, left to right, none inside another. Nothing that reads as a number falls between.

import { BOUNDS_BEFORE, BOUNDS_BEFORE_BARE } from '../quantity/bound.ts';
import { beginsQuantity, QUANTITY_SIGNS } from '../quantity/find.ts';
import { startsNumeral } from '../quantity/numeral.ts';
import { readQuantity } from '../quantity/read-zh.ts';
import { NO_UNIT, readUnit } from '../quantity/unit.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { classify } from './classify.ts';
import { BEFORE_SPAN, readDate } from './dates.ts';
import { readFootnote, readListNumber } from './list-number.ts';
import type { Mention, Reading } from './mention.ts';
import { readCode, readLatin, readParts, readQuoted, readTitle } from './names.ts';
import type { Cell } from './table-row.ts';
import { readTables } from './tables.ts';

// The characters with which a mention can begin; all others are passed over at the cost of one look.
const MAY_BEGIN = firstCharacters();

/** The numeral mentions of a Chinese text, each with its kind and the reason for it. Linear in the text. */
export function scanMentions(text: string): Mention[] {
  const folded = foldWidth(text);
  const cells = readTables(folded);
  const mentions: Mention[] = [];
  let lineStart = true;
  for (let at = 0; at < folded.length; ) {
    const character = folded.charAt(at);
    const reading: Reading | undefined = MAY_BEGIN[folded.charCodeAt(at)]
      ? (readCell(cells.get(at)) ?? readAt(folded, at, lineStart))
      : undefined;
    if (reading && (reading.kind !== 'name' || hasNumeral(folded, at, reading.end))) {
      mentions.push({ start: at, ...reading });
    }
    lineStart = !reading && (character === '\n' || (lineStart && (character === ' ' || character === '　')));
    at = reading?.end ?? at + 1;
  }
  return shareUnits(folded, mentions);
}

/** 提高0.42、-3.10、2.07个百分点: the last of a list gives its unit to those before. */
function shareUnits(text: string, mentions: Mention[]): Mention[] {
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    const unit = next?.quantity?.unit;
    if (!mention?.quantity || mention.quantity.parts || !next || !unit || mention.kind !== 'figure' || mention.cell)
      continue;
    if (mention.quantity.unit.id !== NO_UNIT.id || !SHARED.has(unit.dimension)) continue;
    if (!JOINED.test(text.slice(mention.end, next.start))) continue;
    mentions[index] = { ...mention, quantity: { ...mention.quantity, unit }, unit: unit.zh };
  }
  return mentions;
}

const SHARED: ReadonlySet<string> = new Set(['ratio', 'points']);
const JOINED = /^\s?(?:、|,|，|和|及|与)\s?$/;

function firstCharacters(): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (let code = 0; code < flags.length; code += 1) {
    const character = String.fromCharCode(code);
    if (startsNumeral(character) || isLatin(character) || (code >= 0x2460 && code <= 0x2473)) flags[code] = 1;
  }
  for (const word of [...BOUNDS_BEFORE.keys(), ...BOUNDS_BEFORE_BARE.keys(), ...BEFORE_SPAN, '上半年', '下半年'])
    flags[word.charCodeAt(0)] = 1;
  for (const character of `“‘「『"《${QUANTITY_SIGNS}-−(（[［【〔`) flags[character.charCodeAt(0)] = 1;
  return flags;
}

function readAt(text: string, at: number, lineStart: boolean): Reading | undefined {
  const character = text.charAt(at);
  const named = readQuoted(text, at) ?? readTitle(text, at);
  if (named) return named;
  if (lineStart) {
    const item = readListNumber(text, at);
    if (item) return item;
  }
  const numeral = startsNumeral(character);
  if (isLatin(character) || numeral) {
    const latin = readLatin(text, at, (end) => isLatinQuantity(text, at, end));
    if (latin) return latin;
  }
  // Between a Latin letter and a digit no quantity begins.
  if (isLatin(character)) return undefined;
  return (
    readFootnote(text, at) ??
    (numeral ? (readCode(text, at) ?? readParts(text, at)) : undefined) ??
    readDate(text, at) ??
    readNumber(text, at, numeral)
  );
}

function readCell(cell: Cell | undefined): Reading | undefined {
  if (!cell) return undefined;
  const { end, quantity, unit, label, direction } = cell;
  return {
    end,
    kind: 'figure',
    reason: 'quantity',
    quantity,
    ...(unit !== '' && { unit }),
    cell: { label, ...(direction && { direction }) },
  };
}

function readNumber(text: string, at: number, numeral: boolean): Reading | undefined {
  const match = beginsQuantity(text, at) ? readQuantity(text, at) : undefined;
  if (!match) return numeral ? { end: at + 1, kind: 'word', reason: 'part-of-word' } : undefined;
  // What follows the point of another number is a piece of it: 50.2136.1.
  if (numeral && text.charAt(at - 1) === '.' && isDigit(text.charAt(at - 2))) {
    return { end: match.end, kind: 'word', reason: 'part-of-word' };
  }
  const verdict = classify(text, at, match);
  const states = verdict.kind === 'figure' || verdict.kind === 'threshold';
  const apart = states && match.quantity.unit.id === NO_UNIT.id ? unitBehindAside(text, at, match.end) : undefined;
  if (apart) return { end: match.end, ...FIGURE, ...apart };
  return { end: match.end, ...verdict, ...(states && { quantity: match.quantity }) };
}

const FIGURE = { kind: 'figure', reason: 'quantity' } as const;
const ASIDE = 24;

/** 276.38(不含军工企业)亿元: an aside between a number and its unit. */
function unitBehindAside(text: string, start: number, end: number): Pick<Reading, 'quantity' | 'unit'> | undefined {
  if (text.charAt(end) !== '(') return undefined;
  const close = text.indexOf(')', end);
  if (close < 0 || close - end > ASIDE) return undefined;
  const rest = text.slice(close + 1, close + 12);
  const whole = readQuantity(text.slice(start, end) + rest, 0);
  const unit = whole ? rest.slice(0, whole.end - (end - start)) : '';
  return whole && whole.quantity.unit.id !== NO_UNIT.id ? { quantity: whole.quantity, unit } : undefined;
}

/** 30km, 5GW: digits with a unit in Latin letters. */
function isLatinQuantity(text: string, at: number, end: number): boolean {
  const match = readQuantity(text, at);
  if (!match || match.end < end) return false;
  return readUnit(text, match.numberAt) === undefined && match.quantity.unit.zh !== '';
}

function hasNumeral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (startsNumeral(text.charAt(at))) return true;
  return false;
}
