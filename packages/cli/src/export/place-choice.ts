// Places by a word: a name or a code means the place itself and all that lies in it.

import type { Place } from '@jianbao/core';
import { contains, type Division, resolvePlace, withinOf } from '@jianbao/core/places';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { folded } from './folded.ts';

/**
 * Whether a place is the one that is meant, or lies in it.
 * @param places those that there are reports of
 * @throws {Failure} when the word names several of them.
 */
export function placeChoice(word: string, places: readonly Place[], say: Say): (place: Place) => boolean {
  const resolved = resolvePlace(word);
  if (!resolved) return remembered((place) => isCalled(place, word));
  const named = resolved.found ? [resolved.found] : resolved.several;
  const codeOfPlace = remembered(codeOf);
  const liesIn = (place: Place, { code: outer }: Division): boolean => {
    const code = codeOfPlace(place);
    return code === undefined ? isCalled(place, word) : code === outer || contains(outer, code);
  };
  const meant = named.filter((one) => places.some((place) => codeOfPlace(place) && liesIn(place, one)));
  if (meant.length > 1) {
    throw new Failure(say('cli.export.severalPlaces', { word, places: meant.map(described).join('; ') }));
  }
  return remembered((place) => (meant.length > 0 ? meant : named).some((one) => liesIn(place, one)));
}

/** The same of the same place, worked out once: it is asked of each figure. */
function remembered<T>(of: (place: Place) => T): (place: Place) => T {
  const known = new WeakMap<Place, { readonly value: T }>();
  return (place) => {
    const found = known.get(place) ?? { value: of(place) };
    known.set(place, found);
    return found.value;
  };
}

/** The code that the report states, else that of the one place whose name and surroundings it states. */
function codeOf({ code, name, within }: Place): string | undefined {
  if (code !== undefined) return code;
  const found = resolvePlace(name.zh, within?.zh ?? {})?.found;
  if (found?.name.zh !== name.zh) return undefined;
  const outer = withinOf(found.code);
  return within && !outer.some(({ name: { zh } }) => within.zh.includes(zh)) ? undefined : found.code;
}

/** Places that no list has, such as development zones, are known by the names of the report alone. */
function isCalled({ code, name, within, aliases }: Place, word: string): boolean {
  const names = [code ?? '', name.zh, name.en, ...aliases.zh, ...aliases.en, ...(within?.en.split(/,\s*/) ?? [])];
  const wanted = folded(word);
  return names.some((one) => folded(one) === wanted) || (wanted.length > 1 && (within?.zh.includes(wanted) ?? false));
}

function described({ code, name }: Division): string {
  const outer = withinOf(code).map((place) => place.name.zh);
  return `${outer.toReversed().join('')}${name.zh} ${code}`;
}
