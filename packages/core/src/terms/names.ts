// Names of places: a piece that no term has, before the word for a kind of place (洪腾高架 → Hongteng Elevated Road).

import { isHan } from '../text/characters.ts';
import { lexicon } from './lexicon.ts';
import { romanize } from './romanize.ts';
import { singular } from './singular.ts';
import type { Token } from './token.ts';

/** Kinds of places that hardly stand behind anything but a name. */
const PLACES = new Set(
  '自治区 市 区 县 自治县 州 自治州 盟 旗 街道 镇 乡 民族乡 新区 大道 街 大街 巷 高架 高架桥 快速路 环路 大桥 特大桥 隧道 立交 立交桥 互通 河 江 湖 运河 水库'.split(
    ' ',
  ),
);
/** Kinds of places whose name is known as such only where the label begins with it. */
const WEAK =
  '路 溪 山 岛 大学 桥 村 国际机场 机场 站 火车站 高铁站 汽车站 港 港区 码头 泵站 电排站 水电站 电站 林场 农场 公园 森林公园 湿地公园 植物园 动物园 广场 体育中心 会展中心 大厦 学院 实验学校 实验小学 人民医院 高速 高速公路 铁路 高铁 古镇 古村 寺 塔 书院 科学城 新城 物流港 陆港 学校 区委 市委 县委 区政府 市政府 县政府'.split(
    ' ',
  );
/** Nouns that are kinds of places behind a name. */
const NAMED_NOUNS =
  '经开区 高新区 开发区 经济技术开发区 产业园 工业园 工业园区 综保区 综合保税区 自贸区 老街 片区 水厂 小学 中学 医院 幼儿园 景区 大学城 流域'.split(
    ' ',
  );
const BEGINS = new Set([...PLACES, ...WEAK, ...NAMED_NOUNS]);

/** Names of one character take their generic in: 沅江 Yuanjiang River, 蓟县 Jixian County. */
const TAKEN_IN = new Set(['江', '河', '县', '湖']);
/** Characters of ordinary words, which no unknown piece with one of them in it is likely to outgrow into a name. */
const ORDINARY =
  /[的了在是为各每某这该本其第无未不非多级类型性化率量额数者们个项条件次年月日元及和与等以可被把将已新旧老大小中内外上下前后库园校院厂店场馆高低长短少好坏优良工农商学兵业产品质价款费税险房车船机电气水火土石油煤粮菜果茶药牛羊猪鱼人口手头面点线段片块沿临近邻跨环绕过通连改扩建修拆治理养护用地从到由向因所让使]/;

/** Joins names with the word for what they name. */
export function withNames(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const next = tokens[at + 1];
    // 西安市 is Xi’an, 北京路 Beijing Road.
    if (token.kind === 'place' && next?.kind === 'generic' && BEGINS.has(next.zh)) {
      const en = /^[市省]$/.test(next.zh) ? token.en : `${token.en} ${next.en}`;
      out.push({ kind: 'name', zh: token.zh + next.zh, en });
      at++;
      continue;
    }
    // 青山湖大道: a name that was made from a name.
    const last = out.at(-1);
    if (
      last?.kind === 'name' &&
      token.kind === 'generic' &&
      token.zh.length > 1 &&
      BEGINS.has(token.zh) &&
      isWater(last)
    ) {
      out[out.length - 1] = { kind: 'name', zh: last.zh + token.zh, en: `${romanize(last.zh)} ${titled(token)}` };
      continue;
    }
    const pieced = isOpening(out) ? piecedName(tokens, at) : undefined;
    if (pieced) {
      out.push(pieced.token);
      at += pieced.length - 1;
      continue;
    }
    const named = token.kind === 'unknown' ? nameAt(tokens, at, out) : undefined;
    if (named) {
      out.push(named.token);
      at += named.length - 1;
    } else out.push(token);
  }
  return out;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Token[],
): { token: Token; length: number } | undefined {
  const name = tokens[at]?.zh ?? '';
  const generic = tokens[at + 1];
  if (!generic || ![...name].every(isHan) || name.length > 4 || ORDINARY.test(name)) return undefined;
  const starts = isOpening(before);
  if (!BEGINS.has(generic.zh) || !(starts || (PLACES.has(generic.zh) && generic.zh.length > 1))) return undefined;
  if (name.length === 1) {
    if (!TAKEN_IN.has(generic.zh)) return undefined;
    const next = tokens[at + 2];
    const longer = next && BEGINS.has(next.zh) ? next : undefined;
    return made(
      name + generic.zh,
      longer ?? generic,
      longer ? 3 : 2,
      longer ? name + generic.zh + longer.zh : name + generic.zh,
    );
  }
  return made(name, generic, 2, name + generic.zh);
}

function isWater({ zh }: Token): boolean {
  return /[江河湖溪]$/.test(zh);
}

/** Whether a name can be the first thing that is named: only places, times and verbs come before it. */
function isOpening(before: readonly Token[]): boolean {
  return before.every(
    ({ kind, en }) =>
      kind === 'name' || kind === 'place' || kind === 'year' || kind === 'verb' || en.startsWith('during '),
  );
}

/** 湖坊镇: a name of single characters, some of which are words elsewhere. */
function piecedName(tokens: readonly Token[], at: number): { token: Token; length: number } | undefined {
  let end = at;
  while (end - at < 3 && isCharacter(tokens[end]) && !isStrong(tokens[end], end > at + 1)) end++;
  const pieces = tokens.slice(at, end);
  const generic = tokens[end];
  const name = pieces.map(({ zh }) => zh).join('');
  const unknown = pieces.filter(({ kind }) => kind === 'unknown');
  if (!generic || pieces.length < 2 || unknown.length === 0 || !PLACES.has(generic.zh) || name.length > 3)
    return undefined;
  return unknown.some(({ zh }) => ORDINARY.test(zh))
    ? undefined
    : made(name, generic, pieces.length + 1, name + generic.zh);
}

function isCharacter(token: Token | undefined): boolean {
  return token !== undefined && token.zh.length === 1 && (token.kind === 'unknown' || token.kind === 'generic');
}

function isStrong(token: Token | undefined, named: boolean): boolean {
  return named && token !== undefined && PLACES.has(token.zh);
}

function made(name: string, generic: Token, length: number, zh: string): { token: Token; length: number } | undefined {
  const pinyin = romanize(name);
  // A character that pinyin does not know stays as it is; then this is not a name in English.
  if ([...pinyin].some(isHan)) return undefined;
  return { token: { kind: 'name', zh, en: `${pinyin} ${titled(generic)}` }, length };
}

function titled({ zh, en }: Token): string {
  const own = lexicon().terms.get(zh)?.kind === 'generic' ? en : singular(en);
  return own
    .split(' ')
    .map((word) => (/^(?:and|of|the|for)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** How one is at a place: in a district, at a station, on a road. */
export function placePreposition(zh: string): string {
  if (/(?:站|港|码头|机场|学校|小学|中学|大学|学院|医院|公园|广场|水库|厂|园|景区|电站|中心)$/.test(zh)) return 'at';
  if (/(?:路|大道|街|巷|高架|桥|高速|公路)$/.test(zh) && !/老街$/.test(zh)) return 'on';
  if (/(?:河|江|湖|溪|运河|山)$/.test(zh)) return 'of';
  return 'in';
}
