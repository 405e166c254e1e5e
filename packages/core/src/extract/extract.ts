// A Chinese report in, its numeral mentions out: figures with what they measure, everything else with the reason.

import type { Quantity } from '../quantity/quantity.ts';
import type { Direction, Measure, Status } from '../report/model.ts';
import { codePointCounter } from '../text/code-points.ts';
import { sentenceStart } from './clause.ts';
import { labelFigures } from './label.ts';
import type { Mention, MentionKind, Reason } from './mention.ts';
import { scanMentions } from './scan.ts';

/** A numeral mention of a report. Spans are code points of the text, end exclusive. */
export interface Extracted {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: MentionKind;
  readonly reason: Reason;
  readonly quantity?: Quantity;
  /** The noun phrase that a figure measures; absent where the text gives none. */
  readonly label?: string;
  /** The label of the figure whose thing this one also measures. */
  readonly subject?: string;
  readonly measure?: Measure;
  readonly direction?: Direction;
  readonly status?: Status;
}

const ESTIMATES = ['预计', '预估', '有望', '估计'];
const TARGETS = ['预期目标', '主要目标', '力争', '确保', '将达到', '目标是', '目标为'];

/** Reads every numeral mention of a text, in order. Linear in the text; no network, no model. */
export function extractMentions(text: string): Extracted[] {
  const mentions = scanMentions(text);
  const labels = new Map(labelFigures(text, mentions).map((labelled) => [labelled.mention, labelled]));
  const offsets = codePointCounter(text);
  const planned = plannedParts(text);
  return mentions.map((mention) => {
    const labelled = labels.get(mention);
    const subject = labelled?.subject && labels.get(labelled.subject)?.label;
    return {
      start: offsets(mention.start),
      end: offsets(mention.end),
      surface: text.slice(mention.start, mention.end),
      kind: mention.kind,
      reason: mention.reason,
      ...(mention.quantity && { quantity: mention.quantity }),
      ...(labelled?.label !== undefined && { label: labelled.label }),
      ...(subject !== undefined && { subject }),
      ...(labelled && { measure: measureOf(mention, labelled.direction), status: statusOf(text, mention, planned) }),
      ...(labelled?.direction && { direction: labelled.direction }),
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

/** From the words of the sentence before the figure, and from the heading that it stands under. */
function statusOf(text: string, mention: Mention, planned: readonly Span[]): Status {
  const start = sentenceStart(text, mention.start, Math.max(0, mention.start - FARTHEST));
  const before = text.slice(start, mention.start + 2);
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1);
  if (ESTIMATES.some((word) => clause.includes(word))) return 'estimate';
  const target =
    TARGETS.some((word) => before.includes(word)) ||
    planned.some((part) => mention.start >= part.start && mention.start < part.end);
  return target ? 'target' : 'actual';
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts under a heading that speaks of what is to come: 2025年主要目标, 下一步工作安排. */
function plannedParts(text: string): Span[] {
  const parts: Span[] = [];
  let at = 0;
  let open: number | undefined;
  for (const line of text.split('\n')) {
    const heading = line.trim().length > 0 && line.trim().length <= LONGEST_HEADING && !/[。；，]/.test(line);
    if (heading && /^[\s　]*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章部])/.test(line)) {
      if (open !== undefined) parts.push({ start: open, end: at });
      open = PLANS.some((word) => line.includes(word)) ? at : undefined;
    }
    at += line.length + 1;
  }
  return open === undefined ? parts : [...parts, { start: open, end: text.length }];
}

// How far a word before a figure can speak of it.
const FARTHEST = 120;
const LONGEST_HEADING = 40;
const PLANS = ['目标', '安排', '打算', '要求', '任务', '展望', '计划'];
