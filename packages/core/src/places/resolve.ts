// Words to a place: full names, partial ones, bare ones, in Chinese or English. Between equals it does not guess.

import { foldWidth } from '../text/fold.ts';
import { type Candidate, WHOLE } from './candidate.ts';
import { readChinese } from './chinese-names.ts';
import type { Division } from './division.ts';
import { readEnglish } from './english-names.ts';
import { placeByCode } from './gazetteer.ts';
import { nearbyOf, settle } from './settle.ts';

/** What else is known where a place is named. */
export interface PlaceHint {
  /** What it lies in, or other places of the same text: codes or names. */
  readonly near?: readonly string[];
  /** The year that the words speak of. */
  readonly year?: number;
}

/** One place, or the two or more that the words name equally well. */
export type ResolvedPlace =
  | { readonly found: Division; readonly several?: never }
  | { readonly found?: never; readonly several: readonly Division[] };

/**
 * The place that the words name; undefined where they name none. 朝阳区 is several unless the hint, a code or a name of
 * what it lies in or stands beside, leaves one.
 */
export function resolvePlace(words: string, hint?: PlaceHint | string): ResolvedPlace | undefined {
  const { near = [], year } = typeof hint === 'string' ? { near: [hint] } : (hint ?? {});
  const places = settle(read(words), nearbyOf(codesNear(near)), year);
  return resolved(places);
}

/** One, several or none, as what a caller is handed. */
export function resolved(places: readonly Division[]): ResolvedPlace | undefined {
  const [found] = places;
  if (!found) return undefined;
  return places.length > 1 ? { several: places } : { found };
}

/** The codes of what codes and names say; a name that is itself several things says nothing. */
export function codesNear(near: readonly string[]): string[] {
  return near.flatMap((words) => {
    const [place, ...others] = settle(read(words));
    return place && others.length === 0 ? [place.code] : [];
  });
}

const CODE = /^\d{6}$/;
/** What may stand between names: 江西省 南昌市, 江西·南昌. */
const BETWEEN = /[\s·•/,，、-]+/g;
const COUNTRY = /^(?:中华人民共和国|中国)(?=.)/;
const HAN = /[\u3400-\u9fff]/;
/** Longer words are no name of a place, however often they are asked for. */
const LONGEST = 200;

function read(words: string): readonly Candidate[] {
  if (words.length > LONGEST) return [];
  const text = foldWidth(words).trim();
  if (CODE.test(text)) {
    const place = placeByCode(text);
    return place ? [{ place, said: WHOLE }] : [];
  }
  if (!HAN.test(text)) return readEnglish(text);
  return readChinese(text.replace(BETWEEN, '').replace(COUNTRY, ''));
}
