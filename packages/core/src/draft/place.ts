// The place that a text is about, with its code and what it lies in where exactly one place is so called.

import { type Period, yearOf } from '../period.ts';
import type { Division } from '../places/division.ts';
import { findPlaces } from '../places/find.ts';
import { reportPlace } from '../places/report-place.ts';
import { resolvePlace } from '../places/resolve.ts';
import { existedIn, yearsOf } from '../places/years.ts';
import type { ReportFile } from '../report/schema.ts';
import { placeOf } from './title.ts';

/** The place as report.yaml states it; one that no table has under the name of the text; nothing where none is clear. */
export function draftPlace(
  source: string,
  title: string,
  period: Period,
  english: (zh: string) => string,
): ReportFile['place'] | undefined {
  const guess = placeOf(source);
  const known = guess === '' ? ledBy(title, period) : knownAs(guess, source, period);
  if (known && existedIn(known, yearsOf(period))) return fileOf(known);
  return guess === '' ? undefined : { name: { zh: guess, en: english(guess) } };
}

/** What the guess alone names, or the text says with what it lies in: other places of the text prove nothing. */
function knownAs(guess: string, source: string, period: Period): Division | undefined {
  const hint = { year: yearOf(period) };
  const { found } = resolvePlace(guess, hint) ?? {};
  if (found) return found;
  const nested = findPlaces(source.slice(0, READ), hint).flatMap((mention) =>
    mention.found && mention.words !== guess && mention.words.endsWith(guess) ? [mention.found] : [],
  );
  const [first, ...others] = new Set(nested);
  return others.length === 0 ? first : undefined;
}

const READ = 20_000;

/** 上海2024年经济运行情况: the one place that a title names, at its beginning. */
function ledBy(title: string, period: Period): Division | undefined {
  const [first, ...others] = findPlaces(title, { year: yearOf(period) });
  const leads = first && /^[\d年上下半一二三四1-4季度月—-]*$/.test([...title].slice(0, first.start).join(''));
  return leads && others.length === 0 ? first.found : undefined;
}

/** Without lists that would be empty. */
function fileOf(division: Division): ReportFile['place'] {
  const { aliases, ...place } = reportPlace(division);
  const { zh, en } = aliases;
  if (zh.length + en.length === 0) return place;
  return { ...place, aliases: { ...(zh.length > 0 && { zh }), ...(en.length > 0 && { en }) } };
}
