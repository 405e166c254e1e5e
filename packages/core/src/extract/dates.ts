// Dates and periods: 2024年1月20日, 2021—2025年, 1—6月, 一季度, “十四五”, 近三年, 5·12.

import { readNumeral } from '../quantity/numeral.ts';
import { readUnit } from '../quantity/unit.ts';
import { isDigit, isHan } from '../text/characters.ts';
import { WordList } from '../text/word-list.ts';
import type { Reading } from './mention.ts';

const CALENDAR = ['年度', '年底', '年末', '年初', '年', '个季度', '季度', '月份', '月', '日', '号', '时'];
const CONNECTORS = ['——', '--', '—', '–', '-', '~', '～', '至', '到', '、'];
const PLANS = /^(?:十[一二三四五六七八九]?|二十)五(?=[”’」]|规划|时期|期间|以来|开局|末|期末)/;
/** Words that open a stretch of time. */
export const BEFORE_SPAN: readonly string[] = ['近', '过去', '未来', '今后', '前', '后', '每', '这', '最近', '此后'];
const SPAN_WORDS = new WordList(BEFORE_SPAN.join(' '));
const SPAN_UNITS = new WordList('年 个月 天');
const BEHIND_SPAN = new WordList('来 间 以来 内 前 后 行动 规划 计划 攻坚 左右');

/** The date or period that begins at `at`, or nothing. */
export function readDate(text: string, at: number): Reading | undefined {
  return (
    readHalf(text, at) ??
    readPlan(text, at) ??
    readNumericDate(text, at) ??
    readCalendar(text, at) ??
    readSpan(text, at)
  );
}

/** 上半年; 20世纪80年代. */
function readHalf(text: string, at: number): Reading | undefined {
  const half = '上下'.includes(text.charAt(at) || ' ') && text.startsWith('半年', at + 1);
  if (half) return { end: at + 3, kind: 'date', reason: 'calendar' };
  const century = isDigit(text.charAt(at)) ? /^\d{2}世纪(?:\d0年代)?/.exec(text.slice(at, at + 8)) : null;
  return century ? { end: at + century[0].length, kind: 'date', reason: 'calendar' } : undefined;
}

/** 十四五, 十五五: the number of a five-year plan. */
function readPlan(text: string, at: number): Reading | undefined {
  const character = text.charAt(at);
  if (character !== '十' && character !== '二') return undefined;
  const match = PLANS.exec(text.slice(at, at + 8));
  return match ? { end: at + match[0].length, kind: 'date', reason: 'plan-period' } : undefined;
}

/** 2024-01-20, 2024/1/20, 2024.1.20. */
function readNumericDate(text: string, at: number): Reading | undefined {
  if (!isDigit(text.charAt(at))) return undefined;
  const match = !'-/.'.includes(text.charAt(at + 4) || ' ')
    ? null
    : /^(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?!\d)/.exec(text.slice(at, at + 11));
  if (match && !isDigit(text.charAt(at - 1))) return { end: at + match[0].length, kind: 'date', reason: 'calendar' };
  return readFeast(text, at) ?? readClock(text, at);
}

/** 3·15, 9·16: a day that gave its name to something; with a unit behind it is a decimal (12·4%). */
function readFeast(text: string, at: number): Reading | undefined {
  if (!'·•'.includes(text.charAt(at + 1) || ' ') && !'·•'.includes(text.charAt(at + 2) || ' ')) return undefined;
  const match = /^(\d{1,2})[·•](\d{1,2})(?!\d)/.exec(text.slice(at, at + 6));
  if (!match || isDigit(text.charAt(at - 1)) || Number(match[1]) > 12 || Number(match[2]) > 31) return undefined;
  const end = at + match[0].length;
  return readUnit(text, end) || !isHan(text.charAt(end)) ? undefined : { end, kind: 'date', reason: 'calendar' };
}

/** 10:15, 9:30:00. */
function readClock(text: string, at: number): Reading | undefined {
  if (!':：'.includes(text.charAt(at + 1) || ' ') && !':：'.includes(text.charAt(at + 2) || ' ')) return undefined;
  const match = /^([01]?\d|2[0-3])[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d.:：∶])/.exec(text.slice(at, at + 9));
  if (!match || isDigit(text.charAt(at - 1)) || /[比为:：]/.test(text.charAt(at - 1) || ' ')) return undefined;
  return { end: at + match[0].length, kind: 'date', reason: 'calendar' };
}

/** A run of calendar parts: 2024年1月20日, 2023—2024年, 1—6月, 前三季度. */
function readCalendar(text: string, at: number): Reading | undefined {
  // 第四季度 is a time of year, not an order.
  const ordered = text.charAt(at) === '第' || text.charAt(at) === '前' ? readPart(text, at + 1) : undefined;
  const first = ordered !== undefined && text.startsWith('季度', ordered - 2) ? ordered : readPart(text, at);
  if (first === undefined) return undefined;
  let end = first;
  for (let next = readPart(text, skip(text, end)); next !== undefined; next = readPart(text, skip(text, end)))
    end = next;
  // 7月1日至8月31日: both ends of a stretch.
  for (const connector of CONNECTORS.slice(0, -1)) {
    if (!text.startsWith(connector, end)) continue;
    const until = readCalendar(text, end + connector.length);
    if (until) return until;
  }
  return { end, kind: 'date', reason: 'calendar' };
}

/** One part of a date, or the first half of a range whose unit stands behind the second. */
function readPart(text: string, at: number, second = false): number | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.bare || numeral.value.exponent !== 0 || numeral.inside) return undefined;
  if (!MAY_FOLLOW.has(text.charAt(numeral.end))) return undefined;
  const value = Number(numeral.value.coefficient);
  for (const connector of second ? [] : CONNECTORS) {
    if (!text.startsWith(connector, numeral.end)) continue;
    const end = readPart(text, numeral.end + connector.length, true);
    const unit = end === undefined ? '' : text.charAt(text.charAt(end - 1) === '份' ? end - 2 : end - 1);
    if (end !== undefined && fitsCalendar(value, unit)) return end;
  }
  const blank = text.charAt(numeral.end) === ' ' ? 1 : 0;
  const unit = CALENDAR.find((candidate) => text.startsWith(candidate, numeral.end + blank));
  return unit !== undefined && fitsCalendar(value, unit, text.charAt(numeral.end + blank + unit.length))
    ? numeral.end + blank + unit.length
    : undefined;
}

// What can stand behind the number of a date.
const MAY_FOLLOW: ReadonlySet<string> = new Set([...CALENDAR, ...CONNECTORS, ' '].map((word) => word.charAt(0)));

function fitsCalendar(value: number, unit: string, behind = ''): boolean {
  if (unit.startsWith('年')) return value >= 1800 && value <= 2200;
  if (unit.endsWith('季度')) return value >= 1 && value <= 4;
  if (unit.startsWith('月')) return value >= 1 && value <= 12;
  if (unit === '日' || unit === '号') return value >= 1 && value <= 31 && behind !== '均';
  if (unit === '时') return value <= 24 && behind !== '间';
  return false;
}

/** 近三年, 五年来, 三年行动: a stretch of time in which something holds, not an amount of it. */
function readSpan(text: string, at: number): Reading | undefined {
  const before = SPAN_WORDS.startingAt(text, at);
  const start = before ? at + before.length : at;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.bare || numeral.value.exponent !== 0) return undefined;
  const unit = SPAN_UNITS.startingAt(text, numeral.end);
  if (unit === undefined) return undefined;
  const end = numeral.end + unit.length;
  const led = before !== undefined || SPAN_WORDS.endingAt(text, at) !== undefined;
  const followed = BEHIND_SPAN.startingAt(text, end) !== undefined;
  return led || followed ? { end, kind: 'date', reason: 'span-of-years' } : undefined;
}

function skip(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
