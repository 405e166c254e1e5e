// The words around an English number that say how exact it is: well over, just short of, or more, or so.

import { BOUND_EN, BOUNDS, type Bound } from '../quantity/bound.ts';
import { isLatin } from '../text/characters.ts';

const MORE_BEFORE: Readonly<Partial<Record<Bound, string>>> = {
  over:
    'surpassed surpasses surpass exceeded exceeds exceed topped tops crossed passed passing breaking broke_through breaking_through ' +
    'beyond north_of better_than larger_than bigger_than',
  'at-least': 'a_minimum not_below not_lower_than not_under minimum_of at_the_least',
  about: 'circa in_the_region_of something_like in_the_order_of on_the_order_of an_approximate approximate',
  nearly:
    'near nearing approached approaches nearly_as_many_as just_short_of just_below a_little_under slightly_under little_short_of virtually',
  under: 'short_of smaller_than shy_of',
  'at-most':
    'within not_exceeding capped_at not_over not_above maximum_of no_higher_than no_longer_than no_greater_than',
};
const SOFTENERS = ['well', 'just', 'slightly', 'a little', 'far', 'some', 'much'];

const BEFORE: readonly (readonly [words: string, bound: Bound])[] = BOUNDS.flatMap((bound) =>
  [...BOUND_EN[bound], ...(MORE_BEFORE[bound]?.split(' ') ?? [])]
    .filter((words) => words !== '')
    .map((words) => [words.replaceAll('_', ' '), bound] as const),
).sort(([a], [b]) => b.length - a.length);

const AFTER: readonly (readonly [words: string, bound: Bound])[] = [
  ['or more', 'at-least'],
  ['or higher', 'at-least'],
  ['or above', 'at-least'],
  ['or over', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['and more', 'at-least'],
  ['or greater', 'at-least'],
  ['upwards', 'at-least'],
  ['plus', 'over'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or lower', 'at-most'],
  ['or below', 'at-most'],
  ['or under', 'at-most'],
  ['and below', 'at-most'],
  ['and under', 'at-most'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
];

/** Words that may stand between a bound and its number. */
const BETWEEN = [
  'a total of ',
  'a further ',
  'an additional ',
  'a combined ',
  'a record ',
  'as much as ',
  'as many as ',
  'the ',
  'another ',
];

export interface BoundBefore {
  readonly bound: Bound;
  /** Where the number begins. */
  readonly end: number;
}

/** The bound words that begin at `at` of a lower-case text, and where the number behind them begins. */
export function readBoundBefore(text: string, at: number): BoundBefore | undefined {
  if (isLatin(text.charAt(at - 1))) return undefined;
  for (const [words, bound] of BEFORE) {
    if (!text.startsWith(words, at) || text.charAt(at + words.length) !== ' ') continue;
    let end = at + words.length + 1;
    const between = BETWEEN.find((filler) => text.startsWith(filler, end));
    if (between !== undefined) end += between.length;
    return { bound, end };
  }
  const softener = SOFTENERS.find((word) => text.startsWith(`${word} `, at));
  const behind = softener === undefined ? undefined : readBoundBefore(text, at + softener.length + 1);
  return behind && behind.bound !== 'exact' && behind.bound !== 'about' ? behind : undefined;
}

/** The bound words behind a number that ends at `at`. */
export function readBoundAfter(text: string, at: number): BoundBefore | undefined {
  if (text.charAt(at) === '+') return { bound: 'over', end: at + 1 };
  if (text.startsWith('-odd', at)) return { bound: 'over', end: at + 4 };
  for (const [words, bound] of AFTER) {
    const end = at + 1 + words.length;
    if (text.charAt(at) === ' ' && text.startsWith(words, at + 1) && !isLatin(text.charAt(end))) return { bound, end };
  }
  return undefined;
}

/** The first letters of all bound words: a cheap test. */
export const BOUND_INITIALS: ReadonlySet<string> = new Set(
  [...BEFORE.map(([words]) => words), ...SOFTENERS].map((words) => words.charAt(0)),
);
