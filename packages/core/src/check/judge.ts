// A number that states a fact of the source: what of the fact it keeps, and what it loses or turns round.

import type { Bound } from '../quantity/bound.ts';
import type { Match } from './compare.ts';
import type { FindingCode, Severity } from './finding.ts';
import type { Item } from './item.ts';

export interface Verdict {
  readonly code: FindingCode;
  readonly severity: Severity;
}

type Side = 'exact' | 'up' | 'down' | 'about';

const SIDES: Readonly<Record<Bound, Side>> = {
  exact: 'exact',
  over: 'up',
  'at-least': 'up',
  about: 'about',
  nearly: 'down',
  under: 'down',
  'at-most': 'down',
};

export function judge(item: Item, fact: Item, match: Match): Verdict[] {
  return [
    unitVerdict(item, fact, match),
    boundVerdict(fact.defined === true, match),
    directionVerdict(item, fact, match),
    relationVerdict(item, fact, match),
    formVerdict(match),
  ].filter((verdict) => verdict !== undefined);
}

function unitVerdict(item: Item, fact: Item, { level, quantity, fact: theirs }: Match): Verdict | undefined {
  if (item.counted && fact.counted && item.counted !== fact.counted) return { code: 'wrong-unit', severity: 'error' };
  if (item.per !== undefined && fact.per !== undefined && item.per !== fact.per)
    return { code: 'wrong-unit', severity: 'error' };
  if (level !== 'unitless' || !quantity || !theirs) return undefined;
  // A number of a table or a list has its unit elsewhere.
  if (quantity.unit.id !== 'number' || item.soft) return undefined;
  return ['ratio', 'points'].includes(theirs.unit.dimension) ? { code: 'unit-lost', severity: 'warning' } : undefined;
}

function boundVerdict(defined: boolean, { level, quantity, fact, above }: Match): Verdict | undefined {
  if (!quantity || !fact || level === 'mentioned' || defined) return undefined;
  if (quantity.unit.dimension === 'duration' && fact.unit.dimension === 'duration' && quantity.bound === 'over')
    return undefined;
  const [mine, theirs] = [SIDES[quantity.bound], SIDES[fact.bound]];
  // What is rounded up is “nearly” that much, whatever the source says; what is rounded down is “over”.
  if (above !== 0 && theirs === 'exact') {
    if (mine === 'exact' || mine === 'about') return undefined;
    return (mine === 'up') === above < 0 ? undefined : { code: 'bound-changed', severity: 'error' };
  }
  if (mine === theirs) {
    const strict =
      quantity.bound === 'under' && fact.bound === 'at-most'
        ? undefined
        : quantity.bound === 'at-most' && fact.bound === 'nearly';
    return strict ? { code: 'bound-changed', severity: 'note' } : undefined;
  }
  if (mine === 'exact') return { code: 'bound-lost', severity: 'warning' };
  // “Bringing coverage up to 42 percent” bounds nothing.
  if (theirs === 'exact')
    return { code: 'bound-changed', severity: mine === 'about' || quantity.bound === 'at-most' ? 'note' : 'warning' };
  if (mine === 'about' || theirs === 'about') {
    const soft = quantity.bound === 'nearly' || fact.bound === 'nearly';
    return { code: 'bound-changed', severity: soft ? 'note' : 'warning' };
  }
  return { code: 'bound-changed', severity: 'error' };
}

function directionVerdict(item: Item, fact: Item, { level, quantity }: Match): Verdict | undefined {
  if (level === 'mentioned' || !fact.polarity || item.polarity === fact.polarity) return undefined;
  const change = ['ratio', 'points'].includes(fact.readings[0]?.quantity.unit.dimension ?? '') && fact.turns === true;
  if (!item.polarity)
    return change && !fact.polarityUnsure && !item.polarityUnsure
      ? { code: 'direction-lost', severity: 'warning' }
      : undefined;
  if (item.polarityUnsure || fact.polarityUnsure) return undefined;
  // 2.3 times what it was needs no word for its direction.
  if (quantity?.unit.id === 'times' || fact.readings[0]?.quantity.unit.id === 'times') return undefined;
  return { code: 'wrong-direction', severity: 'error' };
}

/** Rose by for 增至, grew by for 占: the number is right and says something else. */
function relationVerdict(item: Item, fact: Item, { level }: Match): Verdict | undefined {
  if (level === 'mentioned' || !item.relation || !fact.relation || item.relation === fact.relation) return undefined;
  // A share may be what was reached.
  if (item.relation !== 'change' && fact.relation !== 'change') return undefined;
  return { code: 'wrong-relation', severity: 'error' };
}

function formVerdict({ level }: Match): Verdict | undefined {
  if (level === 'rounded') return { code: 'rounded', severity: 'note' };
  return level === 'converted' ? { code: 'converted', severity: 'note' } : undefined;
}
