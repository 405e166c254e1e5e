// The figures of a catalogue, one report after another: it is never read whole.

import type { Catalogue } from '@jianbao/catalogue';
import type { Language, Place } from '@jianbao/core';
import { figuresOf, type ReportFigure } from '@jianbao/core/export';
import { speaker } from '@jianbao/locales';
import { allHeads } from '../catalogue/all-heads.ts';
import { progressOf } from '../progress.ts';
import { Failure, type Terminal } from '../terminal.ts';
import { noSuchPlace, selecting } from './select-figures.ts';
import { admitsPlace, readSelection, type SelectionPart } from './selection.ts';

const FEW = 8;

/**
 * The figures of a selection, a report at a time; those of other places are not fetched. A year does not say which
 * reports to fetch: a report of 2024 states what was in 2023, and targets for 2025.
 * @param previews reports that must be there
 * @throws {Failure} when the selection cannot be read or nothing is left of it; at the latest behind the last report.
 */
export async function* catalogueFigures(
  catalogue: Pick<Catalogue, 'heads' | 'get'>,
  select: readonly string[],
  previews: readonly string[],
  terminal: Terminal,
  language: Language,
): AsyncGenerator<readonly ReportFigure[]> {
  const say = speaker(language);
  const all = await listed(catalogue);
  const missing = previews.find((id) => !all.some((one) => one.id === id));
  if (missing !== undefined) throw new Failure(say('cli.catalogue.noReport', { id: missing }));
  if (all.length === 0) throw new Failure(say('cli.catalogue.empty'));
  const places = [...new Set(all.map(({ place }) => place))];
  const parts = readSelection(select, places, say);
  const nowhere = parts.find((part) => !places.some((place) => admitsPlace(part, place)));
  if (nowhere)
    throw noSuchPlace(
      nowhere,
      places.map(({ name }) => name.zh),
      say,
    );
  const meant = all.filter(({ place }) => isMeant(place, parts));
  const chosen = selecting(parts, say);
  const progress = progressOf(meant.length, terminal, FEW);
  for (const { id, version } of meant) {
    const report = await catalogue.get(id, version);
    if (!report) throw new Failure(say('cli.catalogue.noReport', { id }));
    const figures = chosen.among(figuresOf([report]));
    progress.step();
    if (figures.length > 0) yield figures;
  }
  progress.end();
  chosen.end(terminal.err);
}

interface Listed {
  readonly id: string;
  /** What is put meanwhile is not in the export, nor half in it. */
  readonly version: number | undefined;
  readonly place: Place;
}

async function listed(catalogue: Pick<Catalogue, 'heads'>): Promise<readonly Listed[]> {
  const places = new Map<string, Place>();
  const all: Listed[] = [];
  for await (const { id, version, place } of allHeads(catalogue)) {
    const key = JSON.stringify(place);
    const known = places.get(key) ?? place;
    places.set(key, known);
    all.push({ id, version, place: known });
  }
  return all;
}

function isMeant(place: Place, parts: readonly SelectionPart[]): boolean {
  return parts.every((part) => admitsPlace(part, place));
}
