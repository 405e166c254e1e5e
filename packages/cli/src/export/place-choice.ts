// Reports by place: a name or a code means the place itself and all that lies in it.

import type { Report } from '@jianbao/core';
import { contains, type Division, resolvePlace, withinOf } from '@jianbao/core/places';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { folded } from './folded.ts';

/**
 * Whether a report is of this place or of one inside it.
 * @throws {Failure} when the word names several places that the reports are of.
 */
export function placeChoice(word: string, reports: readonly Report[], say: Say): (report: Report) => boolean {
  const resolved = resolvePlace(word);
  if (!resolved) return (report) => isCalled(report, word);
  const named = resolved.found ? [resolved.found] : resolved.several;
  const codes = new Map(reports.map((report) => [report, codeOf(report)]));
  const liesIn = (report: Report, { code: outer }: Division): boolean => {
    const code = codes.get(report);
    return code === undefined ? isCalled(report, word) : code === outer || contains(outer, code);
  };
  const meant = named.filter((place) => reports.some((report) => codes.get(report) && liesIn(report, place)));
  if (meant.length > 1) {
    throw new Failure(say('cli.export.severalPlaces', { word, places: meant.map(described).join('; ') }));
  }
  return (report) => (meant.length > 0 ? meant : named).some((place) => liesIn(report, place));
}

/** The code that the report states, else that of the one place whose name and surroundings it states. */
function codeOf({ place: { code, name, within } }: Report): string | undefined {
  if (code !== undefined) return code;
  const found = resolvePlace(name.zh, within?.zh ?? {})?.found;
  if (found?.name.zh !== name.zh) return undefined;
  const outer = withinOf(found.code);
  return within && !outer.some(({ name: { zh } }) => within.zh.includes(zh)) ? undefined : found.code;
}

/** Places that no list has, such as development zones, are known by the names of the report alone. */
function isCalled({ place: { code, name, within, aliases } }: Report, word: string): boolean {
  const names = [code ?? '', name.zh, name.en, ...aliases.zh, ...aliases.en, ...(within?.en.split(/,\s*/) ?? [])];
  const wanted = folded(word);
  return names.some((one) => folded(one) === wanted) || (wanted.length > 1 && (within?.zh.includes(wanted) ?? false));
}

function described({ code, name }: Division): string {
  const outer = withinOf(code).map((place) => place.name.zh);
  return `${outer.toReversed().join('')}${name.zh} ${code}`;
}
