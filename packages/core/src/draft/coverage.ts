// Whether every number of the source is accounted for: an indicator, a dismissal, or a rejection with its reason.

import { type Extracted, extractMentions } from '../extract/extract.ts';
import type { Report } from '../report/model.ts';

export interface Coverage {
  /** Everything that reads as a number in the source. */
  readonly mentions: readonly Extracted[];
  /** Figures of the source that neither an indicator nor a dismissal holds. */
  readonly open: readonly Extracted[];
}

/** Compares a report with the numbers of its source. */
export function coverageOf(report: Report): Coverage {
  const mentions = extractMentions(report.source.text);
  const held = [...report.indicators, ...report.dismissed]
    .map(({ span }) => span)
    .toSorted((a, b) => a.start - b.start);
  const open = mentions.filter(
    ({ kind, start, end }) => kind === 'figure' && !held.some((span) => span.start < end && span.end > start),
  );
  return { mentions, open };
}
