// Every numeral mention of an English text, left to right, none inside another.

import { compare, decimal, isInteger, shift } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { NO_UNIT } from '../quantity/unit.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { type DatePart, readEnglishDate } from './date.ts';
import { type EnglishFigure, type EnglishText, englishText, readEnglishFigure } from './figure.ts';

export interface EnglishMention {
  /** UTF-16 span, bound and unit included, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins. */
  readonly numberAt: number;
  /** `base` is the 10,000 of “per 10,000 people”. */
  readonly kind: 'figure' | 'date' | 'ordinal' | 'name' | 'base';
  /** What it may state, the likeliest first: the 3.2 of “3.2 and 4.5 billion yuan” is a number or billions of yuan. */
  readonly readings: readonly Quantity[];
  readonly parts: readonly DatePart[];
  /** A small whole number in words, as prose uses it where the source has none: “both”, “the three cities”. */
  readonly soft: boolean;
  /** Written as a word that multiplies: doubled, twofold, halved. */
  readonly multiplies: boolean;
}

const TWELVE = decimal(12);

/** The numeral mentions of an English text. Linear in the text. */
export function scanEnglish(text: string): EnglishMention[] {
  const source = englishText(foldWidth(text).replaceAll('\u00a0', ' ').replaceAll('\u2009', ' '));
  const found: (EnglishMention & { power: number })[] = [];
  let lineStart = true;
  for (let at = 0; at < source.text.length; ) {
    const character = source.lower.charAt(at);
    // 72 million more than the 1.34 billion of 2010: a comparison, no bound.
    const compared =
      found.at(-1)?.end === at - 1 &&
      /^(?:more|less|fewer|higher|lower|greater|over|above|below|up|down)\b/.test(source.lower.slice(at, at + 8));
    const mention = mayBegin(source.lower, at) && !compared ? readAt(source, at, lineStart) : undefined;
    if (mention) found.push(mention);
    lineStart = character === '\n' || (lineStart && character === ' ');
    at = mention?.end ?? at + 1;
  }
  return shareUnits(source.lower, found);
}

function mayBegin(lower: string, at: number): boolean {
  const character = lower.charAt(at);
  if (isDigit(character) || '$¥￥€£“"\'‘(-−'.includes(character)) return true;
  return isLatin(character) && !isLatin(lower.charAt(at - 1)) && !isDigit(lower.charAt(at - 1));
}

type Read = EnglishMention & { power: number };

function readAt(source: EnglishText, at: number, lineStart: boolean): Read | undefined {
  const { text, lower } = source;
  const end =
    readListNumber(lower, at, lineStart) ?? readQuoted(lower, at) ?? readNumbered(text, at) ?? readCode(source, at);
  if (end !== undefined) return { ...NOTHING, start: at, end, numberAt: at, kind: 'name' };
  if ('“"\'‘('.includes(lower.charAt(at))) return undefined;
  const date = readEnglishDate(text, lower, at);
  const figure = readEnglishFigure(source, at);
  if (date && !(figure && beatsDate(figure, date.parts))) {
    const also = date.parts.length === 1 && figure && figure.end === date.end ? [figure.quantity] : [];
    return { ...NOTHING, start: at, end: date.end, numberAt: at, kind: 'date', parts: date.parts, readings: also };
  }
  return figure && mentionOf(source, figure);
}

const NOTHING = { readings: [], parts: [], soft: false, multiplies: false, power: 0 } as const;

/** 2,000 and 2000 yuan are figures, 2000 alone is a year; the fourth quarter of 40 percent is none. */
function beatsDate({ quantity, number }: EnglishFigure, parts: readonly DatePart[]): boolean {
  if (parts.length > 1 || !parts[0]?.startsWith('Y')) return false;
  return quantity.unit.id !== NO_UNIT.id || number.power > 0 || quantity.to !== undefined;
}

function mentionOf(source: EnglishText, figure: EnglishFigure): Read | undefined {
  const { lower } = source;
  const { start, end, numberAt, quantity, number, multiplies } = figure;
  if (number.words && isIdle(lower, figure)) return undefined;
  const kind = quantity.ordinal
    ? 'ordinal'
    : /(?:\bper|\bevery) (?:each )?$/.test(lower.slice(Math.max(0, numberAt - 12), numberAt))
      ? 'base'
      : 'figure';
  const small = isInteger(quantity.value) && compare(quantity.value, TWELVE) <= 0 && quantity.over === undefined;
  const digits = lower.slice(numberAt, number.end);
  // One mu is 0.067 hectare: a unit explained is no figure.
  if (/\bmu \($/.test(lower.slice(Math.max(0, start - 5), start)) && quantity.unit.id === 'hectare') {
    return { ...NOTHING, start, end, numberAt, kind: 'name' };
  }
  if (/^ ?[ap]\.?m\b/.test(lower.slice(number.end, number.end + 5)))
    return { ...NOTHING, start, end, numberAt, kind: 'name' };
  // Over 2021, around 2035: a year behind a word that also bounds.
  if (
    start < numberAt &&
    /^(?:19|20)\d\d$/.test(digits) &&
    quantity.unit.id === NO_UNIT.id &&
    /^(?:over|around|about|after|under|beyond|above) (?:the )?$/.test(lower.slice(start, numberAt))
  ) {
    return { ...NOTHING, start: numberAt, end, numberAt, kind: 'date', parts: [`Y${digits}`], readings: [quantity] };
  }
  const year = /^(?:1[89]|20)\d\d$/.test(digits) && quantity.unit.id === NO_UNIT.id ? [`Y${digits}`] : [];
  return {
    start,
    end,
    numberAt,
    kind,
    readings: [quantity],
    parts: year,
    soft:
      number.words &&
      small &&
      multiplies !== true &&
      (SOFT.has(quantity.unit.dimension) || SOFT.has(quantity.unit.id) || quantity.unit.id.startsWith('times')),
    multiplies: multiplies === true,
    power: number.power,
  };
}

const SOFT: ReadonlySet<string> = new Set(['number', 'count', 'year', 'month', 'decade']);

/** Words that are numbers only by their form: one of the, the first, half-year, at one time, a second. */
function isIdle(lower: string, { numberAt, number, quantity }: EnglishFigure): boolean {
  const word = lower.slice(numberAt, number.end);
  const before = lower.slice(Math.max(0, numberAt - 16), numberAt);
  const after = lower.slice(number.end, number.end + 16);
  if (quantity.ordinal)
    return (
      word === 'first' ||
      (word === 'second' && !/^[ -](?:consecutive|straight|largest|biggest|highest|time)/.test(after))
    );
  if (word === 'one') return !/^ (?:percent|per cent|percentage|billion|yuan|hectare|mu|kilometer|metric)/.test(after);
  if (word !== 'half' && word !== 'a half') return false;
  if (/^[ -](?:year|day|hour|time|way|month|century|marathon|price|an hour)/.test(after)) return true;
  if (/(?:first|second|latter|other|better|and a|and one)[ -]$/.test(before)) return true;
  return !(
    /(?:by|than|nearly|almost|about|over|around|roughly|approximately|to|only|in|close to|accounted for|least) $/.test(
      before,
    ) || /^ (?:of|the|a |its|their|that|all|as)/.test(after)
  );
}

/** A number that opens a line and is its mark: “3. ”, “(2) ”. */
function readListNumber(lower: string, at: number, lineStart: boolean): number | undefined {
  if (!lineStart) return undefined;
  const match = /^(?:\(\d{1,2}\)|\d{1,2}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?= [a-z]))\s/.exec(
    lower.slice(at, at + 14),
  );
  return match ? at + match[0].length : undefined;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);

/** A short quotation with a digit in it is a name: “1269”, “1+5+2”, “Top 100 Towns”. */
function readQuoted(lower: string, at: number): number | undefined {
  const close = QUOTES.get(lower.charAt(at));
  if (close === undefined) return undefined;
  const end = lower.indexOf(close, at + 1);
  if (end < 0 || end - at > 48) return undefined;
  const inside = lower.slice(at + 1, end);
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|double|triple|dual|hundred|thousand|million)\b/.test(
      inside,
    )
  )
    return undefined;
  if (/[.;!?\n]|, /.test(inside.replace(/\d\.\d/g, '')) || /percent|per cent|yuan|billion|%/.test(inside))
    return undefined;
  return end + 1;
}

const NUMBERED =
  /^(?:No\.|Nos\.|Number|Article|Articles|Chapter|Section|Table|Figure|Annex|Appendix|Phase|Route|Line|Flight|Highway|Document|Order|Decree|Page|Volume|Issue|Part|Stage|Zone|Terminal|Gate|Building|Room|Unit|Block|Level|Type|Model|Version) ?(?:No\. ?)?\d{1,5}(?![\d,.]*\d|%)/;

function readNumbered(text: string, at: number): number | undefined {
  const character = text.charAt(at);
  if (character < 'A' || character > 'Z') return undefined;
  const match = NUMBERED.exec(text.slice(at, at + 24));
  return match ? at + match[0].length : undefined;
}

/** PM2.5, CO2, G20, 5G, COVID-19, 1+5+2, 9:30: a number that touches a letter or a sign and is no quantity. */
function readCode(source: EnglishText, at: number): number | undefined {
  const { text, lower } = source;
  const head = text.slice(at, at + 28);
  // A telephone number.
  const phone = /^\d{1,4}(?:[- ]\d{3,5}){2,4}(?![\d,.]*\d)/.exec(head);
  if (phone && !/^\d{1,3} \d{3} \d{3}$/.test(phone[0])) return at + phone[0].length;
  const sum = /^\d{1,3}(?:\+(?:\d{1,3}|[A-Z](?![a-z])))+|^\d{1,2}:\d\d(?::\d\d)?(?![\d.:])|^\d{1,2} ?[ap]\.?m\b/.exec(
    head,
  );
  if (sum) return at + sum[0].length;
  const letters = /^[A-Za-z]{1,12}-?\d[\dA-Za-z.-]{0,12}/.exec(head);
  if (letters && !/^(?:rmb|cny|usd|hkd|mid|us|q[1-4]|h[12])[-\d]/i.test(letters[0])) {
    return at + letters[0].replace(/[.-]+$/, '').length;
  }
  const digits = /^\d{1,4}([A-Za-z]{1,12})(?![a-z])/.exec(head);
  if (!digits || isDigit(lower.charAt(at - 1)) || '.,'.includes(lower.charAt(at - 1) || ' ')) return undefined;
  const suffix = (digits[1] ?? '').toLowerCase();
  if (['st', 'nd', 'rd', 'th', 's', 'bn', 'mn', 'm', 'k', 'b', 'tn', 'trn', 'mln', 'bln'].includes(suffix))
    return undefined;
  const figure = readEnglishFigure(source, at);
  return figure && figure.quantity.unit.id !== NO_UNIT.id && figure.end >= at + digits[0].length
    ? undefined
    : at + digits[0].length;
}

/** 45.2, 50.1 and 60 percent; 3.2 and 4.5 billion yuan; from 45 to 50 percent: the last gives its unit to those before. */
function shareUnits(lower: string, found: readonly Read[]): EnglishMention[] {
  const result: Read[] = [...found];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [result[index], result[index + 1]];
    const [own] = mention?.readings ?? [];
    if (!mention || !next || !own || mention.kind !== 'figure' || next.kind !== 'figure') continue;
    if (own.unit.id !== NO_UNIT.id || own.over !== undefined) continue;
    if (!JOINED.test(lower.slice(mention.end, next.start))) continue;
    const shared = next.readings.flatMap((reading): Quantity[] =>
      reading.unit.id === NO_UNIT.id && next.power === 0
        ? []
        : [{ ...own, value: mention.power === 0 ? shift(own.value, next.power) : own.value, unit: reading.unit }],
    );
    const plain = next.power > 0 ? next.readings.slice(0, 1).map(({ unit }) => ({ ...own, unit })) : [];
    result[index] = {
      ...mention,
      power: mention.power || next.power,
      readings: [...shared, ...plain, own],
      soft: false,
    };
  }
  return result.map(({ power: _, ...mention }) => mention);
}

const JOINED = /^ ?(?:,|, and|and|or|to|\/|;|; and|-|–) ?$/;
