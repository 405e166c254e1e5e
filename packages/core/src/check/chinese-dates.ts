// What the dates of a Chinese text name, part by part, in the same letters as those of an English one.

import { arabic } from '../extract/periods.ts';
import { foldWidth } from '../text/fold.ts';

/** The parts of one printed date; `before` is what stands in front of it (the 前 of 前三季度). */
export function chineseDateParts(printed: string, before = ''): string[] {
  const plan = /(二)?十([一二三四五])五|“十五”|十五(?=规划|时期|计划)/.exec(printed);
  if (plan) {
    const unit = plan[2] === undefined ? 0 : '一二三四五'.indexOf(plan[2]) + 1;
    return planParts((plan[1] === undefined ? 10 : 20) + unit);
  }
  const parts = new Set<string>();
  const half = /([上下])半年/.exec(printed)?.[1];
  if (half !== undefined) parts.add(half === '上' ? 'H1' : 'H2');
  const text = arabic(foldWidth(printed).replace(/元月/g, '1月')).replace(/〇/g, '0');
  const decade = /(\d{2})世纪(\d)0年代/.exec(text);
  if (decade) parts.add(`T${Number(decade[1]) - 1}${decade[2]}0`);
  const century = /(\d{1,2})世纪(?!\d)/.exec(text)?.[1];
  if (century !== undefined) parts.add(`C${Number(century)}`);
  const recent = /(?:上世纪)?(\d)0年代/.exec(text)?.[1];
  if (recent !== undefined && !decade) parts.add(`T19${recent}0`);
  const range = /((?:18|19|20)\d\d)年?(?:-|—|–|~|～|至|到)+(?:((?:19|20)\d\d)|(\d\d))年?/.exec(text);
  for (const [year] of text.matchAll(/(?:18|19|20)\d\d(?=年|[-—–~～至到/.]|$)/g)) parts.add(`Y${year}`);
  if (range) parts.add(`Y${range[2] ?? (range[1] ?? '').slice(0, 2) + (range[3] ?? '')}`);
  const led = /前|头/.test(before + printed.slice(0, 1));
  const quarter = /(\d)个?季度/.exec(text)?.[1];
  if (quarter !== undefined) parts.add(led && Number(quarter) > 1 ? `M1-${Number(quarter) * 3}` : `Q${quarter}`);
  const months = /(\d{1,2})月?(?:份)?(?:-|—|–|~|～|至|到)+(\d{1,2})月/.exec(text);
  if (months) parts.add(`M${Number(months[1])}-${Number(months[2])}`);
  const count = /(\d{1,2})个月/.exec(text)?.[1];
  if (count !== undefined && led) parts.add(`M1-${Number(count)}`);
  for (const match of text.matchAll(/(\d{1,2})月(?:(\d{1,2})[日号]?)?(?:(?:-|—|–|~|～|至|到|、)+(\d{1,2})[日号])?/g)) {
    parts.add(`M${Number(match[1])}`);
    if (match[2] !== undefined) parts.add(`D${Number(match[2])}`);
    if (match[3] !== undefined) parts.add(`D${Number(match[3])}`);
  }
  const numeric = /(?:19|20)\d\d[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (numeric) {
    parts.add(`M${Number(numeric[1])}`);
    parts.add(`D${Number(numeric[2])}`);
  }
  const day = /^(\d{1,2})[日号]/.exec(text)?.[1];
  if (day !== undefined) parts.add(`D${Number(day)}`);
  return [...parts];
}

/** The n-th five-year plan and its years: the 14th is 2021 to 2025. */
export function planParts(number: number): string[] {
  const last = 1955 + 5 * number;
  return [`P${number}`, `Y${last - 4}`, `Y${last}`];
}
