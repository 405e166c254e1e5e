// The figures of a selection; where there are none, which part of it is to blame, and what there would be.

import type { ReportFigure } from '@jianbao/core/export';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { matchesPart, type SelectionKey, type SelectionPart } from './selection.ts';

const MOST_NAMED = 12;

/**
 * The figures that all parts hold of.
 * @param warn is told of choices that alone match nothing, while others of their part do.
 * @throws {Failure} when no figure is left.
 */
export function selectFigures(
  figures: readonly ReportFigure[],
  parts: readonly SelectionPart[],
  say: Say,
  warn: (text: string) => void,
): readonly ReportFigure[] {
  const counts = parts.map((part) => figures.filter((figure) => matchesPart(part, figure)).length);
  const empty = parts.filter((_, index) => counts[index] === 0);
  if (empty.length > 0) throw new Failure(empty.map((part) => nothing(part, figures, say)).join('\n'));
  const chosen = figures.filter((figure) => parts.every((part) => matchesPart(part, figure)));
  if (chosen.length === 0) {
    const each = parts.map((part, index) => say('cli.export.count', { part: text(part), count: counts[index] ?? 0 }));
    throw new Failure(say('cli.export.notTogether', { parts: each.join('; ') }));
  }
  for (const { key, choices } of parts) {
    for (const { word, matches } of choices) {
      if (!figures.some(matches)) warn(nothing({ key, choices: [{ word, matches }] }, figures, say));
    }
  }
  return chosen;
}

function text({ key, choices }: SelectionPart): string {
  return `${key}=${choices.map(({ word }) => word).join(',')}`;
}

function nothing(part: SelectionPart, figures: readonly ReportFigure[], say: Say): string {
  const there = [...new Set(figures.flatMap((figure) => NAMES[part.key](figure)))].toSorted();
  const shown = there.slice(0, MOST_NAMED).join(', ') + (there.length > MOST_NAMED ? ', …' : '');
  const missed = say('cli.export.nothing', { part: text(part) });
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
