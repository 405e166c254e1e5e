// From the words before a figure to the thing they name: verbs that only state, comparisons and times are taken off.

import type { Direction } from '../report/model.ts';
import { CHANGES, LEADING, MEASURES, NOT_LEADING, STATING, VERBS } from './words.ts';

/** How the figure relates to the thing named, where it is not the thing's own amount. */
type Relation =
  /** 占工业增加值比重: its part of a whole. */
  | { readonly kind: 'share'; readonly whole: string }
  /** 完成年度任务的…%. */
  | { readonly kind: 'completion' }
  /** 高于全省平均…个百分点: how far from another. */
  | { readonly kind: 'apart'; readonly words: string };

export interface Peeled {
  /** What is left; empty where the words name nothing of their own. */
  readonly head: string;
  readonly direction?: Direction;
  readonly relation?: Relation;
}

// 比上年末, 较全省平均, 与常年相比; but not 占比, 同比, 比重.
const COMPARISON =
  /(?<![占同环对百])(?:(?:比|较)(?![重例率])[^，、]{1,14}?(?:相比|持平)?|(?:与|同)[^，、]{1,14}?(?:相比|持平|相当))$/;
const COMPARED =
  /^(?:上|去|前|年初|全国|全省|全市|全县|全区|常年|同期|往年|计划|目标|预期|传统|历史|最高|“|最初|开始|之前|此前|规划|年度|改革|原|$)/;
const APART =
  /(高于|低于|快于|慢于|高出|超出|超过|超|优于|好于|领先|落后|大于)([^，、]{2,16}?)(?:平均水平|平均|水平)?$/;
const SHARE = /占([^，、占]{2,24}?)(?:的)?(?:比重|比例|比率|份额)?(?:的|为|达|达到|约|近)?$/;
const TASK =
  /(?:分别)?(?:完成|占|为)?(?:全年|年度|年初|省定|市定|调整|预期|总)*(?:目标|预算|计划)?(?:任务|目标|计划|预算|预期|任务数|目标数|预算数)的$/;
const MULTIPLE = /(?:是|为|相当于|达到|达|接近|仅为|仅|约为|约|只有)[^，、是]{0,20}的$/;
const ORIGIN = /[由从](?:[^，、由从]{0,12}的)?$/;

/** Peels the words before a figure. `ratio`: the figure is a share or a multiple. `points`: it is in points. */
export function peel(words: string, ratio: boolean, points: boolean): Peeled {
  let head = words;
  let direction: Direction | undefined;
  let relation: Relation | undefined;
  for (;;) {
    head = trimEnd(head);
    if (LEADING.has(head)) head = '';
    const related: Peeled | undefined = relation ? undefined : relate(head, ratio, points);
    if (related) {
      head = related.head;
      relation = related.relation;
      continue;
    }
    const open = /(?<![占贷同环对入别])(?:比|较)[和、与及]+$/.exec(head);
    const cut: number | undefined =
      (open && open.index > 0 ? open.index : undefined) ?? turns(head) ?? states(head) ?? compares(head);
    if (cut === undefined) break;
    direction ??= directionOf(head, cut);
    head = head.slice(0, cut);
  }
  return {
    head: inner(lead(head)),
    ...(direction && { direction }),
    ...(relation && { relation }),
  };
}

function relate(head: string, ratio: boolean, points: boolean): Peeled | undefined {
  if (ratio) {
    const task = TASK.exec(head);
    if (task) return { head: head.slice(0, task.index), relation: { kind: 'completion' } };
    const share = SHARE.exec(head);
    const whole = share?.[1]?.replace(/的$/, '');
    if (share && whole && !/^(?:地(?!区|方)|用|有|比)/.test(whole)) {
      return { head: head.slice(0, share.index), relation: { kind: 'share', whole } };
    }
    const multiple = MULTIPLE.exec(head);
    if (multiple) return { head: head.slice(0, multiple.index) };
  }
  if (points) {
    const apart = APART.exec(head);
    if (apart)
      return { head: head.slice(0, apart.index), relation: { kind: 'apart', words: `${apart[1]}${apart[2]}` } };
  }
  const origin = ORIGIN.exec(head);
  return origin && origin[0].length < head.length ? { head: head.slice(0, origin.index) } : undefined;
}

/** Where a verb of change at the end begins; a word that is all there is stays, 新增 in 新增18公里. */
function turns(head: string): number | undefined {
  for (const [, verbs] of CHANGES) {
    const verb = verbs.endingAt(head);
    if (verb === undefined) continue;
    // 提高 alone is a change; one sign at the end of a word (新增, 年增) is one only behind a measure.
    if (verb.length === 1 && !endsMeasure(head.slice(0, -1)) && !/[年月期比产均]$/.test(head.slice(0, -1))) continue;
    return head.length - verb.length;
  }
  return undefined;
}

function directionOf(head: string, cut: number): Direction | undefined {
  for (const [direction, verbs] of CHANGES) if (verbs.has(head.slice(cut))) return direction;
  return undefined;
}

function states(head: string): number | undefined {
  const verb = STATING.endingAt(head);
  if (verb === undefined) return undefined;
  const cut = head.length - verb.length;
  // 年 and 的 and other single signs are part of many words: only behind a measure, or alone.
  if (verb === '比' && cut > 0) return undefined;
  if (
    '年有再居在一为到已由从的近超需累增降减设列'.includes(verb) &&
    cut > 0 &&
    KEPT.some((word) => head.endsWith(word))
  )
    return undefined;
  return cut;
}

// Words that end in a sign which also states.
const KEPT = [
  '千万',
  '所有',
  '国有',
  '现有',
  '原有',
  '少年',
  '青年',
  '成年',
  '老年',
  '目的',
  '统一',
  '周期',
  '行为',
  '作为',
  '认为',
  '学年',
  '邻居',
  '安居',
  '存在',
  '潜在',
  '新增',
  '净增',
  '占有',
  '民居',
  '之一',
  '占比',
  '贷比',
  '入比',
  '别比',
  '对比',
  '价比',
  '债比',
];

function compares(head: string): number | undefined {
  const match = COMPARISON.exec(head);
  if (!match) return undefined;
  const compared = match[0].replace(/^[比较与同]/, '');
  // Behind a thing, only a comparison with a time or a region; alone, any.
  return match.index === 0 || COMPARED.test(compared) ? match.index : undefined;
}

function endsMeasure(words: string): boolean {
  return MEASURES.endingAt(words) !== undefined;
}

function trimEnd(words: string): string {
  return words.replace(/[\s：:“”—]+$/, (tail) => (tail.includes('”') ? tail.replace(/[\s：:“—]/g, '') : ''));
}

/** 主导产业完成营收 is 主导产业营收; 大类行业中 is 大类行业. */
export function inner(head: string): string {
  // 嘉年华等各类促消费活动: examples are not the thing; what was done with it is.
  const thing = /.等(?:各类|一批|多家|多个|重点)?([^待级额值]{1,}.+)$/.exec(head)?.[1];
  return (thing === undefined ? head : (VERBS.startingAt(head) ?? '') + thing)
    .replace(/(?<=[^，]{2})(?:完成|实现)(?=总?产值|营|销售|利润|税收|增加值|收入|进出口|.{2,}投资$)/, '')
    .replace(/(?<=[^，]{2})(?:之?中|里)$/, '');
}

/** Takes time, scope and manner off the front; then whoever did it. */
export function lead(words: string): string {
  const dash = words.lastIndexOf('——');
  // 人大会议审查批准的一般公共预算收入: who approved it is not what it is.
  let rest = (dash < 0 ? words : words.slice(dash + 2)).replace(
    /^.*(?:审查批准|审议通过|审查通过|批准)的(?=.{2,})/,
    '',
  );
  for (let word = LEADING.startingAt(rest); word !== undefined; word = LEADING.startingAt(rest)) {
    if (kept(rest, word)) break;
    rest = rest.slice(word.length);
  }
  // 承诺制改革使审批时限: what is made so. 县人社局全年组织招聘会: what was done.
  const made =
    /^[^“]*?(?:使得|促使|使|让|把)(?![用关手控握脉利])(?=.{2,})/.exec(rest)?.[0] ??
    /^.{2,}?(?:全年|今年以来|今年|去年|上半年|年内|(?:全|我)[省市县区州镇]共?|以来(?:共|已|累计)?)(?=.{2,})/.exec(
      rest,
    )?.[0];
  return made ? lead(rest.slice(made.length)) : rest.replace(/^.{0,4}\d[^，、]{0,6}范围内(?=.{4,})/, '');
}

/** 通过率, 完成投资, 认定标准: the words open a name. */
function kept(words: string, word: string): boolean {
  if (NOT_LEADING.startingAt(words) !== undefined) return true;
  if (word.length === 1) return false;
  if (!VERBAL.includes(word)) return false;
  const rest = words.slice(word.length);
  return rest === '' || /^(?:率|度|数|量|额|标准|面|投资)/.test(rest);
}

const VERBAL = ['完成', '实现', '通过', '获得', '认定', '实施', '推进', '开展', '组织', '发布', '合计', '达到', '计划'];

/** The verb with which the words end or that they are: 积极培育 ends with 培育. */
export function verbAtEnd(words: string): string | undefined {
  return VERBS.endingAt(words.replace(/了$/, ''));
}
