// A head that is not said again: the thing, its verb or its measure is that of the figure before.

import { isClassifier, type Unit } from '../quantity/unit.ts';
import { WordList } from '../text/word-list.ts';
import type { Peeled } from './peel.ts';
import { CONTRASTS, DEPENDENT, EXTREMES, MEASURES, VERBS } from './words.ts';

/** The figure before, as one that may lend its thing. */
export interface Antecedent {
  readonly label: string;
  readonly unit: Unit | undefined;
  readonly changed: boolean;
  /** The label of the thing itself, without a head such as 总投资 that was added to it. */
  readonly base: string;
  /** The label without what it was related to. */
  readonly plain: string;
}

export interface Completed {
  readonly label: string;
  readonly base?: string;
  readonly plain?: string;
  /** The figure before speaks of the same thing. */
  readonly same?: boolean;
}

/** The full label of a figure whose own words are `peeled`. `listed`: only 、 stands between it and the one before. */
export function complete(
  peeled: Peeled,
  unit: Unit | undefined,
  before: Antecedent | undefined,
  listed: boolean,
): Completed {
  const { head, relation } = peeled;
  if (relation) {
    const thing = head === '' ? (before?.plain ?? '') : finish(head, peeled, unit, before, listed).label;
    const same = head === '';
    switch (relation.kind) {
      case 'share':
        return {
          label: `${thing}占${relation.whole}比重`,
          base: before && same ? before.base : thing,
          plain: thing,
          same,
        };
      case 'completion':
        return { label: `${thing.replace(/完成投资$/, '投资')}完成率`, base: thing, plain: thing, same };
      default:
        return {
          label: `${thing}${same && before?.changed ? '增速' : ''}${relation.words}`,
          base: before && same ? before.base : thing,
          plain: thing,
          same,
        };
    }
  }
  return finish(head, peeled, unit, before, listed);
}

function finish(
  head: string,
  peeled: Peeled,
  unit: Unit | undefined,
  before: Antecedent | undefined,
  listed: boolean,
): Completed {
  if (before === undefined) return owned(head);
  if (head === '') {
    // 为年度预算的92.3%，同比增收7.2亿元: an amount is of the thing, not of its rate.
    const label = unit?.dimension === 'ratio' || unit?.dimension === 'points' ? before.label : before.plain;
    return { label, base: before.base, plain: before.plain, same: true };
  }
  if (head.startsWith('拉动'))
    return { label: `${before.plain}${head}增长`, base: before.base, plain: before.plain, same: true };
  if (/^对.+贡献率?$/.test(head))
    return { label: before.plain + head, base: before.base, plain: before.plain, same: true };
  if (EXTREMES.test(head)) return { label: head + before.base.replace(/^.*?累计/, ''), base: before.base, same: true };
  if (VERBS.has(head) && MEASURES.endingAt(before.base) !== undefined) {
    // 绿道总长度逾200公里，今年新增18.5公里: the same thing.
    const thing = entity(before.base);
    if (thing !== undefined) return { label: head + thing };
  }
  if (DEPENDENT.has(head)) {
    const said = head.replace(/^实现/, '');
    if (before.base.endsWith(said)) return { label: before.base, base: before.base, same: true };
    const thing = RATES.has(said) ? before.base : entity(before.base);
    return thing === undefined ? { label: said } : { label: thing + said, base: thing, same: true };
  }
  const other = contrast(head, before.label);
  if (other !== undefined) return { label: other };
  const measure = MEASURES.endingAt(before.label);
  if (
    measure !== undefined &&
    VERBS.startingAt(head) === undefined &&
    MEASURES.endingAt(head) === undefined &&
    !isCount(unit) &&
    before.label !== measure
  ) {
    const sameKind = before.label.slice(0, -measure.length).endsWith(head.slice(-1));
    const sameUnit =
      unit !== undefined && unit.id === before.unit?.id && unit.dimension !== 'ratio' && unit.dimension !== 'money';
    const alike =
      peeled.direction !== undefined
        ? before.changed && sameKind
        : sameUnit || (sameKind && unit?.id === before.unit?.id);
    if (alike) return { label: head + measure };
  }
  // 惠及企业1560家、职工4.6万人: the verb is that of what was added to the thing.
  const thing = before.label.startsWith(before.base) && before.label !== before.base ? before.base : '';
  const said = before.label.slice(thing.length);
  const verb = listed ? VERBS.startingAt(said) : undefined;
  if (
    verb !== undefined &&
    VERBS.startingAt(head) === undefined &&
    MEASURES.endingAt(before.label) === undefined &&
    said.length > verb.length
  )
    return { label: thing + verb + head, ...(thing !== '' && { base: thing }) };
  return owned(head);
}

/** 该项目总投资 is 总投资 of 该项目, which 占地800亩 behind it speaks of too. */
function owned(head: string): Completed {
  const part = PARTS.endingAt(head);
  const owner = part === undefined ? '' : head.slice(0, -part.length);
  return owner.length >= 2 ? { label: head, base: owner } : { label: head };
}

const PARTS = new WordList('总投资 总投资额 计划总投资 占地 占地面积 建筑面积 总建筑面积 用地面积');

const RATES: ReadonlySet<string> = new Set([
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '占比',
  '比重',
  '完成率',
  '总量',
  '超计划',
  '超目标',
]);

/** What a base names beside its measure: 粮食 of 粮食总产; a base that is all measure names no thing. */
function entity(base: string): string | undefined {
  const measure = MEASURES.endingAt(base);
  if (measure === undefined || VERBS.startingAt(base) !== undefined) return base;
  const rest = base.slice(0, -measure.length).replace(/(?<=.{2})(?:播种|种植|养殖|生产)$/, '');
  return rest.length >= 2 && rest.length <= 6 ? rest : undefined;
}

/** 乡村 behind 城镇消费品零售额 is 乡村消费品零售额; 省级 behind 县级以上农业龙头企业 likewise. */
function contrast(head: string, label: string): string | undefined {
  for (const words of CONTRASTS) {
    if (!words.has(head)) continue;
    if (label.startsWith(head)) return label;
    for (let at = 0; at < label.length - 1; at += 1) {
      const other = words.startingAt(label, at);
      if (other !== undefined && other !== head) return label.slice(0, at) + head + label.slice(at + other.length);
    }
  }
  // 城市 behind 居民消费价格总指数: the whole has no such word, its part has.
  return CONTRASTS.some((words) => words.has(head)) && MEASURES.endingAt(label) !== undefined
    ? head + label.replace('总', '')
    : undefined;
}

function isCount(unit: Unit | undefined): boolean {
  return unit !== undefined && (isClassifier(unit) || unit.dimension === 'count');
}
