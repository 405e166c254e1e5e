// From the words behind a figure to the thing that it counts, and what is said of that thing.

import { WordList } from '../text/word-list.ts';
import { CHANGES, DEPENDENT, INSIDE_NOUNS, NOMINAL, PREDICATES, STATING, VERBS } from './words.ts';

export interface Counted {
  /** 省级专精特新企业. Empty where nothing is counted there. */
  readonly noun: string;
  /** 按时开工, 进入省级后备库. */
  readonly predicate: string;
}

const NOTHING: Counted = { noun: '', predicate: '' };
// How it was done says nothing of what was counted.
const MANNER =
  /^(?:稳定|按时(?=$)|顺利|如期|全部|全面|均|已经|已|成功|加快|加紧|得到|实现|有序|陆续|相继|先后|同步|正在|推进|首次|率先|集中|了){1,6}/;
const NOT_COUNTED =
  /^(?:[的之]|以上$|以下$|左右$|以来|以内|多|余|的)$|^(?:左右|上下|以上|以下|以内|之间|之多|不等|有余|大关|关口|台阶|整数|且|但|而|等于)|^的?(?:历史|目标|任务|速度|水平|标准|规模|总量|增长|增速)$/;

/** `runsOn`: the words lead into the next figure, whose verb and head stand at their end. */
export function counted(right: string, runsOn: boolean): Counted {
  if (right === '' || NOT_COUNTED.test(right) || !/^[的\u4e00-\u9fff“《A-Z\d]/.test(right)) return NOTHING;
  if (STATING.startingAt(right)?.length !== undefined && (STATING.startingAt(right) ?? '').length > 1) return NOTHING;
  for (const [, verbs] of CHANGES) if ((verbs.startingAt(right) ?? '').length > 1) return NOTHING;
  // 用于民生: something said, and no thing before it.
  if (/^(?:用于|支持|进行|给予|予以|主要)/.test(right)) return NOTHING;
  const end = nounEnd(right, runsOn);
  const noun = whole(right.slice(0, runsOn ? dependentAt(right, end) : end));
  if (noun.length < 2 && !SINGLE.includes(noun)) return NOTHING;
  return {
    noun,
    predicate: right
      .slice(end)
      .replace(MANNER, '')
      .replace(/[让使给把]$/, ''),
  };
}

// Nouns of one sign that can be counted.
const SINGLE = [
  '村',
  '县',
  '镇',
  '乡',
  '市',
  '区',
  '省',
  '国',
  '校',
  '桥',
  '站',
  '人',
  '户',
  '路',
  '河',
  '湖',
  '港',
  '树',
  '船',
  '车',
];

// Before the next figure these act on what it counts: 企业解决问题3600个.
const TRANSITIVE = new WordList('解决 追回 挽回 化解 兑现 减免 发放 提供 新增 完成 实现');

/** The first place at which something is said of the noun. */
function nounEnd(text: string, runsOn: boolean): number {
  for (let at = 1; at < text.length; at += 1) {
    const word = PREDICATES.startingAt(text, at);
    if (word === undefined) continue;
    // 井盖的改造整治 is an action, not something said of it.
    if (text.charAt(at - 1) === '的' && VERBS.has(word)) continue;
    const behind = at + word.length;
    if (text.charAt(behind) === '率') continue;
    // 改造项目 and 服务中心 are things; 项目改造完成 is something said.
    const name = NOMINAL.startingAt(text, behind);
    if (name !== undefined && VERBS.has(word) && !(runsOn && TRANSITIVE.has(word) && name.length > 1)) continue;
    if (word.length === 1 && name !== undefined && !'在被为并是将超占从由到用未无'.includes(word)) continue;
    if (word.length === 1 && (INSIDE_NOUNS.startingAt(text, at) ?? INSIDE_NOUNS.startingAt(text, at - 1)) !== undefined)
      continue;
    return at;
  }
  return text.length;
}

/** 重大重点项目年度投资完成率 behind 99个: the count is of the projects, the rate is the next figure. */
function dependentAt(text: string, end: number): number {
  for (let at = 2; at < end; at += 1) if (DEPENDENT.startingAt(text, at) !== undefined) return at;
  return end;
}

function whole(noun: string): string {
  return (
    noun
      .replace(/^的/, '')
      .replace(/(?<=.{2})(?:等.*|之一|的|中)$/, '')
      .replace(/(?<=.{2})“[^”]*”$/, '')
      // 脱贫人口“三保障”成果 is said of the people; 专精特新“小巨人”企业 is one name.
      .replace(/(?<=.{4})“[^”]*”(?!企业|项目|工程|行动|平台|社区|家庭|示范|服务|品牌).*$/, '')
  );
}
