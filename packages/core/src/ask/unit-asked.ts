// Whether a figure is of the unit, the kind and the sort of number that a question asks for.

import { commensurable, type Unit } from '../quantity/unit.ts';
import { occurrences } from './cover.ts';
import type { Entry } from './lexicon.ts';
import type { Question } from './question.ts';

export function fitsUnit(question: Question, entry: Entry): boolean {
  const { unit } = entry.stated.indicator.quantity;
  const { kind } = question;
  // 投入使用 is no question for money where the label itself has the word.
  const asksKind = kind && !entry.group.phrases.some((phrase) => occurrences(phrase, kind.words).length > 0);
  if (asksKind && unit.dimension !== kind.dimension) return false;
  if (question.scaled && (!SCALED.has(unit.dimension) || unit.id === 'doubling')) return false;
  // 托位总量 is not answered with the places that are new.
  if (question.total && isNew(entry) && !/新|new/i.test(question.text)) return false;
  if (question.summed && /^新增/.test(entry.stated.indicator.label.zh) && !/新/.test(question.text)) return false;
  // How many days is no question for a share of them.
  if (question.counts && kind === undefined && unit.dimension === 'ratio') return false;
  if (question.ranks && !RANKS.has(entry.stated.indicator.measure)) return false;
  // Two shares differ by percentage points.
  const points = question.compares && question.unit?.id === 'percentage-point' && unit.id === 'percent';
  return (question.unit === undefined || points || unitsAgree(question.unit, unit)) && agrees(question.wanted, entry);
}

const SCALED: ReadonlySet<string> = new Set([
  'money',
  'count',
  'number',
  'area',
  'mass',
  'volume',
  'energy',
  'power',
  'length',
]);

/** A figure of what was added, by its name. */
function isNew({ stated: { indicator } }: Entry): boolean {
  return /^(?:新|当年)/.test(indicator.label.zh) || indicator.quantity.unit.id === 'doubling';
}

const RANKS: ReadonlySet<string> = new Set(['rank', 'streak']);

/** Whether it can be said in the unit that is wanted. */
export function agrees(wanted: Unit | undefined, { stated }: Entry): boolean {
  return wanted === undefined || commensurable(wanted, stated.indicator.quantity.unit);
}

/** The typed unit is a constraint; 个 asks for any count, and 人, 名, 位 all ask for people. */
function unitsAgree(asked: Unit, unit: Unit): boolean {
  // 水质是几类; 多少微克 of 微克/立方米; 场次 of 场.
  if (asked.zh === unit.zh || unit.id.startsWith(`${asked.id}/`)) return true;
  if (asked.dimension !== 'count' || unit.dimension !== 'count') return commensurable(asked, unit);
  if (asked.zh.startsWith(unit.zh) || unit.zh.startsWith(asked.zh)) return true;
  return asked.zh === '个' || asked.zh === unit.zh || unit.zh === '个' || (isPeople(asked) && isPeople(unit));
}

function isPeople(unit: Unit): boolean {
  return unit.id.startsWith('person') || unit.id === 'visit';
}
