// From a number to another: 5%—6%, 3至5个, 10-15亿元, 20和30之间.

import { compare } from './decimal.ts';
import { type Measured, measured, readMeasured } from './measured.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { NO_UNIT, type Unit } from './unit.ts';

const SIGNS = ['——', '—', '–', '-', '~', '～', '至', '到', '−', '和', '与'];
const CLOSED = ['和', '与'];
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The range whose first number is `low`, read as `first` with its unit; it takes scale and unit of the second. */
export function readRange(text: string, low: Numeral, first: Measured): Measured | undefined {
  const sign = SIGNS.find((candidate) => text.startsWith(candidate, first.end));
  if (!sign || low.bare || low.to || low.script === 'roman') return undefined;
  const highAt = first.end + sign.length;
  const high = readNumeral(text, highAt);
  if (!high || high.bare || high.to || high.script !== low.script) return undefined;
  const last = readMeasured(text, high);
  const { unit, end } = closing(text, sign, last);
  // Two numbers joined by 和 are two, unless 之间 says that they are ends.
  if (CLOSED.includes(sign) && end === last.end && unit.id === last.quantity.unit.id) return undefined;
  const own = first.quantity.unit;
  if (own.id !== NO_UNIT.id && own.id !== unit.id) return undefined;
  // 5至6亿元: the scale word stands once, behind the second number.
  const shared =
    own.id === NO_UNIT.id && first.end === low.end && low.value.exponent <= 0 ? sharedScale(text, highAt, high) : 0;
  const value = { coefficient: low.value.coefficient, exponent: low.value.exponent + shared };
  if (compare(value, last.quantity.value) >= 0) return undefined;
  const range = measured({ ...low, value, to: last.quantity.value }, unit, end);
  return { ...range, quantity: { ...range.quantity, bound: last.quantity.bound } };
}

/** Unit and end of a range with its 之间; behind 和 and 与 a 间 is that, and counts no rooms. */
function closing(text: string, sign: string, last: Measured): { unit: Unit; end: number } {
  const { unit } = last.quantity;
  if (text.startsWith('之间', last.end)) return { unit, end: last.end + 2 };
  return { unit: CLOSED.includes(sign) && unit.zh === '间' ? NO_UNIT : unit, end: last.end };
}

/** The power of ten that 万, 亿 … put on a number that begins with an Arabic mantissa. */
function sharedScale(text: string, at: number, numeral: Numeral): number {
  let power = 0;
  for (let index = at; index < numeral.end; index += 1) {
    power += SCALES[text.charAt(index)] ?? 0;
  }
  return numeral.script === 'arabic' ? power : 0;
}
