// What a figure measures: the noun phrase around it, from the structure of its clause and a lexicon of verbs and adverbs.

import { isClassifier } from '../quantity/unit.ts';
import type { Direction } from '../report/model.ts';
import { clauseEnd, clauseStart, sameSentence } from './clause.ts';
import type { Mention } from './mention.ts';
import { CHANGES, DEPENDENT, LEADING, OWN_VERBS, STATING, TAIL_VERBS } from './words.ts';

export interface Labelled {
  readonly mention: Mention;
  /** Absent where the text gives no noun for the figure. */
  readonly label?: string;
  readonly direction?: Direction;
  /** The figure before, when this one speaks of the same thing. */
  readonly subject?: Mention;
}

/** Labels the figures of a text, in order. */
export function labelFigures(text: string, mentions: readonly Mention[]): Labelled[] {
  const figures = mentions.filter(({ kind }) => kind === 'figure');
  const labelled: Labelled[] = [];
  for (const [index, mention] of figures.entries()) {
    const before = labelled.at(-1);
    const carried = before && sameSentence(text, before.mention.end, mention.start) ? before : undefined;
    labelled.push(labelOne(text, mention, carried, figures[index + 1]));
  }
  return labelled;
}

function labelOne(text: string, mention: Mention, before: Labelled | undefined, next: Mention | undefined): Labelled {
  const from = clauseStart(text, mention.start, before?.mention.end ?? 0);
  const left = text.slice(from, mention.start);
  const to = clauseEnd(text, mention.end, next?.start ?? text.length);
  const right = text.slice(mention.end, to);
  const unit = mention.quantity?.unit;
  if (mention.reason === 'streak') return { mention, label: `连续${right}` };
  const turn = respective(text, mention, before);
  if (turn) return { mention, ...turn };
  const { head, direction } = fromLeft(CONJUNCTION.test(left) ? '' : left);
  const counted = unit !== undefined && (isClassifier(unit) || unit.dimension === 'count');
  const measured = unit !== undefined && MEASURED.has(unit.dimension) && (head === '' || isVerb(head));
  const named = counted || measured ? fromRight(left, right, to === next?.start) : undefined;
  if (named) return { mention, label: named };
  const carried = carry(text, head, left, mention, before);
  const given = direction && { direction };
  if (carried) return { mention, label: carried.label, ...given, ...(carried.subject && { subject: carried.subject }) };
  return { mention, ...(head !== '' && { label: head }), ...given };
}

/** The second and later figures of a 分别 list: 城镇、农村居民收入分别增长4.8%、6.1%. */
function respective(
  text: string,
  mention: Mention,
  before: Labelled | undefined,
): Pick<Labelled, 'label' | 'direction'> | undefined {
  if (before?.label === undefined || !/^(?:、|和)$/.test(text.slice(before.mention.end, mention.start)))
    return undefined;
  const sentence = text.slice(Math.max(0, before.mention.start - LONGEST_LIST), before.mention.start);
  const things = /([^，。；！？\n]+)分别[^，、。；！？\n]{0,6}$/.exec(sentence)?.[1]?.split(/、|和/) ?? [];
  const thing = things[1] ?? before.label;
  return { label: trimLeading(thing), ...(before.direction && { direction: before.direction }) };
}

const LONGEST_LIST = 60;

/**
 * 整合重组3家区属平台公司: the noun stands behind the figure, what was done with it before or behind.
 * `shared`: the words behind run into the next figure, whose verb and head they hold.
 */
function fromRight(left: string, right: string, shared: boolean): string | undefined {
  // 415户减少到120户: what follows is a change, not the thing.
  if (NO_NOUN.some((word) => right.startsWith(word))) return undefined;
  const at = firstVerb(right);
  const noun = cutDependent(right.slice(0, at).replace(/^的/, '')).replace(/(?:等.*|之一|的.{2,4})$/, '');
  if (noun.length < 2 || !/^[\u4e00-\u9fff“]/.test(noun)) return undefined;
  const done = shared ? '' : right.slice(at).replace(MANNER, '');
  const chosen = /^(?:入选|获评)(.{3,})/.exec(done);
  if (chosen?.[1]) return chosen[1];
  const doing = /等$/.test(left) || CONJUNCTION.test(left) ? '' : trimLeading(left);
  if (doing !== '' && doing.length <= 6) return doing + noun;
  if (done === '' || done.length > 10) return noun;
  return done.replace(/^完成/, '') + noun;
}

const NO_NOUN: readonly string[] = [...CHANGES.keys(), ...STATING];
// What stands before a conjunction belongs to the figure before.
const CONJUNCTION = /(?:和|与|及|以及|、)$/;
// How it was done says nothing of what was counted.
const MANNER = /^(?:按时(?=$)|顺利|如期|全部|全面|已|均|成功|加快|加紧|得到|实现|有序|推进|投入使用){1,6}/;
const MEASURED: ReadonlySet<string> = new Set(['area', 'length', 'mass', 'volume', 'money']);

/** 重大重点项目年度投资完成率 behind 99个: the count is of the projects, the rate is the next figure. */
function cutDependent(noun: string): string {
  const at = DEPENDENT.map((head) => noun.indexOf(head)).filter((index) => index > 1);
  return at.length === 0 ? noun : noun.slice(0, Math.min(...at));
}

function isVerb(words: string): boolean {
  return TAIL_VERBS.includes(words) || LEADING.includes(words) || OWN_VERBS.includes(words);
}

function firstVerb(text: string): number {
  for (let at = 1; at < text.length; at += 1) if (TAIL_VERBS.some((verb) => text.startsWith(verb, at))) return at;
  return text.length;
}

/** 高新技术企业达95家: the noun stands before the figure, behind it a verb that only states. */
function fromLeft(left: string): { head: string; direction?: Direction } {
  let head = left.trim();
  let direction: Direction | undefined;
  for (let cut = true; cut; ) {
    cut = false;
    for (const [word, given] of CHANGES) {
      if (!head.endsWith(word)) continue;
      head = head.slice(0, -word.length);
      direction ??= given;
      cut = true;
      break;
    }
    const verb = cut ? undefined : STATING.find((word) => head.endsWith(word));
    if (verb) {
      head = head.slice(0, -verb.length);
      cut = true;
    }
  }
  // 青山湖针纺嘉年华等促消费活动: examples are not the thing.
  const thing = /等(?:各类|一批)?(.{2,})$/.exec(head)?.[1] ?? head;
  return { head: trimLeading(thing), ...(direction && { direction }) };
}

/** Carries the thing spoken of over to a head that has none: 总投资 after 新签约重大项目80个, 托位 after 新增园位. */
function carry(
  text: string,
  head: string,
  left: string,
  mention: Mention,
  before: Labelled | undefined,
): { label: string; subject?: Mention } | undefined {
  if (before?.label === undefined) return undefined;
  if (head === '' || DEPENDENT.includes(head)) return { label: before.label + head, subject: before.mention };
  const joined = text.charAt(mention.start - left.length - 1) === '、' || text.charAt(before.mention.end) === '、';
  const verb = /^(?:新增|新建|新引进|改造整治|改造|建成|完成|播种)/.exec(before.label)?.[0];
  return joined && verb && !OWN_VERBS.some((own) => head.startsWith(own)) ? { label: verb + head } : undefined;
}

function trimLeading(words: string): string {
  let rest = words.trim();
  for (let cut = true; cut; ) {
    const word = LEADING.find((candidate) => rest.startsWith(candidate));
    cut = word !== undefined;
    if (word) rest = rest.slice(word.length);
  }
  return rest;
}
