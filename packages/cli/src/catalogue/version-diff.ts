// Two versions of a report side by side: figures that have come, gone or changed. A figure is known again by its id.

import type { Indicator, Report } from '@jianbao/core';

export interface VersionDiff {
  readonly added: readonly Indicator[];
  readonly removed: readonly Indicator[];
  readonly changed: readonly { readonly before: Indicator; readonly after: Indicator }[];
}

export function diffVersions(before: Report, after: Report): VersionDiff {
  const [old, young] = [before, after].map(({ indicators }) => new Map(indicators.map((one) => [one.id, one])));
  return {
    added: after.indicators.filter(({ id }) => !old?.has(id)),
    removed: before.indicators.filter(({ id }) => !young?.has(id)),
    changed: before.indicators.flatMap((one) => {
      const other = young?.get(one.id);
      return other && said(one) !== said(other) ? [{ before: one, after: other }] : [];
    }),
  };
}

/** All that a figure says; where in the source it stands is no part of that. */
function said({ label, printed, measure, direction, status, period, source }: Indicator): string {
  return JSON.stringify([label.zh, label.en, printed, measure, direction, status, period, source.text]);
}
