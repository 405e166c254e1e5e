// Every report that may have to do with a question, in four looks: places; names and reports; figures; heads.

import type { Report, Stated } from '@jianbao/core';
import { indexPlaces, keysOfText, needsOf, placeKey } from '@jianbao/core/search';
import { assembled } from '../assemble.ts';
import { readHeadsAround } from '../heads.ts';
import { countKeys } from '../keys.ts';
import type { Remembered } from '../remembered.ts';
import type { Looking, Sight } from '../sight.ts';
import { askedFigures } from './asked-figures.ts';
import { askedNames } from './asked-names.ts';
import { type AskedPlace, askedPlaces } from './asked-places.ts';
import { askedReports } from './asked-reports.ts';

export interface About {
  readonly questions: readonly string[];
  readonly spoken: readonly Stated[];
  readonly now: Date;
}

/** A report may be replaced between two looks; then all of them are taken again. */
const MOST_TRIES = 5;

export async function readAbout(looking: Looking, about: About, known: Remembered): Promise<Report[]> {
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const reports = await looking((sight) => look(sight, about, known));
    if (reports) return reports;
  }
  throw new Error('Reports were replaced faster than they could be read.');
}

async function look(sight: Sight, about: About, known: Remembered): Promise<Report[] | undefined> {
  const { questions, spoken } = about;
  const keys = [...new Set(questions.flatMap(keysOfText))];
  const there = [...new Set(spoken.map(({ report }) => placeKey(report)))];
  const [found, counts] = await Promise.all([askedPlaces(sight, keys, there), countKeys(sight, keys)]);
  const index = indexPlaces(found.map(({ place }) => place));
  const all = questions.map((text) => needsOf(text, index));
  const each = all.some((needs) => needs.each);
  const places = [...new Set(all.flatMap((needs) => needs.places))];
  const years = yearsOf(about, all.flatMap((needs) => needs.years).map(Number));
  const said = spoken.map(({ indicator }) => Number(indicator.period.slice(0, 4)));
  const [names, whole] = await Promise.all([
    askedNames(
      sight,
      all,
      counts,
      spoken.map(({ indicator }) => indicator.label.zh),
    ),
    askedReports(sight, {
      keys,
      unnamed: all.flatMap((needs) => needs.content.filter((set) => !set.some((key) => counts.get(key)))).flat(),
      places,
      years,
      whole: all.flatMap((needs) => (needs.content.length === 0 && !needs.each ? needs.places : [])),
      first: all.some((needs) => needs.content.length === 0 && needs.places.length === 0),
      spoken: {
        places: spoken.length === 0 ? [] : [...new Set([...there, ...(each ? [] : places)])],
        from: Math.min(9999, ...said, ...years) - 2,
        to: Math.max(0, ...said, ...years) + 2,
      },
    }),
  ]);
  const figures = await askedFigures(sight, {
    names,
    places: [...new Set([...places, ...there])],
    years,
    anywhere: all.some((needs) => needs.places.length === 0),
    each,
    whole,
  });
  const versions = [...new Set(figures.map(({ version }) => version))];
  const heads = await readHeadsAround(sight, versions, standing(found, each));
  return heads && assembled(figures, heads, known);
}

const RELATIVE = /[去今明前上本]年|前一年|本年度|\b(?:last|this|next) year\b/i;

/** The years that are named, that a thread speaks of, and those around today where they are said in words. */
function yearsOf({ questions, spoken, now }: About, named: readonly number[]): number[] {
  const year = now.getFullYear();
  const around = questions.some((text) => RELATIVE.test(text)) ? [year - 2, year - 1, year, year + 1] : [];
  const of = spoken.flatMap(({ report, indicator }) => [report.period, indicator.period]);
  return [...new Set([...named, ...around, ...of.map((period) => Number(period.slice(0, 4)))])];
}

/** Of the places in a larger one two are enough to know it by, unless each of them is asked for. */
function standing(found: readonly AskedPlace[], each: boolean): string[] {
  const some = new Map<string, number>();
  const kept = found.filter(({ around }) => {
    if (around === undefined || each) return true;
    const before = some.get(around) ?? 0;
    some.set(around, before + 1);
    return before < 2;
  });
  return [...new Set(kept.map(({ key }) => key))];
}
