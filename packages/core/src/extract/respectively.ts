// 分别: several things, then as many figures in the same order. 城镇、农村居民收入分别增长4.8%、6.1%.

import type { Direction } from '../report/model.ts';
import { sentenceStart } from './clause.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mention.ts';
import { lead, type Peeled, peel } from './peel.ts';
import { CONTRASTS, MEASURES } from './words.ts';

export interface Share extends Peeled {
  readonly mention: Mention;
}

const WORD = '分别';
const BETWEEN = /^\s*(?:、|和|及|与|以及|，|,)?\s*(?:每人)?(?:每月|每年|每天)?\s*$/;
const FARTHEST = 120;

/**
 * What each figure of a list measures, when the list that begins with the figure at `index` is one with 分别.
 * `earlier`: the labels of the figures before, in order; `group`: the things of the last such list.
 */
export function respectively(
  text: string,
  mentions: readonly Mention[],
  index: number,
  frame: Frame,
  earlier: () => readonly string[],
  group: readonly string[],
): Share[] | undefined {
  const at = frame.left.lastIndexOf(WORD);
  // 城乡居民收入达到23292元和7750元 deals out two without saying so.
  const both = at < 0 && /^(?:.{0,8})城乡/.test(frame.left);
  const list = at >= 0 || both || group.length > 1 ? run(text, mentions, index) : [];
  if (list.length < 2) return undefined;
  if (at < 0) return (both ? towns(list, frame) : undefined) ?? again(list, frame, group, earlier);
  const ratio = list[0]?.quantity?.unit.dimension === 'ratio';
  const said = peel(frame.left.slice(at + WORD.length), ratio, false);
  const own = peel(frame.left.slice(0, at), false, false);
  const words = frame.left.slice(0, at);
  const named = examples(words, list.length) ?? share(own.head, list.length);
  const before = named ? undefined : clauseBefore(text, frame.start, list.length);
  // 一季度、二季度分别: dates, which are no things.
  const things =
    named ??
    before?.things ??
    (own.head === '' && !words.includes('、') && earlier().length >= list.length
      ? earlier().slice(-list.length)
      : undefined);
  const direction = said.direction ?? own.direction ?? before?.direction;
  const relation = said.relation ?? own.relation;
  return list.map((mention, place) => {
    const thing = things?.[place];
    const mine = /^(?:增幅|降幅|增速|涨幅)$/.test(own.head) ? '' : own.head;
    const head = thing === undefined ? mine + said.head : thing + (before ? tail(own.head, thing) : '') + said.head;
    return { mention, head, ...(direction && { direction }), ...(relation && { relation }) };
  });
}

/** 城乡居民收入 and two figures: the first of the towns, the second of the country. */
function towns(list: readonly Mention[], frame: Frame): Share[] | undefined {
  const peeled = peel(frame.left, list[0]?.quantity?.unit.dimension === 'ratio', false);
  if (list.length !== 2 || !peeled.head.startsWith('城乡') || peeled.relation) return undefined;
  return list.map((mention, place) => ({
    ...peeled,
    mention,
    head: (place === 0 ? '城镇' : '农村') + peeled.head.slice(2),
  }));
}

/** 分别为44218元和22067元，增长4.8%、7.3%: the same things in the same order. */
function again(
  list: readonly Mention[],
  frame: Frame,
  group: readonly string[],
  earlier: () => readonly string[],
): Share[] | undefined {
  const peeled = peel(frame.left, list[0]?.quantity?.unit.dimension === 'ratio', false);
  const same =
    group.length === list.length &&
    peeled.head === '' &&
    peeled.direction !== undefined &&
    group.every((thing) => earlier().includes(thing));
  return same ? list.map((mention, place) => ({ ...peeled, mention, head: group[place] ?? '' })) : undefined;
}

/** The figures that follow each other with nothing but 、 or 和 between. */
function run(text: string, mentions: readonly Mention[], index: number): Mention[] {
  const list: Mention[] = [];
  for (let at = index; at < mentions.length; at += 1) {
    const mention = mentions[at];
    const last = list.at(-1);
    if (mention?.kind !== 'figure' || (last && !BETWEEN.test(text.slice(last.end, mention.start)))) break;
    list.push(mention);
  }
  return list;
}

/** 城镇、农村居民收入 into 城镇居民收入 and 农村居民收入. */
function share(words: string, count: number): string[] | undefined {
  const spelled = spellOut(words);
  // 社会保障和就业 is one thing: the fewer signs part the list, the better.
  const ways = [/、/, /、|和(?=[^、]*$)/, /[、和与及]|以及/].map((sign) => spelled.split(sign));
  const parts = (ways.find((way) => way.length === count) ?? ways[2] ?? []).map(lead);
  const last = parts.at(-1);
  if (count === 2 && parts.length === 1 && words.startsWith('城乡'))
    return ['城镇', '农村'].map((place) => place + words.slice(2));
  if (parts.length !== count || last === undefined || parts.some((part) => part === '')) return undefined;
  return parts.map((part) => part + (part === last ? '' : missing(part, last)));
}

/** 智能车载设备制造、无人飞行器制造等行业增加值: the examples are the things, each with the measure behind. */
function examples(words: string, count: number): string[] | undefined {
  const match = /^(.+)等([^、]*)$/.exec(words);
  const parts = match?.[1]?.split('、').map(lead);
  if (parts === undefined || parts.length !== count) return undefined;
  const measure = MEASURES.endingAt(match?.[2] ?? '') ?? '';
  return parts.map((part) => (MEASURES.endingAt(part) === undefined ? part + measure : part));
}

/** 第一、二、三产业 as 第一产业、第二产业、第三产业. */
function spellOut(words: string): string {
  return words
    .replace(/一二三(?:次?产业|产)/, '第一产业、第二产业、第三产业')
    .replace(/第([一二三四五])、(?:第?([一二三四五])(?:、|和))?第?([一二三四五])(产业|季度)/, (_, a, b, c, noun) =>
      [a, b, c].flatMap((sign) => (sign === undefined ? [] : `第${sign}${noun}`)).join('、'),
    );
}

/** What `part` leaves to the last of its list to say. */
function missing(part: string, last: string): string {
  for (const words of CONTRASTS) {
    const mine = words.startingAt(part);
    const its = words.startingAt(last);
    if (mine !== undefined && its !== undefined) {
      const rest = last.slice(its.length);
      const own = part.slice(mine.length);
      return own === '' ? rest : rest.includes(own) ? rest.slice(rest.indexOf(own) + own.length) : '';
    }
  }
  if (MEASURES.endingAt(part) !== undefined) return '';
  // 第一产业、第三产业投资: what stands behind the sign with which the other ends.
  for (const sign of [part.slice(-2), ...(/[型类级性]$/.test(part) ? [part.slice(-1)] : [])]) {
    const at = last.indexOf(sign);
    if (at > 0 && at + sign.length < last.length) return last.slice(at + sign.length);
  }
  return '';
}

/** The clause before the one with 分别 that lists as many things: 柑橘、油茶、中药材3个产业. */
function clauseBefore(
  text: string,
  start: number,
  count: number,
): { things: readonly string[]; direction?: Direction } | undefined {
  const from = sentenceStart(text, start, Math.max(0, start - FARTHEST), false);
  for (const clause of text
    .slice(from, start)
    .split(/[，,：:]/)
    .toReversed()) {
    if (clause === '') continue;
    const parts = clause.split(/[、]|和(?=[^、]*$)/);
    if (parts.length !== count || /\d/.test(parts.slice(0, -1).join(''))) continue;
    const things = parts.map((part, place) =>
      lead(place === count - 1 ? part.replace(/[\d“].*$|(?:增幅|增速|均|都|实现|保持|三|两|四).*$/, '') : part),
    );
    if (things.some((thing) => thing.length < 2)) continue;
    const direction = /增幅|增速|增长|上升/.test(clause)
      ? 'increase'
      : /降幅|下降|减少/.test(clause)
        ? 'decrease'
        : undefined;
    return { things, ...(direction && { direction }) };
  }
  return undefined;
}

/** 种植面积 behind 油茶; nothing where the word only names the change. */
function tail(words: string, thing: string): string {
  return /^(?:增幅|降幅|增速|涨幅|同比|)$/.test(words) || thing.endsWith(words) || words.includes(thing) ? '' : words;
}
