// The two figures that a question compares: of two years, of two places, or of this report and the one before.

import { yearOf } from '../period.ts';
import type { Stated } from './answer.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { placeKey } from './place-names.ts';
import { meant } from './prefer.ts';
import type { Question } from './question.ts';
import { current } from './settle.ts';
import { fitsUnit } from './unit-asked.ts';

/** Nothing where the question compares nothing, or one of the two is not stated. */
export function twoOf(
  question: Question,
  years: readonly string[],
  whole: readonly Entry[],
  lexicon: Lexicon,
): readonly [Stated, Stated] | undefined {
  // Of two places of one name it is to be said which is meant.
  if (question.ambiguous || question.each) return undefined;
  const several = years.length > 1 || question.places.length > 1;
  if (!question.compares && !several) return undefined;
  const own = meant(question, whole).filter((entry) => fitsUnit(question, entry));
  const pick = (holds: (entry: Entry) => boolean): Stated | undefined => own.find(holds)?.stated;
  const ofYear = (year: string) => (entry: Entry) => String(yearOf(entry.stated.indicator.period)) === year;
  if (years.length > 1) {
    const [later, earlier] = years
      .toSorted()
      .reverse()
      .map((year) => pick(ofYear(year)));
    return later && earlier ? [later, earlier] : undefined;
  }
  if (question.places.length > 1) {
    const now = current(own, years, lexicon);
    const [first, second] = question.places.map(
      (place) =>
        now.find(({ stated, group }) => group.byPlace.get(place)?.some((entry) => entry.stated === stated))?.stated,
    );
    return first && second ? [first, second] : undefined;
  }
  const [newest] = current(own, [], lexicon);
  const before =
    newest &&
    own.find(
      ({ stated }) =>
        placeKey(stated.report) === placeKey(newest.stated.report) &&
        yearOf(stated.indicator.period) < yearOf(newest.stated.indicator.period),
    );
  return newest && before ? [newest.stated, before.stated] : undefined;
}
