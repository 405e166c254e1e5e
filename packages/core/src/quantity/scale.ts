// The scale words and bound words behind the digits of a number: 亿, 余万, 万多亿.

import { BOUNDS_INSIDE, type Bound } from './bound.ts';
import { isSignAt, isZeroAt, myriadAt, tenAt, wholeTensAt } from './signs.ts';
import { readUnit } from './unit.ts';

/** The scale words behind a number: by how many powers of ten, and how many of these 万 and 亿 make. */
export interface Scale {
  readonly power: number;
  readonly myriads: number;
  /** A bound word among them: 余 of 350余万. */
  readonly inside: Bound | undefined;
  readonly end: number;
}

// What can stand first behind a number's digits, by its code: most texts go on with something else.
const FIRST = new Uint8Array(0x10000);
for (const sign of ` 零〇○几幾兆万萬亿億百佰千仟十拾${[...BOUNDS_INSIDE.keys()].join('')}`)
  FIRST[sign.charCodeAt(0)] = 1;

/** 亿 → 8, 余万 → 4, 千万 → 7, 万亿 → 12, 万多亿 → 12; none → 0. `tens`: whether 百 or 千 may come first. */
export function scaleOf(text: string, at: number, tens = true): Scale {
  if (!FIRST[text.charCodeAt(at)]) return { power: 0, myriads: 0, inside: undefined, end: at };
  let end = at;
  while (text.charAt(end) === ' ' && end - at < 2) end += 1;
  // A blank may stand before 万 and 亿 only: “5 千” is a misprint that could be anything.
  const blank = end > at;
  let power = 0;
  let myriads = 0;
  let inside: Bound | undefined;
  for (;;) {
    const word = insideAt(text, end);
    const next = word?.end ?? end;
    const myriad = myriadsAt(text, next);
    const ten = tens && !blank && end === at ? scaleTenAt(text, next) : undefined;
    const step = myriad ?? ten;
    if (step === undefined) break;
    power += step;
    myriads += myriad ?? 0;
    inside ??= word?.bound;
    end = next + 1;
  }
  return power === 0 ? { power, myriads, inside, end: at } : { power, myriads, inside, end };
}

/** 5千瓦时 is a unit of its own, not 5,000 瓦时. */
function scaleTenAt(text: string, at: number): number | undefined {
  const power = tenAt(text, at);
  return power !== undefined && beginsUnit(text, at) ? undefined : power;
}

/** 兆 is a million in most units (兆瓦), and 10^12 only where smaller parts or money follow: 四十九兆九千亿元. */
function myriadsAt(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '兆') return myriadAt(text, at);
  return isSignAt(text, at + 1) || text.charAt(at + 1) === '元' ? 12 : undefined;
}

/** The bound word inside a number at this place: 余, 多, 来, and the 几 of 十几, 20几 and 一百零几. */
export function insideAt(text: string, at: number): { bound: Bound; end: number } | undefined {
  if (!FIRST[text.charCodeAt(at)]) return undefined;
  const bound = BOUNDS_INSIDE.get(text.charAt(at));
  if (bound) return { bound, end: at + 1 };
  const few = isZeroAt(text, at) ? at + 1 : at;
  const sign = text.charAt(few);
  if (sign !== '几' && sign !== '幾') return undefined;
  const ten = tenAt(text, at - 1) ?? wholeTensAt(text, at - 1);
  return ten !== undefined || text.charAt(at - 1) === '0' ? { bound: 'over', end: few + 1 } : undefined;
}

/** Whether a unit of two characters or more stands here: the 千瓦时 of 5千瓦时. */
export function beginsUnit(text: string, at: number): boolean {
  const match = readUnit(text, at);
  return match !== undefined && match.end - at >= 2;
}
