// The figures of a selection; where there are none, which part of it is to blame, and what there would be.

import type { ReportFigure } from '@jianbao/core/export';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { type FirstNames, firstNames } from './first-names.ts';
import { matchesPart, type SelectionKey, type SelectionPart } from './selection.ts';

export interface Selecting {
  /** Those of these figures that all parts hold of; to be called for one report after another. */
  readonly among: (figures: readonly ReportFigure[]) => readonly ReportFigure[];
  /**
   * To be called behind the last. Warns of choices that alone matched nothing, while others of their part did.
   * @throws {Failure} when no figure was left.
   */
  readonly end: (warn: (text: string) => void) => void;
}

export function selecting(parts: readonly SelectionPart[], say: Say): Selecting {
  const tallies = parts.map(tallyOf);
  let [all, chosen] = [0, 0];
  return {
    among: (figures) => {
      const held = tallies.map((tally) => figures.map(tally.take));
      const left = figures.filter((_, at) => held.every((each) => each[at]));
      all += figures.length;
      chosen += left.length;
      return left;
    },
    end: (warn) => {
      if (all === 0) throw new Failure(say('cli.export.noFigures'));
      const empty = tallies.filter(({ count }) => count() === 0);
      if (empty.length > 0)
        throw new Failure(empty.map(({ part, names }) => nothing(text(part), names, say)).join('\n'));
      if (chosen === 0) {
        const each = tallies.map(({ part, count }) => say('cli.export.count', { part: text(part), count: count() }));
        throw new Failure(say('cli.export.notTogether', { parts: each.join('; ') }));
      }
      for (const { part, names, missing } of tallies) {
        for (const word of missing()) warn(nothing(`${part.key}=${word}`, names, say));
      }
    },
  };
}

/** That no report is of the place that is meant. */
export function noSuchPlace(part: SelectionPart, there: Iterable<string>, say: Say): Failure {
  const names = firstNames();
  for (const name of there) names.add(name);
  return new Failure(nothing(text(part), names, say));
}

interface Tally {
  readonly part: SelectionPart;
  /** Whether the part holds of a figure. */
  readonly take: (figure: ReportFigure) => boolean;
  readonly count: () => number;
  /** Choices that have matched nothing. */
  readonly missing: () => readonly string[];
  /** What could have been written. */
  readonly names: FirstNames;
}

function tallyOf(part: SelectionPart): Tally {
  const names = firstNames();
  const unmatched = new Map(part.choices.map(({ word, matches }) => [word, matches]));
  let count = 0;
  return {
    part,
    take: (figure) => {
      for (const name of [NAMES[part.key](figure)].flat()) names.add(name);
      for (const [word, matches] of unmatched) if (matches(figure)) unmatched.delete(word);
      const holds = matchesPart(part, figure);
      if (holds) count += 1;
      return holds;
    },
    count: () => count,
    missing: () => [...unmatched.keys()],
    names,
  };
}

function text({ key, choices }: SelectionPart): string {
  return `${key}=${choices.map(({ word }) => word).join(',')}`;
}

function nothing(part: string, names: FirstNames, say: Say): string {
  const shown = names.shown();
  const missed = say('cli.export.nothing', { part });
  return shown === '' ? missed : `${missed} ${say('cli.export.thereIs', { names: shown })}`;
}

/** What could have been written after each key. */
const NAMES: Readonly<Record<SelectionKey, (figure: ReportFigure) => string | readonly string[]>> = {
  place: ({ report }) => report.place.name.zh,
  period: ({ indicator }) => indicator.period,
  theme: ({ indicator }) => indicator.theme ?? [],
  measure: ({ indicator }) => indicator.measure,
  unit: ({ indicator }) => indicator.quantity.unit.zh || indicator.quantity.unit.id,
  status: ({ indicator }) => indicator.status,
  indicator: ({ indicator }) => indicator.id,
  label: ({ indicator }) => [indicator.label.zh, indicator.label.en],
};
