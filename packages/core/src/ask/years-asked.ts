// The years that a question is about: those that it names, counts from today, goes on with or compares.

import type { AskContext } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';

/** @returns nothing when the question counts from a day that is not known. */
export function yearsAsked(
  question: Question,
  lexicon: Lexicon,
  today: string | undefined,
  context: AskContext | undefined,
): readonly string[] | undefined {
  return comparedYears(question, carriedYears(askedYears(question, today), context, lexicon), lexicon);
}

/** A thread that speaks of an earlier report goes on with it. */
function carriedYears(
  years: readonly string[] | undefined,
  context: AskContext | undefined,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const [before] = context?.stated ?? [];
  if (years?.length !== 0 || !before || context?.offered) return years;
  const newest = lexicon.newestIds.has(before.report.id);
  return newest ? years : [before.report.period.slice(0, 4)];
}

/** Compared with 2023: the year that is named, and the newest that the reports have. */
function comparedYears(
  question: Question,
  years: readonly string[] | undefined,
  lexicon: Lexicon,
): readonly string[] | undefined {
  if (!question.compares || years?.length !== 1) return years;
  const newest = lexicon.newestYear;
  return newest === undefined || years.includes(newest) ? years : [...years, newest];
}

function askedYears(question: Question, today: string | undefined): readonly string[] | undefined {
  if (question.relative === undefined) return question.years;
  // Than the year before: than that of the report, whatever today is.
  if (question.compares && /^(?:上|前一)/.test(question.relative)) return question.years;
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  const step =
    { 前: -2, 去: -1, 上: -1, 明: 1 }[question.relative.charAt(0)] ??
    { last: -1, next: 1 }[question.relative.slice(0, 4)] ??
    0;
  return [...question.years, String(year + step)];
}
