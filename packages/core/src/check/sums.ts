// 3 hours and 20 minutes, 1小时8分: two numbers that are one length of time.

import { add } from '../quantity/decimal.ts';
import { type Unit, unitById } from '../quantity/unit.ts';
import type { Item, Reading } from './item.ts';
import { sensesOf } from './sense.ts';

const SMALLER: Readonly<Record<string, readonly [unit: string, each: bigint]>> = {
  year: ['month', 12n],
  day: ['hour', 24n],
  hour: ['minute', 60n],
  minute: ['second', 60n],
};
const HUNDREDTHS: ReadonlySet<string> = new Set(['metre', 'second', 'CNY']);
const PLAIN = { grows: false, falls: false, reaches: false, multiplies: false };

/** The items, each that reads on into the next with the sum as a further reading of both. */
export function withSums(text: string, items: readonly Item[]): Item[] {
  const sums = new Map<Item, Reading>();
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (!next || !/^(?: and |,? |零)?$/.test(text.slice(item.end, next.start))) continue;
    const sum = sumOf(item, next, text.slice(next.end - 1, next.end + 1));
    if (!sum) continue;
    sums.set(item, sum);
    sums.set(next, sum);
  }
  return items.map((item) => {
    const sum = sums.get(item);
    return sum ? { ...item, readings: [...item.readings, sum], sums: true } : item;
  });
}

function sumOf(item: Item, next: Item, sign: string): Reading | undefined {
  const [large, small] = [item.readings[0]?.quantity, next.readings[0]?.quantity];
  if (large && small && !large.to && !small.to && HUNDREDTHS.has(large.unit.id) && /^\d\d$/.test(next.surface)) {
    // 6米81, 10秒03.
    const quantity = { ...large, value: add(large.value, { ...small.value, exponent: small.value.exponent - 2 }) };
    return { quantity, senses: sensesOf(quantity, PLAIN) };
  }
  const step = large && SMALLER[large.unit.id];
  if (!large || !small || !step || large.to || small.to || large.over !== undefined) return undefined;
  const unit: Unit = unitById(step[0]);
  // 8分 behind hours is minutes, not marks.
  const fits = small.unit.id === unit.id || (step[0] === 'minute' && sign.includes('分'));
  if (!fits) return undefined;
  const whole = { coefficient: large.value.coefficient * step[1], exponent: large.value.exponent };
  const quantity = { value: add(whole, small.value), unit, bound: large.bound };
  return { quantity, senses: sensesOf(quantity, PLAIN) };
}
