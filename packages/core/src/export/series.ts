// Which observations are one series: an indicator in one unit, going one way. A fall never joins a column of rises.

import type { Localized } from '../report/model.ts';
import { DIRECTION_CODES } from './codes.ts';
import type { Observation } from './observation.ts';

export interface Series {
  /** The id of the indicator; with unit and direction behind it where reports use the same id for several. */
  readonly id: string;
  /** The label, with the direction that a bare number does not show: approval time limits (decrease). */
  readonly label: Localized;
  readonly observations: readonly Observation[];
}

/** The series of these observations in the order in which they first come. */
export function seriesOf(observations: readonly Observation[]): readonly Series[] {
  const byIndicator = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const { indicator, quantity } = observation;
    const variants = byIndicator.get(indicator.id) ?? new Map<string, Observation[]>();
    byIndicator.set(indicator.id, variants);
    const variant = [quantity.unit.id, indicator.measure, indicator.direction].filter(Boolean).join(':');
    const members = variants.get(variant) ?? [];
    variants.set(variant, members);
    members.push(observation);
  }
  return [...byIndicator].flatMap(([id, variants]) =>
    [...variants].map(([variant, members]) => ({
      id: variants.size === 1 ? id : `${id}:${variant}`,
      label: labelOf(members),
      observations: members,
    })),
  );
}

function labelOf(members: readonly Observation[]): Localized {
  const indicator = members[0]?.indicator;
  if (!indicator) return { zh: '', en: '' };
  const { label, direction } = indicator;
  if (!direction) return label;
  const way = DIRECTION_CODES[direction];
  return { zh: `${label.zh}（${way.zh}）`, en: `${label.en} (${way.en})` };
}
