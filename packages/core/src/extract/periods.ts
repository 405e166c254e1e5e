// When a figure holds: the date in its own sentence, else that of its part, else the year of the report.

import { isPeriod, type Period } from '../period.ts';
import { readNumeral } from '../quantity/numeral.ts';
import type { Status } from '../report/model.ts';
import { sentenceStart } from './clause.ts';
import type { Mention } from './mention.ts';
import type { Part } from './outline.ts';

export interface Calendar {
  /** The year that the report reports on. */
  readonly year: number;
  /** The year it was written in, which 今年 means. */
  readonly now: number;
}

const YEAR = /(?:19|20)\d\d(?=年|[-—–~～至./])/g;
const HEAD = 400;

/** From the title and the date line; else the year that is named most. Nothing where no year stands in the text. */
export function calendarOf(text: string): Calendar | undefined {
  const head = text.slice(0, HEAD);
  const dated =
    /(20\d\d)[年\-./](\d{1,2})[月\-./]\d{1,2}/.exec(head) ??
    /(20\d\d)年(\d{1,2})月\d{1,2}日\s*$/.exec(text.slice(-200));
  const titled = /(20\d\d)年/.exec(head.split('\n').slice(0, 4).join('\n'))?.[1];
  const now = dated ? Number(dated[1]) : undefined;
  // A work report of the first months speaks of the year before.
  if (now !== undefined && dated && /工作报告|工作的报告/.test(head) && Number(dated[2]) <= 5)
    return { year: now - 1, now };
  if (titled !== undefined && /工作报告/.test(head.slice(0, 80)) && now === undefined)
    return { year: Number(titled) - 1, now: Number(titled) };
  if (titled !== undefined && /公报|综述|全年|年度|年.{0,12}情况/.test(head))
    return { year: Number(titled), now: now ?? Number(titled) };
  if (now !== undefined) return { year: now, now };
  const first = /(20\d\d)(?=年|-\d|〕|］|])/.exec(arabic(head))?.[1];
  if (first !== undefined) return { year: Number(first), now: Number(first) };
  const counts = new Map<number, number>();
  for (const [found] of text.matchAll(YEAR)) counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
  const most = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  return most === undefined ? undefined : { year: most, now: most };
}

const FARTHEST = 200;
// A date behind these is what the figure is compared with, not when it holds.
const COMPARED = /(?:比|较|由|从|自|与|同|高于|低于|相当于|是|为|基础)$/;

// 由2.61缩小至2.48, 从上年末的415户: the level before.
const ORIGIN = /[由从](?:上年|去年|年初|(20\d\d)年)?(?:同期|年?末|年?底)?的?$/;

/** The period of the figure at `index` among the mentions of a folded text. */
export function periodOf(
  text: string,
  mentions: readonly Mention[],
  index: number,
  status: Status,
  part: Part | undefined,
  calendar: Calendar,
): Period {
  const start = mentions[index]?.start ?? 0;
  const from = sentenceStart(text, start, Math.max(0, start - FARTHEST), true);
  const origin = ORIGIN.exec(text.slice(from, start));
  if (origin) return origin[1] ?? String(calendar.year - 1);
  for (let at = index - 1; at >= 0 && (mentions[at]?.start ?? -1) >= from; at -= 1) {
    const mention = mentions[at];
    if (mention?.kind !== 'date' || COMPARED.test(text.slice(Math.max(from, mention.start - 4), mention.start)))
      continue;
    const words = text.slice(Math.max(from, mention.start - 3), mention.end + 4);
    const period = readPeriod(text.slice(mention.start, mention.end), words, calendar);
    if (period !== undefined) return period;
  }
  const sentence = text.slice(from, start);
  if (/去年(?!同期|底|末)/.test(sentence.replace(/[比较与同]去年/g, ''))) return String(calendar.now - 1);
  if (part?.years !== undefined && status === 'actual') return `${calendar.year - part.years + 1}/${calendar.year}`;
  if (status === 'target') return String(yearOfPlan(part, calendar));
  if (/今年/.test(sentence)) return String(calendar.now);
  return String(calendar.year);
}

function yearOfPlan(part: Part | undefined, calendar: Calendar): number {
  const named = part?.planned ? /20\d\d/.exec(part.heading)?.[0] : undefined;
  return named === undefined ? Math.max(calendar.now, calendar.year) : Number(named);
}

/** 2024年1—11月, 前三季度, 12月31日, “十四五”, 近三年. `words`: the date with what touches it. */
function readPeriod(printed: string, words: string, calendar: Calendar): Period | undefined {
  const plan = /十([一二三四五])五/.exec(printed)?.[1];
  if (plan !== undefined) {
    const first = 2006 + ['一', '二', '三', '四', '五'].indexOf(plan) * 5;
    return `${first}/${first + 4}`;
  }
  const half = /([上下])半年/.exec(printed)?.[1];
  if (half !== undefined) {
    const of = /去年|上年/.test(words) ? calendar.now - 1 : calendar.year;
    return `${of}-H${half === '上' ? 1 : 2}`;
  }
  const text = arabic(printed);
  const year = /(\d{4})/.exec(text)?.[1] ?? String(/去年|上年/.test(words) ? calendar.now - 1 : calendar.year);
  const ends = /(\d{4})\D{1,2}(\d{4})年/.exec(text);
  if (ends) return valid(`${ends[1]}/${ends[2]}`);
  const day = /(\d{1,2})月(\d{1,2})日(?:\D{1,2}(?:(\d{1,2})月)?(\d{1,2})日)?/.exec(text);
  if (day?.[4] !== undefined)
    return valid(`${year}-${two(day[1])}-${two(day[2])}/${year}-${two(day[3] ?? day[1])}-${two(day[4])}`);
  if (day) return valid(`${year}-${two(day[1])}-${two(day[2])}`);
  const months = /(\d{1,2})月?[^\d年]{1,2}(\d{1,2})月/.exec(text);
  if (months) return valid(monthsOf(year, two(months[1]), two(months[2])));
  const quarter = /(\d)个?季度/.exec(text)?.[1];
  if (quarter !== undefined)
    return valid(
      /前/.test(words.slice(0, words.indexOf('季'))) ? `${year}-Q1/${year}-Q${quarter}` : `${year}-Q${quarter}`,
    );
  const month = /(\d{1,2})个?月/.exec(text)?.[1];
  if (month !== undefined)
    return valid(/前/.test(words.slice(0, 4)) ? `${year}-01/${year}-${two(month)}` : `${year}-${two(month)}`);
  if (/\d{4}年/.test(text)) return valid(year);
  const years = /(\d{1,2})年/.exec(text)?.[1];
  if (years !== undefined && /近|过去|最近|来|以来|间/.test(words) && Number(years) > 1)
    return valid(`${calendar.year - Number(years) + 1}/${calendar.year}`);
  return undefined;
}

/** 1—6月 is a half, 1—9月 three quarters. */
function monthsOf(year: string, from: string, to: string): Period {
  const named: Record<string, string> = { '01-03': '-Q1', '01-06': '-H1', '01-12': '' };
  const name = named[`${from}-${to}`];
  if (name !== undefined) return year + name;
  return from === '01' && to === '09' ? `${year}-Q1/${year}-Q3` : `${year}-${from}/${year}-${to}`;
}

/** Chinese numerals as digits: 二〇二五年十月 and 三季度. */
export function arabic(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const numeral = readNumeral(text, at);
    const whole = numeral && !numeral.bare && numeral.value.exponent === 0;
    result += whole ? numeral.value.coefficient : text.charAt(at);
    at = whole ? numeral.end : at + 1;
  }
  return result;
}

function two(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}

function valid(period: string): Period | undefined {
  return isPeriod(period) ? period : undefined;
}
