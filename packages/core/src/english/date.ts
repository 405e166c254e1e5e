// Dates and periods in English: Jan. 20, 2024; 2016-2020; the first three quarters; January-November; the 14th Five-Year Plan.

import { readNumberWords } from '../quantity/words-en.ts';
import { isDigit, isLatin } from '../text/characters.ts';

/** What a date names, part by part: `Y2024`, `M1`, `D20`, `Q1`, `H1`, `M1-11`, `P14` for a five-year plan. */
export type DatePart = string;

export interface EnglishDate {
  readonly end: number;
  readonly parts: readonly DatePart[];
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORT = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** The date that begins at `at`; `text` as printed, `lower` in lower case. */
export function readEnglishDate(text: string, lower: string, at: number): EnglishDate | undefined {
  if (isLatin(lower.charAt(at - 1)) || isDigit(lower.charAt(at - 1))) return undefined;
  const character = lower.charAt(at);
  if (isDigit(character))
    return (
      readPlan(lower, at) ??
      readCentury(lower, at) ??
      readNumericDate(lower, at) ??
      readDayMonth(text, lower, at) ??
      readYears(lower, at)
    );
  if (!isLatin(character)) return undefined;
  return readMonths(text, lower, at) ?? readSeason(lower, at) ?? readPlan(lower, at) ?? readCentury(lower, at);
}

/** 2024-01-20, 2024/1/20. */
function readNumericDate(lower: string, at: number): EnglishDate | undefined {
  const match = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(lower.slice(at, at + 11));
  if (!match) return undefined;
  return { end: at + match[0].length, parts: [`Y${match[1]}`, `M${Number(match[2])}`, `D${Number(match[3])}`] };
}

/** 20 January 2024, 20th of January. */
function readDayMonth(text: string, lower: string, at: number): EnglishDate | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?:[-–](\d{1,2}))?(?: of)? /.exec(lower.slice(at, at + 12));
  if (!match || Number(match[1]) > 31) return undefined;
  const month = monthAt(text, lower, at + match[0].length);
  if (
    !month ||
    (/^may/.test(lower.slice(at + match[0].length, at + match[0].length + 3)) && !isCapital(text, at + match[0].length))
  )
    return undefined;
  const year = yearBehind(lower, month.end);
  return {
    end: year?.end ?? month.end,
    parts: [
      `D${Number(match[1])}`,
      ...(match[2] === undefined ? [] : [`D${Number(match[2])}`]),
      `M${month.month}`,
      ...(year ? [`Y${year.year}`] : []),
    ],
  };
}

/** 2024, 2016-2020, 2016–20, the 1990s, 2023/24. A number of four digits with a unit behind it is none. */
function readYears(lower: string, at: number): EnglishDate | undefined {
  const match = /^((?:1[89]|20)\d\d)(?:(?:[-–—/]| to )((?:19|20)\d\d)|[-–/](\d\d)(?!\d))?(?![\d%])/.exec(
    lower.slice(at, at + 14),
  );
  if (!match || /^[,.]\d/.test(lower.slice(at + match[0].length, at + match[0].length + 2))) return undefined;
  const from = match[1] ?? '';
  const end = at + match[0].length;
  const to = match[2] ?? match[3];
  if (to === undefined && /^(?:['’]?s)(?![a-z])/.test(lower.slice(end, end + 3))) {
    // 2024's target is of the year; the 1990s are a decade.
    const decade = lower.charAt(end) === 's';
    return { end: decade ? end + 1 : end, parts: [decade ? `T${from}` : `Y${from}`] };
  }
  if (to === undefined) return { end, parts: [`Y${from}`] };
  const until = to.length === 2 ? from.slice(0, 2) + to : to;
  return { end, parts: [`Y${from}`, `Y${until}`] };
}

/** January, Jan. 20, Jan. 20-25, 2024, January-November 2024, from January to November. */
function readMonths(text: string, lower: string, at: number): EnglishDate | undefined {
  const month = monthAt(text, lower, at);
  if (!month || !isCapital(text, at)) return undefined;
  const until = /^(?:[-–—]| to | through | and )/.exec(lower.slice(month.end, month.end + 9))?.[0];
  const second = until === undefined ? undefined : monthAt(text, lower, month.end + until.length);
  if (second && until !== ' and ') {
    const year = yearBehind(lower, second.end);
    const day = dayBehind(lower, second.end);
    if (!day)
      return {
        end: year?.end ?? second.end,
        parts: [`M${month.month}-${second.month}`, ...(year ? [`Y${year.year}`] : [])],
      };
  }
  const day = dayBehind(lower, month.end);
  const year = yearBehind(lower, day?.end ?? month.end);
  // March and May are words of their own.
  const named =
    day ??
    year ??
    /(?:in|of|since|by|until|till|from|during|last|this|early|late|mid-|and|through|end|to|and|every|next|for|between) $/.test(
      lower.slice(Math.max(0, at - 9), at),
    );
  if (!named && (month.month === 5 || month.month === 3)) return undefined;
  return {
    end: year?.end ?? day?.end ?? month.end,
    parts: [`M${month.month}`, ...(day?.days.map((number) => `D${number}`) ?? []), ...(year ? [`Y${year.year}`] : [])],
  };
}

/** first quarter, first half, first three quarters, first 11 months, Q1, H1 2024. */
function readSeason(lower: string, at: number): EnglishDate | undefined {
  const head = lower.slice(at, at + 40);
  const letter = /^(?:q([1-4])|h([12]))(?![a-z\d])/.exec(head);
  if (letter)
    return { end: at + letter[0].length, parts: [letter[1] === undefined ? `H${letter[2]}` : `Q${letter[1]}`] };
  const half = /^(first|second|latter|last)[ -]half(?![a-z])/.exec(head);
  if (half && !/^ (?:a|an) /.test(head.slice(half[0].length)))
    return { end: at + half[0].length, parts: [half[1] === 'first' ? 'H1' : 'H2'] };
  const quarter = /^(first|second|third|fourth|final|last)[ -]quarter(?![a-z])/.exec(head);
  if (quarter) {
    const number = ['first', 'second', 'third', 'fourth'].indexOf(quarter[1] ?? '') + 1;
    return { end: at + quarter[0].length, parts: [`Q${number === 0 ? 4 : number}`] };
  }
  const several = /^first (\w{1,8}) (quarters|months|month)(?![a-z])/.exec(head);
  if (several) {
    const word = several[1] ?? '';
    const count = /^\d+$/.test(word) ? Number(word) : Number(readNumberWords(word, 0)?.value ?? 0n);
    if (count > 0)
      return { end: at + several[0].length, parts: [several[2] === 'quarters' ? `M1-${count * 3}` : `M1-${count}`] };
  }
  return undefined;
}

/** the 14th Five-Year Plan, the Fourteenth Five-Year Plan period. */
function readPlan(lower: string, at: number): EnglishDate | undefined {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)|([a-z]{5,12}))[ -](?:five[ -]year plan|fyp)(?:s)?/.exec(
    lower.slice(at, at + 34),
  );
  if (!match) return undefined;
  const words = match[2] === undefined ? undefined : readNumberWords(match[2], 0);
  const number = match[1] ?? (words?.ordinal ? String(words.value) : undefined);
  return number === undefined ? undefined : { end: at + match[0].length, parts: [`P${Number(number)}`] };
}

/** the sixth century, the 21st century. */
function readCentury(lower: string, at: number): EnglishDate | undefined {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)|([a-z]{5,12}(?:-[a-z]{4,7})?))[ -](?:century|centuries)\b/.exec(
    lower.slice(at, at + 34),
  );
  if (!match) return undefined;
  const words = match[2] === undefined ? undefined : readNumberWords(match[2], 0);
  const number = match[1] ?? (words?.ordinal ? String(words.value) : undefined);
  return number === undefined ? undefined : { end: at + match[0].length, parts: [`C${Number(number)}`] };
}

function monthAt(text: string, lower: string, at: number): { month: number; end: number } | undefined {
  let end = at;
  while (end - at < 10 && isLatin(lower.charAt(end))) end += 1;
  const word = lower.slice(at, end);
  const whole = MONTHS.indexOf(word);
  if (whole >= 0) return { month: whole + 1, end };
  const short = SHORT.get(word);
  if (short === undefined || !isCapital(text, at)) return undefined;
  return { month: short, end: lower.charAt(end) === '.' ? end + 1 : end };
}

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character >= 'A' && character <= 'Z';
}

function dayBehind(lower: string, at: number): { days: readonly number[]; end: number } | undefined {
  const match =
    /^ (\d{1,2})(?:st|nd|rd|th)?(?:(?:[-–—]| to | and )(\d{1,2})(?:st|nd|rd|th)?)?(?![\d,.]*\d|%| percent)/.exec(
      lower.slice(at, at + 18),
    );
  if (!match || Number(match[1]) > 31 || Number(match[1]) === 0) return undefined;
  const days = [Number(match[1]), ...(match[2] === undefined || Number(match[2]) > 31 ? [] : [Number(match[2])])];
  return { days, end: at + match[0].length };
}

function yearBehind(lower: string, at: number): { year: string; end: number } | undefined {
  const match = /^(?:,? |,? of | in )((?:19|20)\d\d)(?![\d,.]*\d)(?!-)/.exec(lower.slice(at, at + 12));
  return match?.[1] === undefined ? undefined : { year: match[1], end: at + match[0].length };
}
