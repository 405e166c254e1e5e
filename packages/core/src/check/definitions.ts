// Terms whose definition English spells out where Chinese does not: 规模以上 is an annual revenue of 20 million yuan.

import { parseQuantity } from '../quantity/read-zh.ts';
import type { Item } from './item.ts';
import { sensesOf } from './sense.ts';

/** The thresholds of the National Bureau of Statistics since 2011. */
const DEFINED: readonly (readonly [term: RegExp, thresholds: readonly string[]])[] = [
  [/规模以上|规上/, ['2000万元', '1000万元']],
  [/限额以上|限上/, ['2000万元', '500万元', '200万元']],
];
const PLAIN = { grows: false, falls: false, reaches: false, multiplies: false };

/** The thresholds behind the terms of a Chinese text, which a translation may state. */
export function definedIn(text: string): Item[] {
  return DEFINED.flatMap(([term, thresholds]) => {
    const at = text.search(term);
    return at < 0 ? [] : thresholds.map((threshold) => itemOf(threshold, at));
  });
}

function itemOf(threshold: string, at: number): Item {
  const quantity = parseQuantity(threshold);
  return {
    start: at,
    end: at + 2,
    surface: threshold,
    kind: 'other',
    readings: [{ quantity, senses: sensesOf(quantity, PLAIN) }],
    parts: [],
    soft: false,
    words: new Map(),
    sentence: 0,
    defined: true,
    shown: threshold,
  };
}
