// What the words behind a figure name: the thing counted, the part of a whole, the entry of a list.

import { isClassifier } from '../quantity/unit.ts';
import { endsClause } from './clause.ts';
import type { Frame } from './frame.ts';
import type { Labelled } from './label.ts';
import type { Mention } from './mention.ts';
import { type Counted, counted } from './noun.ts';
import { inner, lead, type Peeled, verbAtEnd } from './peel.ts';
import { ACCOMPLISHED, MEASURES, PREDICATES, VERBS, WEAK } from './words.ts';

/** A counted thing: its label, and the parts of it that a list may share. */
export interface Thing {
  readonly label: string;
  /** The bare noun behind the figure. */
  readonly noun: string;
  /** What is said of it, when that names it: 投入使用. */
  readonly said: string;
  /** The verb before needs a noun of action: 完成, 推进. */
  readonly governed: boolean;
}

/** ▲2.3万余家——全市实体零售网点; 15.6亿元　累计交易额: an entry that is said behind its figure. */
export function entryBehind(text: string, mention: Mention, frame: Frame): string | undefined {
  if (
    frame.left.replace(/[▲●◆■★·—-]/g, '') !== '' ||
    !/[\n。；]|^$/.test(text.slice(lineStart(text, mention.start), frame.start).trim().slice(-1))
  )
    return undefined;
  const above = /([^\n]{2,20})\n[\s　]*$/.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.[1]?.trim();
  // A headline on two lines: 一般公共预算收入 and, below it, 479.89亿元.
  if (above !== undefined && MEASURES.endingAt(above) !== undefined && !/[。，；：、]/.test(above)) return lead(above);
  const dash = /^(?:——|—|　+|\t+| {2,}|：|:)/.exec(text.slice(mention.end, mention.end + 8));
  if (!dash) return undefined;
  const from = mention.end + dash[0].length;
  let to = from;
  while (to < text.length && to - from < 40 && !endsClause(text, to)) to += 1;
  const words = lead(text.slice(from, to).trim());
  return words.length > 1 ? words.replace(/(?:总数|数量)$/, '') : undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** 改造18个老旧小区, 228个项目按时开工, 三江片区4所学校. */
export function nameThing(
  frame: Frame,
  { noun, predicate }: Counted,
  peeled: Peeled,
  before: string | undefined,
): Thing | undefined {
  const left = frame.left.replace(/[了的]$/, '');
  const doing = verbAtEnd(left) ?? WEAK.endingAt(left);
  // 高新技术企业达95家: a thing and a verb that states it, before.
  if (peeled.direction !== undefined) return undefined;
  if (
    !REACHED.test(left) &&
    peeled.head !== '' &&
    peeled.head !== inner(lead(left)) &&
    doing === undefined &&
    !isPlace(peeled.head)
  )
    return undefined;
  const governed = doing !== undefined && WEAK.has(doing);
  const thing = governed ? noun : noun.replace(/(?<=.{2})的.{2,4}$/, '');
  const said = predicateOf(predicate);
  const named = (label: string): Thing => ({ label, noun, said, governed });
  const chosen = /^(?:入选|获评|入围|成为)(.{3,})/.exec(predicate)?.[1];
  if (chosen !== undefined) return named(chosen);
  // 大类行业中有23个行业: of those that were named before.
  const among = /^(.{2,})中有?$/.exec(frame.left)?.[1];
  if (among?.endsWith(thing)) return named(among);
  const acted = VERBS.startingAt(thing) !== undefined;
  if (doing !== undefined && !governed) return named(acted ? thing : doing + thing);
  const verb = frame.listed && left === '' && before !== undefined && !acted ? VERBS.startingAt(before) : undefined;
  if (verb !== undefined && before !== undefined && before.length > verb.length) return named(verb + thing);
  if (doing === undefined && /、[^、]+$/.test(left) && !/等$/.test(left)) return named(lead(left) + thing);
  return named(said + thing);
}

/** What is said of the thing, when it says what became of it: 按时开工, 进入省级后备库; nothing otherwise. */
function predicateOf(predicate: string): string {
  const said = predicate.replace(/^完成/, '');
  // 完成适老化改造: what was done names it.
  if (said !== predicate && said.length <= LONGEST_PREDICATE && VERBS.endingAt(said) !== undefined) return said;
  const names = ACCOMPLISHED.startingAt(said) !== undefined && said.length <= LONGEST_PREDICATE;
  return names || VERBS.has(said) ? said : '';
}

const LONGEST_PREDICATE = 10;
// 春茶卖到十几个国家: the places are counted, not the tea.
const REACHED = /(?:卖到|销往|销到|出口到|远销|遍布|辐射|来自|走进)$/;

function isPlace(words: string): boolean {
  return /[省市县区镇乡村片州]$/.test(words);
}

/** 80%的城市社区实现覆盖; 三分之一设立了研究院; 一半以上是农产品. */
export function portionOf(right: string, before: Labelled | undefined): string | undefined {
  const of = /^的(.{2,})/.exec(right)?.[1];
  if (of !== undefined) {
    const { noun, predicate } = counted(of, false);
    if (noun === '') return undefined;
    return predicate === '' ? `${noun}占比` : `${predicate}的${noun}占比`;
  }
  if (right.length < 2) return undefined;
  const is = /^(?:是|为|来自|属于)(.{2,})/.exec(right)?.[1];
  if (is !== undefined) return `${is}占比`;
  const verb = VERBS.startingAt(right) ?? PREDICATES.startingAt(right);
  if (verb === undefined && right.length < 4) return undefined;
  const said = right.replace(/了/, '');
  return before?.label !== undefined && before.mention.quantity && isClassifier(before.mention.quantity.unit)
    ? `${said}的${before.label}占比`
    : `${said}占比`;
}
