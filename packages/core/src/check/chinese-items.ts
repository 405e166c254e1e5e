// Chinese text → items: what the extractor reads, with the turn and the words around each number.

import { type Extracted, extractMentions } from '../extract/extract.ts';
import { readNumeral } from '../quantity/numeral.ts';
import { unitById } from '../quantity/unit.ts';
import { utf16Counter } from '../text/code-points.ts';
import { chineseDateParts } from './chinese-dates.ts';
import type { Item, Polarity } from './item.ts';
import { sensesOf } from './sense.ts';
import { glossed, pairs } from './words.ts';

const UP = /增长|增加|增至|增幅|上升|升至|升到|升幅|提高|提升|扩大|扩至|上涨|涨幅|涨至|攀升|跃升|新增|加快|回升|增收|增速|增产|多收|多增|净增|增|升|涨|高于|高出|翻/g;
const DOWN = /下降|降至|降到|降低|降幅|减少|减至|减幅|减产|回落|缩小|缩短|压缩|压减|收窄|下跌|跌至|跌幅|下滑|滑落|放缓|负增长|削减|精简|节约|节省|低于|少于|少收|亏损|降|减|跌|缩/g;
const REACHES = /(?:到|至|达|达到|为|是|相当于|成为)(?:了)?$/;

/** Items of a Chinese text; `chinese` when it will be compared with Chinese rather than with English. */
export function chineseItems(text: string, chinese: boolean): Item[] {
  const mentions = extractMentions(text);
  const toIndex = utf16Counter(text);
  const spans = mentions.map(({ start, end }) => ({ start: toIndex(start), end: toIndex(end) }));
  const breaks = [...text.matchAll(/[。！？!?\n]/g)].map((match) => match.index + 1);
  return mentions.map((mention, index) => itemOf(text, mention, spans, index, breaks, chinese));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function itemOf(
  text: string,
  mention: Extracted,
  spans: readonly Span[],
  index: number,
  breaks: readonly number[],
  chinese: boolean,
): Item {
  const { start, end } = spans[index] ?? { start: 0, end: 0 };
  const sentence = breaks.filter((at) => at <= start).length;
  const from = Math.max(breaks[sentence - 1] ?? 0, spans[index - 1]?.end ?? 0, start - 60);
  const until = Math.min(breaks[sentence] ?? text.length, spans[index + 1]?.start ?? text.length, end + 40);
  const before = text.slice(from, start);
  const behind = /^[^，。；、,;]*/.exec(text.slice(end, until))?.[0] ?? '';
  const clause = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
  const turn = polarityOf(clause, behind, mention.surface);
  const collect = chinese ? pairs : glossed;
  const words = collect(behind, 0.8, collect(clause, 0.8, collect(mention.label ?? '')));
  if (mention.subject !== undefined) collect(mention.subject, 0.6, words);
  const figure = mention.quantity !== undefined && mention.kind !== 'name';
  const ordinal = mention.quantity?.ordinal === true || mention.kind === 'ordinal' || mention.kind === 'rank' || mention.reason === 'streak';
  const grows = turn.polarity === 'up';
  const sense = { grows, falls: turn.polarity === 'down', reaches: REACHES.test(clause), multiplies: false };
  const counted = mention.quantity?.unit.id.startsWith('person') ? 'people' : mention.quantity?.unit.id === 'household' ? 'households' : undefined;
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind: figure ? 'figure' : mention.kind === 'date' ? 'date' : ordinal ? 'ordinal' : 'other',
    readings: mention.quantity
      ? [{ quantity: mention.quantity, senses: sensesOf(mention.quantity, sense) }]
      : numbersIn(mention.surface).map((quantity) => ({ quantity, senses: sensesOf(quantity, sense) })),
    parts: mention.kind === 'date' ? chineseDateParts(mention.surface, text.slice(Math.max(0, start - 1), start)) : [],
    soft: false,
    ...(turn.polarity && { polarity: turn.polarity }),
    ...(turn.unsure && { polarityUnsure: true }),
    ...(mention.status && { status: mention.status }),
    words,
    ...(counted && { counted }),
    sentence,
    shown: mention.unitApart === undefined ? text.slice(start, end) : text.slice(start, end) + mention.unitApart,
  };
}

/** The numbers within a name or a date, as they may be spelled out in another language: 三 and 五 of 三年五大行动. */
function numbersIn(surface: string): Item['readings'][number]['quantity'][] {
  const found = [];
  for (let at = 0; at < surface.length; ) {
    const numeral = readNumeral(surface, at);
    if (numeral && !numeral.to) found.push({ value: numeral.value, unit: unitById('number'), bound: 'exact' as const });
    at = numeral ? numeral.end : at + 1;
  }
  return found;
}

function polarityOf(before: string, behind: string, surface: string): { polarity?: Polarity; unsure?: boolean } {
  if (surface.startsWith('翻')) return { polarity: 'up' };
  const after = /^的?(?:同比)?(增长|增幅|增速|涨幅|降幅|下降|跌幅)/.exec(behind)?.[1];
  if (after !== undefined) return { polarity: /[增涨]/.test(after) ? 'up' : 'down' };
  const clause = before.slice(before.lastIndexOf('，') + 1);
  const near = last(clause) ?? last(before);
  if (!near) return {};
  return { polarity: near.polarity, ...(near.mixed && { unsure: true }) };
}

function last(text: string): { polarity: Polarity; mixed: boolean } | undefined {
  const clean = text.replace(/增加值|增减|升级|提升工程|减免|减税|减排|降费|增值|新增长|缩略|减灾|减负|涨跌|降水|降雨|升降|升学|减贫|减压|上升为国家/g, (match) => '　'.repeat(match.length));
  const found = [
    ...[...clean.matchAll(UP)].map((match) => ({ polarity: 'up' as const, at: match.index + match[0].length })),
    ...[...clean.matchAll(DOWN)].map((match) => ({ polarity: 'down' as const, at: match.index + match[0].length })),
  ].toSorted((a, b) => b.at - a.at);
  const [first] = found;
  return first && { polarity: first.polarity, mixed: found.some(({ polarity }) => polarity !== first.polarity) };
}
