// When a figure holds: an ISO 8601 year, half, quarter, month, day, or an interval of two of them.

import type { Localized } from './report/model.ts';

/** `2024`, `2024-H1`, `2024-Q3`, `2024-06`, `2024-12-31`, `2021/2025`. Halves and quarters as in ISO 8601-2. */
export type Period = string;

const PART = /^(\d{4})(?:-(H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const HALVES: Record<string, Localized> = {
  H1: { zh: '上半年', en: 'the first half of' },
  H2: { zh: '下半年', en: 'the second half of' },
  Q1: { zh: '第一季度', en: 'the first quarter of' },
  Q2: { zh: '第二季度', en: 'the second quarter of' },
  Q3: { zh: '第三季度', en: 'the third quarter of' },
  Q4: { zh: '第四季度', en: 'the fourth quarter of' },
};

export function isPeriod(text: string): boolean {
  const parts = text.split('/');
  return (
    parts.length <= 2 &&
    parts.every((part) => PART.test(part)) &&
    (parts[1] === undefined || (parts[0] ?? '') < parts[1])
  );
}

/** The year in which a period begins. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** 2024年, 2024年上半年, 2024年12月31日 — and 2024, the first half of 2024, Dec. 31 in full. */
export function formatPeriod(period: Period): Localized {
  const [from, to] = period.split('/').map(formatPart);
  if (!from || !to) return from ?? { zh: period, en: period };
  return { zh: `${from.zh}至${to.zh}`, en: `${from.en} to ${to.en}` };
}

/** A day in words: 2025年1月20日; Jan. 20, 2025, with the months that newspapers shorten. */
export function formatDate(date: string): Localized {
  const { zh, en } = formatPart(date);
  const [month = '', ...rest] = en.split(' ');
  const short = SHORTENED.has(month) ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month;
  return { zh, en: [short, ...rest].join(' ') };
}

const SHORTENED: ReadonlySet<string> = new Set([
  'January',
  'February',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

function formatPart(part: string): Localized {
  const [year = '', middle, day] = part.split('-');
  if (middle === undefined) return { zh: `${year}年`, en: year };
  const named = HALVES[middle];
  if (named) return { zh: `${year}年${named.zh}`, en: `${named.en} ${year}` };
  const month = MONTHS[Number(middle) - 1] ?? '';
  if (day === undefined) return { zh: `${year}年${Number(middle)}月`, en: `${month} ${year}` };
  return { zh: `${year}年${Number(middle)}月${Number(day)}日`, en: `${month} ${Number(day)}, ${year}` };
}
