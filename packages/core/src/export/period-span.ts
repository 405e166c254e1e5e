// A period as days: its first, its last, the one behind it, and how long it is. No clock and no time zone.

import type { Period } from '../period.ts';

export interface PeriodSpan {
  /** ISO 8601 dates; `behind` is the day after `last`. */
  readonly first: string;
  readonly last: string;
  readonly behind: string;
  /** ISO 8601: P1Y, P6M, P5Y, P1D. */
  readonly duration: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  H1: [1, 6],
  H2: [7, 6],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
};

/** The days of a period: `2024-H1` is 2024-01-01 to 2024-06-30. */
export function periodSpan(period: Period): PeriodSpan {
  const [from = '', to = from] = period.split('/');
  const first = daysOf(from).first;
  const behind = daysOf(to).behind;
  return { first: iso(first), last: iso(before(behind)), behind: iso(behind), duration: duration(first, behind) };
}

function daysOf(part: string): { first: Day; behind: Day } {
  const [yearText = '', middle, dayText] = part.split('-');
  const year = Number(yearText);
  if (middle === undefined) return months(year, 1, 12);
  const [month, length] = PARTS[middle] ?? [Number(middle), 1];
  if (dayText === undefined) return months(year, month, length);
  const first = { year, month, day: Number(dayText) };
  const last = first.day >= daysIn(year, month);
  return { first, behind: last ? addMonths({ year, month, day: 1 }, 1) : { ...first, day: first.day + 1 } };
}

function months(year: number, month: number, length: number): { first: Day; behind: Day } {
  const first = { year, month, day: 1 };
  return { first, behind: addMonths(first, length) };
}

function addMonths({ year, month, day }: Day, length: number): Day {
  const index = year * 12 + month - 1 + length;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

function before({ year, month, day }: Day): Day {
  if (day > 1) return { year, month, day: day - 1 };
  const previous = addMonths({ year, month, day: 1 }, -1);
  return { ...previous, day: daysIn(previous.year, previous.month) };
}

/** In whole years or months where the ends allow it, else in days. */
function duration(first: Day, behind: Day): string {
  if (first.day !== 1 || behind.day !== 1) return `P${dayNumber(behind) - dayNumber(first)}D`;
  const length = (behind.year - first.year) * 12 + behind.month - first.month;
  return length % 12 === 0 ? `P${length / 12}Y` : `P${length}M`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since the first of January of year 0. */
function dayNumber({ year, month, day }: Day): number {
  let days = 365 * year + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400) + day - 1;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysIn(year, earlier);
  return days;
}

function iso({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
