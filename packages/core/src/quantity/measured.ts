// A number with its unit, as the readers of quantities hand it on.

import { add, decimal } from './decimal.ts';
import type { Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { NO_UNIT, readUnit, type Unit, type UnitMatch } from './unit.ts';
import { ARABIC_ONLY } from './unit-table.ts';

export interface Measured {
  readonly quantity: Quantity;
  /** Index behind the last character. */
  readonly end: number;
  readonly script: Numeral['script'];
  /** A scale word without a digit: 近千家. Without a bound it is no figure. */
  readonly bare: boolean;
}

export function measured(numeral: Numeral, unit: Unit, end: number): Measured {
  return {
    quantity: {
      value: numeral.value,
      ...(numeral.to && { to: numeral.to }),
      unit,
      bound: numeral.inside ?? 'exact',
    },
    end,
    script: numeral.script,
    bare: numeral.bare,
  };
}

/** A number with the unit behind it; 一个多月 and 一个半月, where a word splits the unit, included. */
export function readMeasured(text: string, numeral: Numeral): Measured {
  const behind = skipBlank(text, numeral.end);
  const split = text.charAt(behind) === '个' && !numeral.to ? splitUnit(text, behind) : undefined;
  if (split?.word === '半') return measured(withHalf(numeral), split.unit, split.end);
  if (split) return measured({ ...numeral, inside: 'over' }, split.unit, split.end);
  const unit = readUnitBehind(text, behind, numeral);
  if (!unit) return measured(numeral, NO_UNIT, numeral.end);
  // 一吨半, 三成半, 3年半.
  return isHalf(text, unit.end) && !numeral.to && !numeral.inside && unit.unit.dimension !== 'count'
    ? measured(withHalf(numeral), unit.unit, unit.end + 1)
    : measured(numeral, unit.unit, unit.end);
}

/** The unit behind a number, one blank allowed: 2.7 %. */
function readUnitBehind(text: string, at: number, { script }: Numeral): UnitMatch | undefined {
  const match = readUnit(text, at, script === 'roman') ?? readUnit(text, at);
  return match && script === 'chinese' && ARABIC_ONLY.has(match.unit.id) ? undefined : match;
}

/** 个多月, 个半小时: a unit that begins with 个, and 多, 余 or 半 in its middle. */
function splitUnit(text: string, at: number): (UnitMatch & { word: string }) | undefined {
  const word = text.charAt(at + 1);
  if (word !== '多' && word !== '余' && word !== '半') return undefined;
  const unit = readUnit(`个${text.slice(at + 2, at + LONGEST_SPLIT)}`, 0);
  return unit && unit.end > 1 ? { unit: unit.unit, end: at + 1 + unit.end, word } : undefined;
}

const LONGEST_SPLIT = 6;
// 半 opens many words of its own: 3年半导体…, 2024年半年报.
const HALF_WORDS = '导年岛径程成月天数封山场夜价决自机固挂圆身边';

/** Whether 半 here says “and a half” of the unit before it. */
function isHalf(text: string, at: number): boolean {
  return text.charAt(at) === '半' && !HALF_WORDS.includes(text.charAt(at + 1) || ' ');
}

function withHalf(numeral: Numeral): Numeral {
  return { ...numeral, value: add(numeral.value, decimal(5, -1)) };
}

function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
