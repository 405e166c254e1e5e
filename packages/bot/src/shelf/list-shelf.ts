// A list of reports in memory, each hidden from those who may not see it yet.

import { isReleased, type Report } from '@jianbao/core';
import { inheritLexicon } from '@jianbao/core/search';
import type { Person } from '../desk.ts';
import type { Shelf } from './shelf.ts';

export function listShelf(
  reports: () => readonly Report[],
  now: () => Date,
  mayPreview?: (report: Report, person: Person) => boolean,
): (person?: Person) => Shelf {
  let all: readonly Report[] = [];
  // What core knows of an array is made once, so arrays are kept: one for everybody and one for each circle of readers.
  let views = new Map<string, readonly Report[]>();
  let before = views;
  const visibleTo = (person: Person | undefined): readonly Report[] => {
    const [instant, known] = [now(), reports()];
    const sees = known.map(
      (report) => isReleased(report, instant) || (person !== undefined && mayPreview?.(report, person) === true),
    );
    if (known !== all) [all, before, views] = [known, views, new Map()];
    const hidden = sees.flatMap((seen, at) => (seen ? [] : [at])).join();
    const kept = views.get(hidden);
    if (kept) return kept;
    // The newest first, as in every catalogue.
    const view = known.filter((_, at) => sees[at]).toSorted((a, b) => b.period.localeCompare(a.period));
    inheritLexicon(before.get(hidden) ?? [], view);
    before.delete(hidden);
    views.set(hidden, view);
    return view;
  };
  return (person) => ({
    reports: async () => visibleTo(person),
    report: async (id) => visibleTo(person).find((report) => report.id === id),
    about: async () => visibleTo(person),
  });
}
