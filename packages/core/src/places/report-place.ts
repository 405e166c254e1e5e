// A division as a report states its place.

import type { Place } from '../report/model.ts';
import type { Division } from './division.ts';
import { withinOf } from './gazetteer.ts';

/** The place of a report: code, names, what it lies in, and what else it is called. */
export function reportPlace(division: Division): Place {
  const { code, name, stem, shorter, otherEnglish } = division;
  const outer = withinOf(code);
  const others = (names: readonly string[], known: string) =>
    [...new Set(names)].filter((other) => other !== '' && other !== known);
  return {
    code,
    name,
    ...(outer.length > 0
      ? {
          within: {
            zh: outer
              .map((each) => each.name.zh)
              .toReversed()
              .join(''),
            en: outer.map((each) => each.name.en).join(', '),
          },
        }
      : {}),
    aliases: { zh: others([...shorter, stem.zh], name.zh), en: others([stem.en, ...otherEnglish], name.en) },
  };
}
