// Which of the figures of one name is meant, when the question leaves it to be understood.

import { quantityValue } from '../quantity/quantity.ts';
import { occurrences } from './cover.ts';
import type { Entry } from './lexicon.ts';
import type { Question } from './question.ts';
import { CHANGE_WORDS, STATUS_WORDS } from './scaffold.ts';
import { tokenize } from './tokens.ts';

/**
 * The figures that are meant among those that fit equally: the amount, unless a change is asked for; what was
 * reached, unless a target is; the report's own period, unless another is named. What says the same twice is one.
 */
export function meant(question: Question, entries: readonly Entry[]): Entry[] {
  let rest = distinct(entries);
  if (!says(question, Object.values(CHANGE_WORDS)))
    rest = only(rest, ({ stated }) => stated.indicator.measure !== 'change');
  if (!says(question, [STATUS_WORDS.target])) rest = only(rest, ({ stated }) => stated.indicator.status !== 'target');
  if (question.years.length === 0)
    rest = only(rest, ({ stated: { indicator, report } }) => indicator.period === report.period);
  return rest;
}

/** Those for which a condition holds; all, where it holds for none. */
function only(entries: readonly Entry[], holds: (entry: Entry) => boolean): Entry[] {
  const some = entries.filter(holds);
  return some.length > 0 ? some : [...entries];
}

/** A figure that the source states in a table and again in its prose is one figure. */
function distinct(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ stated: { report, indicator } }) => {
    const { quantity, label, measure, direction, status, period } = indicator;
    const key = [
      report.id,
      label.zh,
      measure,
      direction,
      status,
      period,
      quantityValue(quantity),
      quantity.unit.id,
      quantity.bound,
    ].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

function says(question: Question, lists: readonly string[]): boolean {
  return lists.some((list) => list.split(' ').some((word) => occurrences(question.tokens, tokenize(word)).length > 0));
}
