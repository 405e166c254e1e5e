// Chinese text → items: what the extractor reads, with the turn and the words around each number.

import { type Extracted, extractMentions } from '../extract/extract.ts';
import { decimal } from '../quantity/decimal.ts';
import { readNumeral } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-zh.ts';
import { readUnit, unitById } from '../quantity/unit.ts';
import { utf16Counter } from '../text/code-points.ts';
import { sentenceAt } from './breaks.ts';
import { chineseDateParts } from './chinese-dates.ts';
import { definedIn } from './definitions.ts';
import type { Item, Polarity } from './item.ts';
import { chineseRelation } from './relation.ts';
import { sensesOf } from './sense.ts';
import { withSums } from './sums.ts';
import { glossed, pairs } from './words.ts';

const UP =
  /增长|增加|增至|增幅|上升|升至|升到|升幅|提高|提升|扩大|扩至|上涨|升值|涨幅|涨至|攀升|跃升|新增|加快|回升|增收|增速|增产|多收|多增|净增|增|升|涨|高于|高出|翻/g;
const DOWN =
  /下降|降至|降到|降低|降幅|减少|减至|减幅|减产|回落|缩小|缩短|压缩|压减|收窄|下跌|贬值|跌至|跌幅|下滑|滑落|放缓|负增长|削减|精简|节约|节省|低于|少于|少收|亏损|降|减|跌|缩/g;
/** 是五年前的4倍: what it was multiplied by, no growth. */
const MULTIPLE = /(?:是|为|相当于|达到|达)[^，。；]{1,12}的$/;
const REACHES = /(?:到|至|达|达到|为|是|相当于|成为)(?:了)?$/;

/** A half that is no figure of the report, which a translation may still say: 半天, 大半, 半数. */
function halves(text: string, items: readonly Item[]): Item[] {
  const found: Item[] = [];
  let next = 0;
  for (let at = text.indexOf('半'); at >= 0; at = text.indexOf('半', at + 1)) {
    while ((items[next]?.end ?? text.length) <= at) next += 1;
    if ((items[next]?.start ?? text.length) <= at) continue;
    const quantity = { value: decimal(1), over: 2n, unit: unitById('fraction'), bound: 'exact' as const };
    found.push({
      start: at,
      end: at + 1,
      surface: '半',
      kind: 'other',
      readings: [{ quantity, senses: [] }],
      parts: [],
      soft: false,
      words: new Map(),
      sentence: 0,
      shown: '半',
    });
  }
  return found;
}

/** Items of a Chinese text; `chinese` when it will be compared with Chinese rather than with English. */
export function chineseItems(text: string, chinese: boolean): Item[] {
  const mentions = extractMentions(text);
  const toIndex = utf16Counter(text);
  const spans = mentions.map(({ start, end }) => ({ start: toIndex(start), end: toIndex(end) }));
  const breaks = [...text.matchAll(/[。！？!?\n]/g)].map((match) => match.index + 1);
  const items = withSums(
    text,
    mentions.map((_, index) => itemOf(text, mentions, spans, index, breaks, chinese)),
  );
  return [...items, ...halves(text, items), ...definedIn(text)].toSorted((a, b) => a.start - b.start);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function itemOf(
  text: string,
  mentions: readonly Extracted[],
  spans: readonly Span[],
  index: number,
  breaks: readonly number[],
  chinese: boolean,
): Item {
  const mention = mentions[index];
  const { start, end } = spans[index] ?? { start: 0, end: 0 };
  if (!mention) throw new RangeError(`no mention ${index}`);
  const sentence = sentenceAt(breaks, start);
  const last = neighbour(mentions, index, -1);
  const next = neighbour(mentions, index, 1);
  const from = Math.max(breaks[sentence - 1] ?? 0, last === undefined ? 0 : (spans[last]?.end ?? 0), start - 60);
  const until = Math.min(
    breaks[sentence] ?? text.length,
    next === undefined ? text.length : (spans[next]?.start ?? text.length),
    end + 40,
  );
  const before = text.slice(from, start);
  const behind = /^[^，。；、,;]*/.exec(text.slice(end, until))?.[0] ?? '';
  const clause = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
  const turn = polarityOf(clause, behind, mention.surface, text.slice(end, end + 12));
  const collect = chinese ? pairs : glossed;
  const cut = Math.max(...[...'，、；,'].map((sign) => clause.lastIndexOf(sign))) + 1;
  const words = collect(
    behind,
    0.8,
    collect(clause.slice(cut), 1, collect(clause.slice(0, cut), 0.2, collect(mention.label ?? ''))),
  );
  collect(subjectOf(text, mentions, spans, index, breaks[sentence - 1] ?? 0), 0.3, words);
  if (mention.subject !== undefined) collect(mention.subject, 0.6, words);
  for (let at = index - 1; at >= 0 && (spans[at]?.start ?? 0) >= from; at -= 1) {
    const date = mentions[at];
    if (date?.kind === 'date') for (const part of chineseDateParts(date.surface)) words.set(part, 1);
  }
  const figure = mention.quantity !== undefined && mention.kind !== 'name';
  const each = mention.quantity && perUnit(mention.quantity, clause);
  const ordinal =
    mention.quantity?.ordinal === true ||
    mention.kind === 'ordinal' ||
    mention.kind === 'rank' ||
    mention.reason === 'streak';
  const grows = turn.polarity === 'up';
  const sense = {
    grows,
    falls: turn.polarity === 'down',
    reaches: REACHES.test(clause),
    multiplies: MULTIPLE.test(clause),
  };
  const relation = chineseRelation(clause);
  const per = /(?:^|[^个])([日月年])均[^，。；]{0,16}$/.exec(clause)?.[1];
  const counted = mention.quantity?.unit.id.startsWith('person')
    ? 'people'
    : mention.quantity?.unit.id === 'household'
      ? 'households'
      : undefined;
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind:
      mention.reason === 'streak'
        ? 'ordinal'
        : figure
          ? 'figure'
          : mention.kind === 'date'
            ? 'date'
            : ordinal
              ? 'ordinal'
              : 'other',
    readings: mention.quantity
      ? [mention.quantity, ...(each ? [each] : [])].map((quantity) => ({ quantity, senses: sensesOf(quantity, sense) }))
      : numbersIn(mention.surface).map((quantity) => ({ quantity, senses: sensesOf(quantity, sense) })),
    parts: partsOf(mention, text, start, end),
    soft: false,
    ...(turn.polarity && { polarity: turn.polarity }),
    ...(turn.unsure && { polarityUnsure: true }),
    ...(/(?:增长|下降|上升|上涨|下跌|减少|增加|提高|降低|贬值|升值|回落|负增长)(?:了|约|近|超过|超)?$/.test(clause) && {
      turns: true as const,
    }),
    ...(mention.status && { status: mention.status }),
    ...(relation && { relation }),
    ...(per !== undefined && { per: per === '日' ? 'day' : per === '月' ? 'month' : 'year' }),
    words,
    ...(counted && { counted }),
    sentence,
    shown: mention.unitApart === undefined ? text.slice(start, end) : text.slice(start, end) + mention.unitApart,
  };
}

/** A clause is no longer than this. */
const FARTHEST = 200;

/** The words before the first figure of a clause are of all its figures: 东湖街道有社区18个、居民5.7万人. */
function subjectOf(
  text: string,
  mentions: readonly Extracted[],
  spans: readonly Span[],
  index: number,
  floor: number,
): string {
  const { start } = spans[index] ?? { start: 0 };
  const before = text.slice(Math.max(floor, start - FARTHEST), start);
  const from = start - before.length + Math.max(before.lastIndexOf('，'), before.lastIndexOf('；')) + 1;
  let first = index;
  for (let at = index - 1; (spans[at]?.start ?? -1) >= from; at -= 1) if (mentions[at]?.quantity) first = at;
  return first === index ? '' : text.slice(from, spans[first]?.start);
}

/** The next number on either side that is neither date nor name: those stand among the words of a figure. */
function neighbour(mentions: readonly Extracted[], index: number, step: 1 | -1): number | undefined {
  for (let at = index + step; mentions[at]; at += step) if (mentions[at]?.quantity !== undefined) return at;
  return undefined;
}

/** 亩产1350斤, 每公斤64元: what it is for each of stands before it. */
function perUnit(quantity: Quantity, clause: string): Quantity | undefined {
  const match =
    /(?:每|平均每|按每|[一1](?=斤|公斤|吨|亩))(亩|公顷|公斤|千克|斤|吨|平方米|平方公里|立方米|千瓦时|度|人|户|天|年|月|小时)[^，。；]{0,12}$|(亩)(?:均|产|单产)[^，。；]{0,10}$|(人)均[^，。；]{0,16}$|(户)均[^，。；]{0,10}$|([日月年])均[^，。；]{0,16}$|(月)(?:补贴|工资|租金|薪|收入)[^，。；]{0,10}$/.exec(
      clause,
    );
  const per = match?.slice(1).find((word) => word !== undefined);
  if (per === undefined || quantity.over !== undefined || quantity.unit.dimension === 'rate') return undefined;
  const unit = PER.get(per) ?? readUnit(per, 0)?.unit;
  if (!unit || unit.id.includes('/') || quantity.unit.id.includes('/')) return undefined;
  const id = `${quantity.unit.id}/${unit.id}`;
  return UNITLESS.has(quantity.unit.dimension) ? undefined : { ...quantity, unit: unitById(id) };
}

const PER = new Map([
  ['月', unitById('month')],
  ['年', unitById('year')],
  ['日', unitById('day')],
]);
const UNITLESS: ReadonlySet<string> = new Set(['number', 'ratio', 'points', 'grade', 'score']);

/** What a date names; a century has its word behind the number. */
function partsOf({ kind, surface }: Extracted, text: string, start: number, end: number): string[] {
  const century = text.startsWith('世纪', end) ? '世纪' : '';
  if (kind !== 'date' && kind !== 'ordinal' && century === '') return [];
  return chineseDateParts(surface + century, text.slice(Math.max(0, start - 1), start));
}

/** The numbers within a name or a date, as they may be spelled out in another language: 三 and 五 of 三年五大行动. */
function numbersIn(surface: string): Item['readings'][number]['quantity'][] {
  const found = [];
  for (let at = 0; at < surface.length; ) {
    const part = readQuantity(surface, at);
    if (part?.quantity.over !== undefined) {
      found.push(part.quantity);
      at = part.end;
      continue;
    }
    const numeral = readNumeral(surface, at);
    if (numeral && !numeral.to) found.push({ value: numeral.value, unit: unitById('number'), bound: 'exact' as const });
    at = numeral ? numeral.end : at + 1;
  }
  return found;
}

function polarityOf(
  before: string,
  behind: string,
  surface: string,
  next: string,
): { polarity?: Polarity; unsure?: boolean } {
  if (surface.startsWith('翻')) return { polarity: 'up' };
  const after = /^的?(?:同比)?(增长|增幅|增速|涨幅|降幅|下降|跌幅)/.exec(behind)?.[1];
  if (after !== undefined) return { polarity: /[增涨]/.test(after) ? 'up' : 'down' };
  // 由上年的2.31降至2.24: the level before goes the same way.
  const leaves = /[由从](?:[^，。]{0,16})$/.test(before)
    ? /^(?:[^，。\d]{0,4})?(降|减|下|缩|压|回落|增|提|上|扩|升|涨)[^，。]{0,4}[至到为]/.exec(next)?.[1]
    : undefined;
  if (leaves !== undefined) return { polarity: '降减下缩压回落'.includes(leaves) ? 'down' : 'up' };
  const clause = before.slice(before.lastIndexOf('，') + 1);
  const near = last(clause) ?? last(before);
  if (!near) return {};
  return { polarity: near.polarity, ...(near.mixed && !near.touches && { unsure: true }) };
}

function last(text: string): { polarity: Polarity; mixed: boolean; touches: boolean } | undefined {
  const clean = text
    .replace(/少增/g, '少减')
    .replace(
      /增加值|增减|升级|提升工程|减免|减税|减排|降费|增值|新增长|缩略|减灾|减负|涨跌|降水|降雨|升降|升学|减贫|减压|上升为国家/g,
      (match) => '　'.repeat(match.length),
    );
  const found = [
    ...[...clean.matchAll(UP)].map((match) => ({ polarity: 'up' as const, at: match.index + match[0].length })),
    ...[...clean.matchAll(DOWN)].map((match) => ({ polarity: 'down' as const, at: match.index + match[0].length })),
  ].toSorted((a, b) => b.at - a.at);
  const [first] = found;
  const mixed = found.some(({ polarity }) => polarity !== first?.polarity);
  return first && { polarity: first.polarity, mixed, touches: first.at >= clean.length - 1 };
}
