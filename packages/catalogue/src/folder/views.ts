// What each reader sees: one array of reports for all who see the same, as long as nothing changes. What core knows of
// an array is made once, so arrays are kept.

import { isReleased, type Report } from '@jianbao/core';
import { inheritLexicon, placeKey } from '@jianbao/core/search';
import type { Reader } from '../catalogue.ts';
import type { Line } from './shelf.ts';

/** Circles of readers whose arrays are kept; everybody is one. */
const CIRCLES = 8;

export interface Views {
  /** The reports that a reader sees now: the newest period first, then by place and id. */
  readonly of: (reader: Reader) => readonly Report[];
  /** A report as this reader sees it. */
  readonly one: (id: string, reader: Reader) => Report | undefined;
}

export function viewsOf(lines: () => ReadonlyMap<string, Line>, now: () => Date): Views {
  let all: ReadonlyMap<string, Line> | undefined;
  let embargoed: readonly Line[] = [];
  let views = new Map<string, readonly Report[]>();
  let before = new Map<string, readonly Report[]>();
  return {
    of: (reader) => {
      const instant = now();
      if (all !== lines()) {
        all = lines();
        embargoed = [...all.values()].filter(([{ embargo }]) => embargo !== undefined);
        [before, views] = [views, new Map()];
      }
      const circle = embargoed.map((line) => seen(line, reader, instant)?.version ?? 0).join();
      const view = views.get(circle) ?? followed(before.get(circle), visible(all ?? new Map(), reader, instant));
      before.delete(circle);
      views.delete(circle);
      const [oldest] = views.keys();
      if (oldest !== undefined && views.size >= CIRCLES) views.delete(oldest);
      views.set(circle, view);
      return view;
    },
    one: (id, reader) => {
      const line = lines().get(id);
      return line && seen(line, reader, now());
    },
  };
}

/** A list that follows another, whose index it takes over. */
function followed(before: readonly Report[] | undefined, now: readonly Report[]): readonly Report[] {
  if (before) inheritLexicon(before, now);
  return now;
}

/** Of what a report is and was, the newest that this reader may see. */
function seen(line: Line, { previews }: Reader, instant: Date): Report | undefined {
  return line.find((report) => isReleased(report, instant) || previews.includes(report.id));
}

function visible(lines: ReadonlyMap<string, Line>, reader: Reader, instant: Date): Report[] {
  return [...lines.values()]
    .flatMap((line) => seen(line, reader, instant) ?? [])
    .map((report) => ({ report, place: placeKey(report) }))
    .toSorted(
      (one, other) =>
        ordered(other.report.period, one.report.period) ||
        ordered(one.place, other.place) ||
        ordered(one.report.id, other.report.id),
    )
    .map(({ report }) => report);
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
