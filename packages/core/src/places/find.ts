// Places named in a Chinese text: the longest names there are, each where nothing around it makes another word of it.

import { isHan } from '../text/characters.ts';
import { codePointCounter } from '../text/code-points.ts';
import { BARE, type Candidate } from './candidate.ts';
import { chineseNames, inside, LONGEST_NAME } from './chinese-names.ts';
import { codesNear, type PlaceHint, type ResolvedPlace, resolved } from './resolve.ts';
import { nearbyOf, settle } from './settle.ts';
import { AFTER_BARE, AFTER_KIND, AFTER_NAME, BEFORE, ORDINARY_BARE, ORDINARY_WHOLE } from './traps.ts';

/** A place named in a text: its span in code points, end exclusive, and what it is. */
export type PlaceMention = {
  readonly start: number;
  readonly end: number;
  /** The words of the text: 江西省南昌市青山湖区 is one mention. */
  readonly words: string;
} & ResolvedPlace;

/**
 * The places that a Chinese text names. Whole names count wherever they stand; bare ones only of provinces and
 * prefectures, and only where they are no ordinary words. What a name alone leaves open, the other places of the
 * text and the hint may settle.
 */
export function findPlaces(text: string, hint: PlaceHint = {}): readonly PlaceMention[] {
  const named = namedIn(text);
  const codes = codesNear(hint.near ?? []);
  for (const { candidates } of named) {
    const [place, ...others] = settle(candidates, undefined, hint.year);
    if (place && others.length === 0) codes.push(place.code);
  }
  const nearby = nearbyOf(codes);
  const offset = codePointCounter(text);
  return named.flatMap(({ start, end, candidates }) => {
    const found = resolved(settle(candidates, nearby, hint.year));
    return found ? [{ start: offset(start), end: offset(end), words: text.slice(start, end), ...found }] : [];
  });
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Left to right, names that lie in each other joined: each character is looked at a bounded number of times. */
function namedIn(text: string): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    let candidates: readonly Candidate[] | undefined;
    for (let next = nameAt(text, at, undefined); next; next = nameAt(text, end, candidates)) {
      ({ end, candidates } = next);
    }
    if (candidates) {
      named.push({ start: at, end, candidates });
      at = end;
    } else at += 1;
  }
  return named;
}

/** The longest name that begins here and stands as one; behind `outer` one that lies in it. */
function nameAt(text: string, at: number, outer: readonly Candidate[] | undefined): Named | undefined {
  const { names, lengthsAt } = spotting();
  const lengths = lengthsAt.get(text.charCodeAt(at));
  if (!lengths) return undefined;
  for (const length of lengths) {
    const name = text.slice(at, at + length);
    const candidates = inside(names.get(name) ?? [], outer);
    if (candidates.length > 0 && stands(text, at, name, candidates, outer !== undefined)) {
      return { start: at, end: at + length, candidates };
    }
  }
  return undefined;
}

function stands(text: string, at: number, name: string, candidates: readonly Candidate[], isInside: boolean): boolean {
  const end = at + name.length;
  const after = text.slice(end, end + 8);
  const before = text.charAt(at - 1);
  // Behind what it lies in, a name is whole at its front.
  const stem = candidates[0]?.place.stem.zh ?? '';
  if (!isInside && (BEFORE.get(name) ?? BEFORE.get(stem))?.test(before)) return false;
  if (AFTER_NAME.get(name)?.test(after)) return false;
  if (candidates.every(({ said }) => said === BARE)) return !ORDINARY_BARE.has(name) && !AFTER_BARE.test(after);
  if (AFTER_KIND.get(name.slice(-1))?.test(after)) return false;
  if (isInside) return true;
  if (ORDINARY_WHOLE.has(name)) return false;
  // 和县, 理县: two characters are part of many words (区和县, 管理县), unless they stand alone.
  return name.length > 2 || (!isHan(before) && !isHan(after.charAt(0)));
}

interface Spotting {
  readonly names: ReadonlyMap<string, readonly Candidate[]>;
  /** How long the names are that begin with a character, the longest first. */
  readonly lengthsAt: ReadonlyMap<number, readonly number[]>;
}

let made: Spotting | undefined;

function spotting(): Spotting {
  if (made) return made;
  const names = new Map<string, readonly Candidate[]>();
  const lengths = new Map<number, Set<number>>();
  for (const [name, all] of chineseNames()) {
    const candidates = all.filter(({ place, said }) => said !== BARE || place.level !== 'county');
    if (candidates.length === 0 || name.length > LONGEST_NAME) continue;
    names.set(name, candidates);
    const first = name.charCodeAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  made = {
    names,
    lengthsAt: new Map([...lengths].map(([first, all]) => [first, [...all].toSorted((a, b) => b - a)])),
  };
  return made;
}
