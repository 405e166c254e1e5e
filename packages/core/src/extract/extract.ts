// A Chinese report in, its numeral mentions out: figures with what they measure, everything else with the reason.

import type { Period } from '../period.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Direction, Measure, Status } from '../report/model.ts';
import { codePointCounter } from '../text/code-points.ts';
import { foldWidth } from '../text/fold.ts';
import { hasHidden, visibleText } from '../text/hidden.ts';
import { liftCaptions } from './captions.ts';
import { labelFigures } from './label.ts';
import type { Mention, MentionKind, Reason } from './mention.ts';
import { outline, partReader } from './outline.ts';
import { calendarOf, periodOf } from './periods.ts';
import { scanMentions } from './scan.ts';
import { statusOf } from './status.ts';
import { wraps } from './unwrap.ts';

/** A numeral mention of a report. Spans are code points of the text, end exclusive. */
export interface Extracted {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: MentionKind;
  readonly reason: Reason;
  readonly quantity?: Quantity;
  /** The unit as printed, where it stands apart from the number. */
  readonly unitApart?: string;
  /** The noun phrase that a figure measures; absent where the text gives none. */
  readonly label?: string;
  /** The label of the figure whose thing this one also measures. */
  readonly subject?: string;
  /** Where that figure starts, in code points. */
  readonly subjectAt?: number;
  /** Where the figure of the whole starts, of which this is a part (其中99个). */
  readonly partOfAt?: number;
  readonly measure?: Measure;
  readonly direction?: Direction;
  readonly status?: Status;
  /** Absent where the text names no year. */
  readonly period?: Period;
}

/** Reads every numeral mention of a text, in order. Linear in the text; no network, no model. */
export function extractMentions(text: string): Extracted[] {
  const seen = visibleText(text, wraps(text));
  const folded = foldWidth(seen.text);
  const mentions = scanMentions(seen.text);
  const labels = new Map(
    labelFigures(liftCaptions(seen.text), mentions).map((labelled) => [labelled.mention, labelled]),
  );
  const offsets = codePointCounter(text);
  const partAt = partReader(outline(folded));
  const calendar = calendarOf(folded);
  const statuses = new Map<Mention, Status>();
  const starts = new Map<Mention | undefined, number>();
  return mentions.map((mention, index): Extracted => {
    const { kind, reason, quantity } = mention;
    const start = seen.indexOf(mention.start);
    const end = seen.indexOf(mention.end - 1) + 1;
    const surface = text.slice(start, end);
    // A figure with something unseen in it may not say what it seems to.
    if (hasHidden(surface)) {
      return { start: offsets(start), end: offsets(end), surface, kind: 'other', reason: 'hidden-character' };
    }
    const labelled = labels.get(mention);
    const part = partAt(mention.start);
    const about = labelled?.subject;
    const own = statusOf(folded, mention.start, part);
    const status = own === 'actual' && about ? (statuses.get(about) ?? own) : own;
    statuses.set(mention, status);
    starts.set(mention, offsets(start));
    const subject = about && labels.get(about)?.label;
    return {
      start: offsets(start),
      end: offsets(end),
      surface,
      kind,
      reason,
      ...(quantity && { quantity }),
      ...(mention.unit !== undefined && { unitApart: mention.unit }),
      ...(labelled?.label !== undefined && { label: labelled.label }),
      ...(subject !== undefined && { subject, subjectAt: starts.get(about) ?? 0 }),
      ...(labelled?.whole && { partOfAt: starts.get(labelled.whole) ?? 0 }),
      ...(labelled && { measure: measureOf(mention, labelled.direction), status }),
      ...(labelled?.direction && { direction: labelled.direction }),
      ...(labelled && calendar && { period: periodOf(folded, mentions, index, status, part, calendar) }),
    };
  });
}

function measureOf({ quantity, reason }: Mention, direction: Direction | undefined): Measure {
  if (reason === 'streak' || reason === 'grade') return reason;
  if (direction) return 'change';
  switch (quantity?.unit.dimension) {
    case 'count':
      return 'count';
    case 'money':
      return 'amount';
    case 'area':
      return 'area';
    case 'ratio':
      return 'share';
    case 'mass':
    case 'volume':
    case 'energy':
      return 'output';
    default:
      return 'level';
  }
}
