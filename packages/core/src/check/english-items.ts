// English text → items: each number with its readings, its turn (up, down) and the words around it.

import { type EnglishMention, scanEnglish } from '../english/scan.ts';
import { quantityValue } from '../quantity/quantity.ts';
import { sentenceAt } from './breaks.ts';
import type { Item, Polarity, Reading } from './item.ts';
import { englishRelation } from './relation.ts';
import { sensesOf } from './sense.ts';
import { withSums } from './sums.ts';
import { englishWords } from './words.ts';

const UP =
  /\b(?:up|ros[ei]|rises?|risen|rising|grew|grow[ns]?|growing|growth|increas\w{1,4}|climb\w{0,3}|expand\w{0,3}|expansion|jump\w{0,3}|surg(?:e|ed|es|ing)|soar\w{0,3}|gain\w{0,3}|high(?:er)?|accelerat\w{1,4}|advanc(?:e|ed|es|ing)|edged up|picked up|rebound\w{0,3}|appreciat\w{1,4}|improv(?:e|ed|es|ing|ement)|faster|add(?:ed|ing)|rais(?:e|ed|es|ing)|lift(?:ed|ing|s)?|widen\w{0,3}|upturn|rally|rallied|swell\w{0,3}|strengthen\w{0,3}|boost\w{0,3}|upward|extended|extending|more)\b/g;
const DOWN =
  /\b(?:down|fell|falls?|fallen|falling|drop\w{0,4}|declin\w{1,4}|decreas\w{1,4}|shr[aiu]nk\w{0,3}|contract(?:ed|ing|s|ion)|cut(?:s|ting)?|reduc\w{1,5}|lower\w{0,3}|slid|slide|sliding|dip\w{0,4}|slip\w{0,4}|plung\w{1,4}|plummet\w{0,3}|tumbl\w{1,4}|narrow\w{0,3}|slash\w{0,3}|trim\w{0,4}|shorten\w{0,3}|slow\w{0,3}|less|fewer|smaller|eas(?:ed|ing)|reced\w{1,3}|weaken\w{0,3}|retreat\w{0,3}|depreciat\w{1,4}|devalu\w{1,5}|downward|minus|negative|compress\w{0,3}|sank|halv(?:ed|ing)|lost|shed|worsen\w{0,3}|deteriorat\w{1,4}|sav(?:ed|ing|es))\b/g;
const PEOPLE =
  /\b(?:people|persons|residents|workers|students|villagers|farmers|employees|graduates|patients|women|laborers|pupils|individuals|citizens|inhabitants)\b/;
const HOUSEHOLDS = /\b(?:households?|famil(?:y|ies))\b/;
const REACHES =
  /(?:\bto|\bat|reach\w{0,3}|hit|was|were|is|are|of|total\w{0,3}|amounted to|became) (?:a record |a new high of |only |just |some )?$/;
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?[A-Z\d])|\n/g;

export function englishItems(text: string): Item[] {
  const mentions = scanEnglish(text);
  const ends = [...text.matchAll(SENTENCE_END)]
    .filter((match) => !isAbbreviation(text, match.index))
    .map((match) => match.index + 1);
  return withSums(
    text,
    mentions.map((_, index) => itemOf(text, mentions, index, ends)),
  );
}

function isAbbreviation(text: string, at: number): boolean {
  return /(?:\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|Co|Ltd|Inc|Mr|Mrs|Ms|Dr|St|vs|approx)|\b[A-Z]|U\.S)$/.test(
    text.slice(Math.max(0, at - 7), at),
  );
}

function itemOf(text: string, mentions: readonly EnglishMention[], index: number, ends: readonly number[]): Item {
  const mention = mentions[index];
  if (!mention) throw new RangeError(`no mention ${index}`);
  const sentence = sentenceAt(ends, mention.start);
  const last = neighbour(mentions, index, -1);
  const next = neighbour(mentions, index, 1);
  const from = Math.max(ends[sentence - 1] ?? 0, last?.end ?? 0, mention.start - 160);
  const until = Math.min(ends[sentence] ?? text.length, next?.start ?? text.length, mention.end + 120);
  const before = text.slice(from, mention.start);
  const behind = text.slice(mention.end, until);
  const clauseBefore = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const clauseBehind = /^[^,;.:()]*/.exec(behind)?.[0] ?? '';
  const own = polarityOf(text.slice(mention.start, mention.numberAt), clauseBefore, clauseBehind);
  const faster =
    mention.readings.some(({ unit }) => unit.dimension === 'duration') &&
    /^ (?:faster|quicker|earlier|sooner|ahead)\b/.test(behind);
  const turn = faster
    ? { polarity: 'down' as const }
    : own.polarity || !last
      ? own
      : inherited(text, last, mention, from);
  const words = wordsOf(clauseBefore, clauseBehind, last !== undefined && last.end >= from);
  englishWords(subjectOf(text, mentions, index, ends[sentence - 1] ?? 0), 0.3, words);
  englishWords(respectiveName(text, mentions, index, ends[sentence - 1] ?? 0), 1.5, words);
  const between = text.slice(from, mention.start);
  for (const date of mentions.slice(Math.max(0, index - 2), index + 3)) {
    if (date.kind === 'date' && date.start >= from && date.end <= mention.end + clauseBehind.length) {
      const far =
        between.search(/[,;]|\band\b/) >= 0 &&
        date.end < mention.start &&
        /[,;]|\band\b/.test(text.slice(date.end, mention.start));
      for (const part of date.parts) words.set(part, far ? 0.2 : 1);
    }
  }
  const surface = text.slice(mention.start, mention.end);
  const around = text.slice(ends[sentence - 1] ?? 0, ends[sentence] ?? text.length).toLowerCase();
  const reaches = REACHES.test(text.slice(Math.max(0, mention.start - 24), mention.start).toLowerCase());
  const multiple = /^ (?:that|the|as many|as much|what|its|those|as large|as high)\b/.test(clauseBehind);
  const relation = englishRelation(clauseBefore);
  const per = perPeriod(clauseBefore, clauseBehind);
  const counted = countedBy(surface + clauseBehind);
  return {
    start: mention.start,
    end: mention.end,
    surface,
    kind: mention.kind === 'name' || mention.kind === 'base' ? 'other' : mention.kind,
    readings: mention.readings.flatMap((quantity): Reading[] => {
      const grows = turn.polarity === 'up';
      const made = sensesOf(quantity, {
        grows,
        falls: turn.polarity === 'down',
        reaches,
        multiplies: mention.multiplies || multiple,
      });
      // “Increased 2.5 times” and “fivefold” may mean the growth or the multiple.
      const loose =
        quantity.unit.id === 'times' && !multiple && (!mention.multiplies || /fold$/i.test(surface))
          ? sensesOf(quantity, { grows: !grows, falls: false, reaches: grows, multiplies: false })
          : [];
      return [{ quantity, senses: [...made, ...loose] }];
    }),
    parts: mention.parts,
    soft: mention.soft,
    after: clauseBehind.slice(0, 32).toLowerCase(),
    ...(turn.polarity && { polarity: turn.polarity }),
    ...((turn.unsure || (!turn.polarity && (around.search(UP) >= 0 || around.search(DOWN) >= 0))) && {
      polarityUnsure: true,
    }),
    ...(/\b(?:will|expect\w{0,3}|aim\w{0,3}|plan(?:s|ned)?|target\w{0,3}|forecast|projected|strive|estimated)\b/.test(
      clauseBefore,
    ) && { status: 'target' as const }),
    ...(relation && { relation }),
    ...(per !== undefined && { per }),
    words,
    ...(counted && { counted }),
    sentence,
    shown: surface || mention.readings.map(quantityValue).join(),
  };
}

/** 4,500 vehicles a day; a daily average of 479 million. */
function perPeriod(before: string, behind: string): string | undefined {
  const after = /^(?: [a-z-]{2,16}){0,3}? (?:a|per|each|every) (day|month|year|week|hour)\b/i.exec(behind)?.[1];
  if (after !== undefined) return after.toLowerCase();
  const named =
    /\b(daily|monthly|annual|yearly|weekly|hourly) (?:average|[a-z]{3,12}) (?:of|was|is|reached|stood at|came to) (?:about |some )?$/i.exec(
      before,
    )?.[1];
  return named === undefined ? undefined : PERIODS.get(named.toLowerCase());
}

const PERIODS = new Map([
  ['daily', 'day'],
  ['monthly', 'month'],
  ['annual', 'year'],
  ['yearly', 'year'],
  ['weekly', 'week'],
  ['hourly', 'hour'],
]);

const BETWEEN = /[,;:]|\b(?:and|while|whereas|against|versus|compared|but)\b/gi;

/** What stands between two figures belongs to the first up to a comma or an “and”, and to the second behind it. */
function wordsOf(before: string, behind: string, follows: boolean): Map<string, number> {
  const cut = follows ? ([...before.matchAll(BETWEEN)].at(-1)?.index ?? 0) : 0;
  const and = follows ? behind.search(/\b(?:and|while|whereas|against|versus|compared)\b/i) : -1;
  const words = englishWords(before.slice(cut), 1);
  englishWords(before.slice(0, cut), 0.2, words);
  englishWords(and < 0 ? behind : behind.slice(0, and), 1, words);
  return words;
}

/** A clause is no longer than this. */
const FARTHEST = 400;
const LISTED = /^(?:,? and |, | and )$/;

/** The third name of “A, B and C were 1, 2 and 3 respectively” for the third figure. */
function respectiveName(text: string, mentions: readonly EnglishMention[], index: number, floor: number): string {
  const joined = (at: number): boolean => {
    const [a, b] = [mentions[at], mentions[at + 1]];
    return a !== undefined && b !== undefined && LISTED.test(text.slice(a.end, b.start));
  };
  let first = index;
  while (joined(first - 1)) first -= 1;
  let last = index;
  while (joined(last)) last += 1;
  const [head, tail] = [mentions[first], mentions[last]];
  if (!head || !tail || first === last || !/^,? ?respectively/.test(text.slice(tail.end, tail.end + 14))) return '';
  const names = text.slice(floor, head.start).split(/, and |, | and /);
  const count = last - first + 1;
  return names.length < count ? '' : (names.slice(-count)[index - first] ?? '');
}

/** The words before the first figure of a clause are of all its figures: Donghu has 18 communities and 41,000 residents. */
function subjectOf(text: string, mentions: readonly EnglishMention[], index: number, floor: number): string {
  const mention = mentions[index];
  if (!mention) return '';
  const before = text.slice(Math.max(floor, mention.start - FARTHEST), mention.start);
  const breaks = [...before.matchAll(/[,;:] |\b(?:while|whereas|compared with|against)\b/g)].at(-1);
  const start = mention.start - before.length + (breaks ? breaks.index + breaks[0].length : 0);
  let first = mention;
  for (let at = index - 1; (mentions[at]?.start ?? -1) >= start; at -= 1) {
    const other = mentions[at];
    if (other?.kind === 'figure') first = other;
  }
  return first === mention ? '' : text.slice(start, first.start);
}

/** The next number on either side that is no date: dates stand among the words of a figure. */
function neighbour(mentions: readonly EnglishMention[], index: number, step: 1 | -1): EnglishMention | undefined {
  for (let at = index + step; mentions[at]; at += step)
    if (mentions[at]?.kind !== 'date' && mentions[at]?.kind !== 'name') return mentions[at];
  return undefined;
}

/** From 61 percent in 2020 to 53 percent: the second goes the way of the first. */
function inherited(
  text: string,
  last: EnglishMention,
  mention: EnglishMention,
  from: number,
): { polarity?: Polarity; unsure?: boolean } {
  const between = text.slice(last.end, mention.start);
  const [lead, joint] = [text.slice(Math.max(0, last.start - 8), last.start), between.slice(-8)];
  const fromTo = (/\bfrom $/.test(lead) && /\bto $/.test(joint)) || (/\bto $/.test(lead) && /\bfrom $/.test(joint));
  if (!fromTo || from > last.end || between.length > 60) return {};
  return polarityOf('', text.slice(Math.max(0, last.start - 60), last.start).replace(/^.*[.;] /s, ''), '');
}

function countedBy(words: string): 'people' | 'households' | undefined {
  const near = words
    .replace(/\b(?:of|in|across|from|with|who|were|was|have|had|at|to|on|for|by)\b.*/s, '')
    .slice(0, 60);
  if (HOUSEHOLDS.test(near)) return 'households';
  return PEOPLE.test(near) ? 'people' : undefined;
}

/** Which way the nearest words say that it went; unsure where the clause has words of both kinds. */
function polarityOf(own: string, before: string, behind: string): { polarity?: Polarity; unsure?: boolean } {
  const head = /^(?:[ -](?:year-on-year|annual|point|points|of an|or so|[a-z]{1,12})){0,2}[ -]/.exec(behind)?.[0] ?? '';
  const near = behind.slice(0, head.length + 12);
  const after = nearest(near, true);
  const left = nearest(
    `${before}${own.replace(/\b(?:more|less|fewer|lower|higher) than\b|\bup to\b|\bno (?:more|less|fewer|lower|higher)\b/gi, '')}`,
    false,
  );
  const sides = [left, after && after.at <= 28 ? after : undefined].filter((side) => side !== undefined);
  const kinds = new Set(sides.map(({ polarity }) => polarity));
  const [first] = sides.toSorted((a, b) => a.at - b.at);
  if (!first) return {};
  // “Narrowed by 2.1 percentage points”, whatever it was that narrowed.
  const touches = left !== undefined && left.at <= 4;
  return !touches && (kinds.size > 1 || left?.mixed || first.at > 60)
    ? { polarity: first.polarity, unsure: true }
    : { polarity: first.polarity };
}

function nearest(text: string, forwards: boolean): { polarity: Polarity; at: number; mixed: boolean } | undefined {
  const lower = text
    .toLowerCase()
    .replace(
      /\b(?:more|less|fewer|lower|higher) than\b|\bup to\b|\bhigh(?:-| )(?:tech|quality|standard|speed|level|end|school|way)|\blower house|\bhigher education|\bbreak(?:ing)? down|\bcut off|\bup and down|\bmake up|\bset up|\bmade up|\bhigh and new|\bgrowth rate|\bloss(?:es|-making)?\b|\bmoney-losing\b|\bnew high\b|\brecord high\b|\bhighs?\b|\bmore\b/g,
      (match) => (forwards && /^(?:more|less|fewer|lower|higher)/.test(match) ? match : ' '.repeat(match.length)),
    );
  const found = [
    ...[...lower.matchAll(UP)].map((match) => ({ polarity: 'up' as const, match })),
    ...[...lower.matchAll(DOWN)].map((match) => ({ polarity: 'down' as const, match })),
  ].map(({ polarity, match }) => ({
    polarity,
    at: forwards ? match.index : lower.length - match.index - match[0].length,
  }));
  const [first] = found.toSorted((a, b) => a.at - b.at);
  return first && { ...first, mixed: new Set(found.map(({ polarity }) => polarity)).size > 1 };
}
