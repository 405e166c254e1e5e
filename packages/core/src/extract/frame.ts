// The words around a figure: its own clause to the left and to the right, without dates and asides in brackets.

import { isHan } from '../text/characters.ts';
import { BLANK } from './captions.ts';
import { endsClause } from './clause.ts';
import type { Mention } from './mention.ts';

export interface Frame {
  readonly left: string;
  readonly right: string;
  /** The clause runs on into the next figure, which the words on the right then belong to as well. */
  readonly runsOn: boolean;
  /** Only 、 or 和 or 及 stands between the clause and the figure before. */
  readonly listed: boolean;
  /** What ends the clause that stands before: 。 or ， or a line break. */
  readonly opening: string;
  /** Where the clause begins in the text. */
  readonly start: number;
}

const LIST = '、';
const UNREAD = ` 　\n${BLANK}`;
const LONGEST = 160;
const ASIDE = 40;
const OPEN: Record<string, string> = { ')': '(', '）': '（', ']': '[', '］': '［', '〕': '〔' };
const CLOSE: Record<string, string> = { '(': ')', '（': '）' };
// What stands directly behind a date and belongs to it: 11月底, 6月底前, 5年间.
const BEHIND_DATE = /^(?:底前|底|末|初|前|起|以来|期间|间|来|内|份|上旬|中旬|下旬|当天|当日){1,2}/;

/** `mentions` are those of the whole text, `index` the figure's place among them. */
export function frameOf(text: string, mentions: readonly Mention[], index: number): Frame {
  const mention = mentions[index];
  if (!mention) return { left: '', right: '', runsOn: false, listed: false, opening: '', start: 0 };
  const before = neighbour(mentions, index, -1);
  const next = neighbour(mentions, index, 1);
  const clause = opens(text, mention.start, before?.end ?? 0);
  // 2303亩土地供应和6000余亩土地交付: what stands before 和 is said of the figure before.
  const joined = before !== undefined && clause >= before.end && /[和与及]\s*$/.test(text.slice(clause, mention.start));
  const start = joined && isList(text, before.end, mention.start) ? mention.start : clause;
  const ceiling = Math.min(next?.start ?? text.length, mention.end + LONGEST);
  const end = closes(text, mention.end, ceiling, next);
  return {
    left: words(text, start, mention.start, mentions, index),
    right: words(text, mention.end, end, mentions, index),
    runsOn: end === next?.start,
    listed: before !== undefined && isList(text, before.end, start),
    opening: text.charAt(start - 1),
    start,
  };
}

/** The nearest figure before or behind. */
function neighbour(mentions: readonly Mention[], index: number, step: 1 | -1): Mention | undefined {
  for (let at = index + step; at >= 0 && at < mentions.length; at += step)
    if (mentions[at]?.kind === 'figure') return mentions[at];
  return undefined;
}

/** Where the clause of a figure begins. A list without figures in it (柑橘、油茶、中药材3个产业) is one clause. */
function opens(text: string, at: number, floor: number): number {
  const lowest = Math.max(floor, at - LONGEST);
  let listed: number | undefined;
  let start = at;
  while (start > lowest) {
    const character = text.charAt(start - 1);
    const open = OPEN[character];
    const aside = open === undefined ? -1 : text.lastIndexOf(open, start - 2);
    if (aside >= Math.max(lowest, start - ASIDE)) {
      start = aside;
      continue;
    }
    if (isGap(text, start - 1)) return start;
    if (endsClause(text, start - 1)) {
      if (character !== LIST) return start;
      listed ??= start;
    }
    start -= 1;
  }
  // The figure before stands in the same clause: the list is one of figures.
  return start === floor && floor > 0 ? (listed ?? start) : start;
}

function closes(text: string, from: number, ceiling: number, next: Mention | undefined): number {
  let listed: number | undefined;
  let end = from;
  while (end < ceiling) {
    const character = text.charAt(end);
    const close = CLOSE[character];
    const aside = close === undefined ? -1 : text.indexOf(close, end);
    if (aside > end && aside - end <= ASIDE && aside < ceiling) {
      end = aside + 1;
      continue;
    }
    if (isGap(text, end) && end > from) return end;
    if (character === LIST || ('和及'.includes(character) && next !== undefined && next.start - end <= 2))
      listed ??= end;
    else if (endsClause(text, end) && !(end === from && isGap(text, end))) return end;
    end += 1;
  }
  return next?.start === end ? (listed ?? end) : end;
}

/** A wide blank, or two blanks: the space between the columns of a line. */
function isGap(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (
    character === '　' ||
    character === '\t' ||
    (character === ' ' && (text.charAt(at + 1) === ' ' || text.charAt(at - 1) === ' '))
  );
}

function isList(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charAt(at) !== LIST && endsClause(text, at)) return false;
  return true;
}

/** The text between two places without the dates in it, asides and blanks. */
function words(text: string, from: number, to: number, mentions: readonly Mention[], index: number): string {
  let dates: Mention[] | undefined;
  for (let at = index - 1; at >= 0 && (mentions[at]?.end ?? 0) > from; at -= 1) dates = date(mentions[at], dates, to);
  for (let at = index + 1; at < mentions.length && (mentions[at]?.start ?? to) < to; at += 1)
    dates = date(mentions[at], dates, to);
  let result = '';
  for (let at = from; at < to; ) {
    const dated = dates?.find(({ start }) => start === at);
    if (dated) {
      result = result.replace(/(?:^|[，、])[至到]$|[前第]$|截[至止]到?$/, '');
      at = dated.end + (BEHIND_DATE.exec(text.slice(dated.end, dated.end + 4))?.[0].length ?? 0);
      continue;
    }
    const character = text.charAt(at);
    const close = CLOSE[character];
    const aside = close === undefined ? -1 : text.indexOf(close, at);
    // 执业（助理）医师 keeps what is inside the word.
    const inWord = aside > at && aside - at <= 4 && isHan(text.charAt(aside + 1)) && isHan(text.charAt(at - 1));
    if (aside > at && aside - at <= ASIDE && aside < to && !inWord) {
      at = aside + 1;
      continue;
    }
    if (!UNREAD.includes(character)) result += narrow(character);
    at += 1;
  }
  return result;
}

function date(mention: Mention | undefined, dates: Mention[] | undefined, to: number): Mention[] | undefined {
  return (mention?.kind === 'date' || mention?.kind === 'list-number') && mention.end <= to
    ? [...(dates ?? []), mention]
    : dates;
}

/** Ａ as A: a label is written in half-width letters and digits. */
function narrow(character: string): string {
  return character >= '０' && character <= 'ｚ' ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : character;
}
