// What a figure measures: the noun phrase around it, from the structure of its clause and a lexicon.

import { isNegative } from '../quantity/decimal.ts';
import { isClassifier, type Unit } from '../quantity/unit.ts';
import type { Direction } from '../report/model.ts';
import { entryBehind, nameThing, portionOf, type Thing } from './behind.ts';
import { endsClause, sameSentence } from './clause.ts';
import { type Antecedent, complete } from './ellipsis.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Mention } from './mention.ts';
import { counted } from './noun.ts';
import { lead, type Peeled, peel, verbAtEnd } from './peel.ts';
import { respectively } from './respectively.ts';
import { type Listed, shareLast } from './shared.ts';
import { DEPENDENT, MEASURES, PREDICATES } from './words.ts';

export interface Labelled {
  readonly mention: Mention;
  /** Absent where the text gives no noun for the figure. */
  readonly label?: string;
  readonly direction?: Direction;
  /** The figure before, when this one speaks of the same thing. */
  readonly subject?: Mention;
  /** The figure of the whole of which this is a part: 其中99个. */
  readonly whole?: Mention;
  /** The label of the thing itself, where the label adds a head to it. */
  readonly base?: string;
  /** The label without what it was related to. */
  readonly plain?: string;
}

/** Labels the figures of a text, in order. */
export function labelFigures(text: string, mentions: readonly Mention[]): Labelled[] {
  const labelled: Labelled[] = [];
  const shared = new Map<Mention, Peeled>();
  let group: readonly string[] = [];
  const list: Listed[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'figure') continue;
    const frame = frameOf(text, mentions, index);
    if (!shared.has(mention) && mention.cell === undefined) {
      const earlier = (): string[] =>
        labelled
          .slice(-LONGEST_LIST)
          .flatMap(({ mention: { end }, label }) =>
            label !== undefined && sameSentence(text, end, mention.start) ? [label] : [],
          );
      const shares = respectively(text, mentions, index, frame, earlier, group);
      if (shares) group = shares.map(({ head }) => head);
      for (const share of shares ?? []) shared.set(share.mention, share);
    }
    const { thing, ...one } = labelOne(text, frame, mention, labelled.at(-1), shared.get(mention));
    if (!frame.listed || !thing) shareLast(list.splice(0), labelled);
    if (thing) list.push({ ...thing, at: labelled.length });
    const whole = wholeOf(text, frame, mention, labelled.at(-1));
    labelled.push(whole ? { ...one, whole } : one);
  }
  shareLast(list, labelled);
  return labelled;
}

const LONGEST_LIST = 6;

function labelOne(
  text: string,
  frame: Frame,
  mention: Mention,
  last: Labelled | undefined,
  given: Peeled | undefined,
): Labelled & { readonly thing?: Thing } {
  const unit = mention.quantity?.unit;
  if (mention.cell) return { mention, ...mention.cell };
  const before = last && carries(text, last.mention, mention, frame) ? last : undefined;
  if (mention.reason === 'streak') return streak(mention, frame, before);
  const entry = given ? undefined : entryBehind(text, mention, frame);
  if (entry !== undefined) return { mention, label: entry };
  const ratio = unit?.dimension === 'ratio';
  const left = last && frame.start === last.mention.end ? afterNoun(frame.left, last) : frame.left;
  const peeled = given ?? peel(left, ratio, unit?.dimension === 'points' || ratio);
  if (!given) {
    const things = isCounted(unit, peeled.head) ? counted(frame.right, frame.runsOn) : undefined;
    const owned = DEPENDENT.has(peeled.head) ? /^的(.{2,})/.exec(frame.right)?.[1] : undefined;
    const owner = owned === undefined ? '' : counted(owned, frame.runsOn).noun;
    // 总投资23亿元的固态电池项目.
    if (owner !== '') return { mention, label: owner + peeled.head, base: owner };
    const thing = things && things.noun !== '' ? nameThing(frame, things, peeled, before?.label) : undefined;
    if (thing) return { mention, label: thing.label, thing };
    const portion =
      ratio && /^(?:其中|有|约)?$/.test(frame.left) && !peeled.relation ? portionOf(frame.right, before) : undefined;
    if (portion !== undefined) return { mention, label: portion };
  }
  const own = peeled.head === '' && !given ? { ...peeled, head: topic(text, frame, last) } : peeled;
  const full = complete(own, unit, before && antecedent(before), frame.listed && !given);
  const direction = peeled.direction ?? turned(mention, peeled, frame, before);
  return {
    mention,
    ...(full.label !== '' && { label: full.label }),
    ...(full.base !== undefined && { base: full.base }),
    ...(full.plain !== undefined && { plain: full.plain }),
    ...(direction && { direction: signed(direction, mention) }),
    ...(full.same && before && { subject: before.mention }),
  };
}

/** 为1200家企业解决问题3600个: the words up to the verb are the noun of the figure before. */
function afterNoun(left: string, { mention }: Labelled): string {
  if (!isCounted(mention.quantity?.unit, '')) return left;
  const { noun, predicate } = counted(left, true);
  return noun !== '' && predicate !== '' ? predicate : left;
}

/** 增长-0.5% is a fall. */
function signed(direction: Direction, { quantity }: Mention): Direction {
  return direction === 'increase' && quantity && isNegative(quantity.value) ? 'decrease' : direction;
}

/** 翻一番 is a rise; the second of 增长4.8%、7.3% goes where the first does. */
function turned(
  mention: Mention,
  { head, relation }: Peeled,
  frame: Frame,
  before: Labelled | undefined,
): Direction | undefined {
  const unit = mention.quantity?.unit;
  if (unit?.id === 'doubling') return 'increase';
  if (head !== '' || relation || !before || unit?.id !== before.mention.quantity?.unit.id) return undefined;
  return unit?.dimension === 'ratio' && (frame.listed || frame.left !== '') ? before.direction : undefined;
}

/** 水质连续七年保持Ⅱ类: for how long, and of what. */
function streak(mention: Mention, frame: Frame, before: Labelled | undefined): Labelled {
  const head = lead(frame.left.replace(/(?:已|已经)?连续$/, ''));
  const thing = head === '' ? (before?.plain ?? before?.label ?? '') : head;
  return { mention, label: `${thing}连续${frame.right}`, plain: thing };
}

/** The figure before, when 其中 takes this one out of it; the parts that follow in a list are of the same whole. */
function wholeOf(text: string, frame: Frame, mention: Mention, last: Labelled | undefined): Mention | undefined {
  if (!last || mention.start - last.mention.end > FARTHEST) return undefined;
  const led =
    frame.left.startsWith('其中') || /其中[,，:：]?$/.test(text.slice(Math.max(0, frame.start - 3), frame.start));
  const whole = led ? last.mention : frame.listed ? last.whole : undefined;
  return whole?.quantity?.unit.id === mention.quantity?.unit.id ? whole : undefined;
}

/** Whether the figure before can give this one its thing: in one sentence, or when 其中 refers back over a break. */
function carries(text: string, last: Mention, mention: Mention, frame: Frame): boolean {
  if (mention.start - last.end > FARTHEST) return false;
  return (
    sameSentence(text, last.end, mention.start) ||
    /^[（(]?其中/.test(frame.left) ||
    text.startsWith('其中', frame.start)
  );
}

const FARTHEST = 200;

function antecedent({ label, base, plain, mention, direction }: Labelled): Antecedent | undefined {
  if (mention.reason === 'streak' && plain !== undefined) label = plain;
  return label === undefined
    ? undefined
    : {
        label,
        base: base ?? label,
        plain: plain ?? label,
        unit: mention.quantity?.unit,
        changed: direction !== undefined,
      };
}

function isCounted(unit: Unit | undefined, head: string): boolean {
  if (unit === undefined) return false;
  if (isClassifier(unit) || unit.dimension === 'count' || unit.dimension === 'number') return true;
  if (unit.dimension === 'grade') return true;
  return MEASURED.has(unit.dimension) && (head === '' || verbAtEnd(head) !== undefined);
}

const MEASURED: ReadonlySet<string> = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'money',
  'energy',
  'power',
  'grade',
]);

/** The thing that a clause without a figure has put before: 集装箱吞吐量保持两位数增长，达到38.4万标箱. */
function topic(text: string, frame: Frame, last: Labelled | undefined): string {
  if (!'，,：:'.includes(frame.opening) || frame.opening === '') return '';
  const floor = Math.max(last?.mention.end ?? 0, frame.start - 60);
  let from = frame.start - 1;
  while (from > floor && !endsClause(text, from - 1)) from -= 1;
  // The clause of the figure before is its own; 地区生产总值：187亿元 is an entry.
  if (from <= floor && last !== undefined && from === last.mention.end) return '';
  const clause = lead(text.slice(from, frame.start - 1));
  if ('：:'.includes(frame.opening))
    return clause.length > 1 && clause.length <= 20 && MEASURES.endingAt(clause) !== undefined ? clause : '';
  for (let at = 2; at < clause.length; at += 1) {
    if (
      PREDICATES.startingAt(clause, at) === undefined &&
      !/^(?:按|同比|比上年|创|再创|再上|迈上|跃上|站上|首次|突破|稳中|继续|持续|实现|大幅|快速)/.test(
        clause.slice(at, at + 3),
      )
    )
      continue;
    const thing = clause.slice(0, at);
    if (MEASURES.endingAt(thing) !== undefined) return thing;
  }
  return '';
}
