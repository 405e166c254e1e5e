// Two figures of one name, of two periods or two places, and their exact difference where it means something.

import { isNegative, negate } from '../quantity/decimal.ts';
import { difference, type Quantity } from '../quantity/quantity.ts';
import { unitById } from '../quantity/unit.ts';
import type { Language } from '../report/model.ts';
import type { Compared, Stated } from './answer.ts';
import { placeKey } from './place-names.ts';

/** The comparison of the first with the second, or why there is no difference to give. */
export function compared(language: Language, [first, second]: readonly [Stated, Stated]): Compared {
  const [a, b] = [first.indicator, second.indicator];
  const basis = placeKey(first.report) === placeKey(second.report) ? 'period' : 'place';
  const answer = { kind: 'compare', language, stated: [first, second], basis } as const;
  if (a.measure !== b.measure || a.status !== b.status || a.direction !== b.direction)
    return { ...answer, refused: 'scope' };
  if (a.quantity.unit.id !== b.quantity.unit.id) return { ...answer, refused: 'unit' };
  const gap = difference(a.quantity, b.quantity);
  if (!gap) return { ...answer, refused: 'bound' };
  const less = isNegative(gap.value);
  return { ...answer, difference: { less, quantity: inPoints(less ? { ...gap, value: negate(gap.value) } : gap) } };
}

/** Two shares differ by percentage points. */
function inPoints(gap: Quantity): Quantity {
  return gap.unit.id === 'percent' ? { ...gap, unit: unitById('percentage-point') } : gap;
}
