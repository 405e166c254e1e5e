// Where a source contradicts itself: parts that miss their whole, a change that its two levels do not give.
// It is only said, with both places; nothing is repaired.

import type { Extracted } from '../extract/extract.ts';
import { add, compare, type Decimal, decimal, multiply, subtract } from '../quantity/decimal.ts';

export type DoubtKind =
  /** The parts do not add up to the whole. */
  | 'partsMissWhole'
  /** The shares of a whole do not add up to 100. */
  | 'sharesMissHundred'
  /** The rate does not follow from what was done and what was planned. */
  | 'rateMissesParts'
  /** The change stated is not the one between the two levels. */
  | 'changeMissesLevels'
  /** The words say one direction, the levels another. */
  | 'directionMissesLevels';

export interface Doubt {
  readonly kind: DoubtKind;
  /** The figures that do not agree, the one in question first. */
  readonly figures: readonly Extracted[];
}

// Parts that, named together, make up their whole; and what the whole is called, where it has a name of its own.
const WHOLES: readonly {
  readonly parts: readonly string[];
  readonly whole: (label: string, part: string) => readonly string[];
}[] = [
  { parts: ['第一产业', '第二产业', '第三产业'], whole: () => ['地区生产总值', '生产总值', '全市生产总值', 'GDP'] },
  {
    parts: ['城镇', '乡村'],
    whole: (label, part) => [
      label.replace(part, ''),
      label.replace(part, '').replace('零售额', '零售总额'),
      '社会消费品零售总额',
    ],
  },
  { parts: ['城镇', '农村'], whole: (label, part) => [label.replace(part, '')] },
  {
    parts: ['男性', '女性'],
    whole: (label, part) => [
      label.replace(part, ''),
      label.replace(part, '').replace('人口', '总人口'),
      '户籍总人口',
      '常住人口',
    ],
  },
  {
    parts: ['出口', '进口'],
    whole: (label, part) => [label.replace(part, '进出口'), '进出口总额', '外贸进出口总额', '货物进出口总额'],
  },
  { parts: ['税收', '非税'], whole: () => ['一般公共预算收入', '地方一般公共预算收入'] },
];
// 人均 and 增长 do not add up.
const NOT_ADDITIVE = /人均|户均|均|率|比重|占比|指数|价格|增速/;

/** The doubts that the figures of one text raise, in its order. */
export function doubtsOf(text: string, mentions: readonly Extracted[]): Doubt[] {
  const figures = mentions.filter(({ kind, quantity }) => kind === 'figure' && quantity);
  return [...wholes(figures), ...shares(figures), ...rates(figures), ...changes([...text], figures)].toSorted(
    (a, b) => (a.figures[0]?.start ?? 0) - (b.figures[0]?.start ?? 0),
  );
}

function* wholes(figures: readonly Extracted[]): Generator<Doubt> {
  for (const [index, figure] of figures.entries()) {
    const { label = '', quantity } = figure;
    for (const { parts, whole } of WHOLES) {
      const [first = ''] = parts;
      if (!label.startsWith(first) || NOT_ADDITIVE.test(label) || !isLevel(figure) || !quantity) continue;
      const near = figures.slice(Math.max(0, index - NEAR), index + NEAR);
      const found = parts.map((part) =>
        near.find((other) => other.label === part + label.slice(first.length) && alike(other, figure)),
      );
      const total = near.find((other) => whole(label, first).includes(other.label ?? '') && alike(other, figure));
      if (!total || found.some((part) => part === undefined)) continue;
      const members = found.filter((part) => part !== undefined);
      const sum = members.reduce((value, part) => add(value, part.quantity?.value ?? decimal(0)), decimal(0));
      const slack = [...members, total].reduce((value, part) => add(value, halfStep(part)), decimal(0));
      const gap = subtract(sum, total.quantity?.value ?? decimal(0));
      if (compare(absolute(gap), slack) > 0) yield { kind: 'partsMissWhole', figures: [total, ...members] };
    }
  }
}

const NEAR = 16;

/** 8.3:41.5:50.2: the shares of a whole are a hundred together, but for rounding. */
function* shares(figures: readonly Extracted[]): Generator<Doubt> {
  for (const figure of figures) {
    const parts = figure.quantity?.parts;
    if (!parts || parts.length < 3 || !/结构|比重|占比|构成/.test(figure.label ?? '')) continue;
    const sum = parts.reduce(add);
    const slack = parts.reduce((total, part) => add(total, decimal(5, part.exponent - 1)), decimal(0));
    if (compare(absolute(subtract(sum, decimal(100))), slack) > 0)
      yield { kind: 'sharesMissHundred', figures: [figure] };
  }
}

/** 完成投资A, 年度投资B, 投资完成率C: C must be A of B, but for rounding. */
function* rates(figures: readonly Extracted[]): Generator<Doubt> {
  for (const [index, rate] of figures.entries()) {
    const thing = /^(.*?)(?:年度)?(?:投资)?完成率$/.exec(rate.label ?? '')?.[1];
    if (!thing || rate.quantity?.unit.id !== 'percent' || rate.quantity.bound !== 'exact') continue;
    const near = figures.slice(Math.max(0, index - NEAR), index + NEAR).filter(isLevel);
    const done = near.find(({ label }) => label === `${thing}完成投资`);
    const planned = near.find(({ label }) => PLANNED.some((head) => label === thing + head));
    if (!done?.quantity || !planned?.quantity || done.quantity.unit.id !== planned.quantity.unit.id) continue;
    const [low, high] = [subtract(rate.quantity.value, halfStep(rate)), add(rate.quantity.value, halfStep(rate))];
    const hundred = decimal(100);
    const most = multiply(add(done.quantity.value, halfStep(done)), hundred);
    const least = multiply(subtract(done.quantity.value, halfStep(done)), hundred);
    const [smallest, largest] = [
      subtract(planned.quantity.value, halfStep(planned)),
      add(planned.quantity.value, halfStep(planned)),
    ];
    const missed = compare(most, multiply(low, smallest)) < 0 || compare(least, multiply(high, largest)) > 0;
    if (missed) yield { kind: 'rateMissesParts', figures: [rate, done, planned] };
  }
}

const PLANNED = ['年度投资', '计划投资', '年度计划投资', '年度投资计划'];

/** 由A提高到B，提高C: three figures in a row of one thing, the first behind 由 or 从. */
function* changes(points: readonly string[], figures: readonly Extracted[]): Generator<Doubt> {
  for (const [index, from] of figures.entries()) {
    const to = figures[index + 1];
    const before = points.slice(Math.max(0, from.start - 8), from.start).join('');
    if (!to || !/[由从][^，。、；]{0,7}$/.test(before) || from.label !== to.label || !alike(from, to)) continue;
    const verb = points.slice(from.end, to.start).join('');
    const rose = /增|提|升|扩|涨/.test(verb) ? 1 : /降|减|缩|压|收窄/.test(verb) ? -1 : 0;
    const [a, b] = [from.quantity, to.quantity];
    if (rose === 0 || verb.length > 8 || !a || !b) continue;
    const order = compare(b.value, a.value);
    if (order !== 0 && Math.sign(order) !== rose) yield { kind: 'directionMissesLevels', figures: [to, from] };
    const change = figures[index + 2];
    if (
      change &&
      change.start - to.end < 12 &&
      change.label === to.label &&
      change.direction &&
      misses(from, to, change)
    )
      yield { kind: 'changeMissesLevels', figures: [change, from, to] };
  }
}

/** Whether a stated change lies outside all that the two levels, as rounded, allow. */
function misses(from: Extracted, to: Extracted, change: Extracted): boolean {
  const [a, b, c] = [from.quantity, to.quantity, change.quantity];
  if (!a || !b || !c || c.bound !== 'exact') return false;
  const down = compare(b.value, a.value) < 0;
  const gap = absolute(subtract(b.value, a.value));
  const slack = add(halfStep(from), halfStep(to));
  const [low, high] = [subtract(c.value, halfStep(change)), add(c.value, halfStep(change))];
  if (c.unit.id === a.unit.id || (c.unit.dimension === 'points' && a.unit.id === 'percent')) {
    return compare(add(gap, slack), low) < 0 || compare(subtract(gap, slack), high) > 0;
  }
  if (c.unit.id !== 'percent' || a.unit.dimension === 'ratio' || compare(a.value, decimal(0)) <= 0) return false;
  // |b − a| ÷ a × 100 against c, without dividing: both sides times a.
  const [smallest, largest] = [subtract(a.value, halfStep(from)), add(a.value, halfStep(from))];
  const hundred = decimal(100);
  const most = multiply(add(gap, slack), hundred);
  const least = multiply(subtract(gap, slack), hundred);
  return (
    down === (change.direction === 'increase') ||
    compare(most, multiply(low, smallest)) < 0 ||
    compare(least, multiply(high, largest)) > 0
  );
}

function isLevel({ direction, quantity }: Extracted): boolean {
  return (
    direction === undefined &&
    quantity?.bound === 'exact' &&
    quantity.to === undefined &&
    quantity.over === undefined &&
    quantity.unit.dimension !== 'ratio' &&
    quantity.unit.dimension !== 'points'
  );
}

function alike(a: Extracted, b: Extracted): boolean {
  const exact = a.quantity?.bound === 'exact' && b.quantity?.bound === 'exact';
  return (
    exact &&
    a.quantity?.unit.id === b.quantity?.unit.id &&
    a.status === b.status &&
    (a.direction === undefined) === (b.direction === undefined)
  );
}

/** Half of the last place that the source prints: 5 million for 136.1亿元. */
function halfStep({ quantity }: Extracted): Decimal {
  return quantity ? decimal(5, quantity.value.exponent - 1) : decimal(0);
}

function absolute(value: Decimal): Decimal {
  return compare(value, decimal(0)) < 0 ? subtract(decimal(0), value) : value;
}
