// A question and reports in, an Answer out. A closed-world parse: an answer is given only when every content word
// of the question is accounted for by the label, and every word of the label by the question. Pure; no I/O.

import type { Report } from '../report/model.ts';
import type { Answer, NotStated, Silence } from './answer.ts';
import { compared } from './compare.ts';
import type { AskContext } from './context.ts';
import { fitting, namedAnywhere } from './fit.ts';
import { followUp, followWords } from './follow.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { loosened } from './light.ts';
import { eachPlace, extremeOf, ofKind, topicOnly } from './lists.ts';
import { offerBoth, partsOf, piecesOf } from './parts.ts';
import { languageOf, type Question, readQuestion, unknownWords } from './question.ts';
import { best, carriedPlace, choose, current, entriesAt, holdsIn, type Placed, settle, withTwins } from './settle.ts';
import { namesPlace, neighbours, wholeOutside } from './silence.ts';
import { mend } from './slips.ts';
import { twoOf } from './two.ts';
import { agrees, fitsUnit } from './unit-asked.ts';
import { yearsAsked } from './years-asked.ts';

export interface AskOptions {
  /** ISO date from which 去年 and “last year” count. Without it they are refused: no clock is read. */
  readonly today?: string;
  /** What was spoken of before, for follow-ups. */
  readonly context?: AskContext;
}

const LONGEST = 500;

/** Answers a question, in Chinese or English, from these reports alone. */
export function ask(text: string, reports: readonly Report[], options: AskOptions = {}): Answer {
  const asking = reading(text, options);
  let step = asking.next();
  while (!step.done) step = asking.next(reports);
  return step.value;
}

/**
 * The same, step by step, for reports that are too many to hold: each step names the questions it is about to read, and
 * is given every report that may have to do with any of them, with the figures that may.
 */
export function* reading(
  text: string,
  options: AskOptions = {},
): Generator<readonly string[], Answer, readonly Report[]> {
  // Nobody asks in more words; a pasted document would only cost time.
  if (text.length > LONGEST) return { kind: 'not-stated', language: languageOf(text), silence: 'long', neighbours: [] };
  const again = options.context && followWords(text, options.context);
  if (again) return again;
  const lexicon = lexiconOf(yield [text]);
  const question = readQuestion(text, lexicon.places);
  const named = namedAnywhere(question, lexicon);
  const unknown = unknownWords(question, named);
  if (unknown !== undefined && !namesPlace(question, unknown)) {
    const mended = mend(question, named, lexicon);
    if (mended) {
      const understood = yield* read(mended.text, options);
      if (understood.kind === 'found') return { ...understood, understood: mended.understood };
      if (understood.kind === 'choose') return understood;
    }
  }
  return yield* readIn(question, lexicon, options);
}

/** Reads a question that is taken as it is written. */
function* read(text: string, options: AskOptions): Generator<readonly string[], Answer, readonly Report[]> {
  const lexicon = lexiconOf(yield [text]);
  return yield* readIn(readQuestion(text, lexicon.places), lexicon, options);
}

function* readIn(
  question: Question,
  lexicon: Lexicon,
  options: AskOptions,
): Generator<readonly string[], Answer, readonly Report[]> {
  const pieces = piecesOf(question, lexicon);
  const wider = pieces ? lexiconOf(yield pieces.flat()) : lexicon;
  return answerOrLoosen(question, lexicon, options, {
    several: pieces !== undefined,
    of: (fits) => pieces && partsOf(question, pieces, fits, (piece) => answerAlone(piece, wider, options)),
  });
}

/** Where there is no answer, once more without the words that say only how something came about. */
function answerOrLoosen(question: Question, lexicon: Lexicon, options: AskOptions, parts: Parts): Answer {
  const strict = answer(question, lexicon, options, parts);
  if (strict.kind !== 'not-stated' || (strict.silence !== 'word' && strict.silence !== 'scope')) return strict;
  // Of several things that are asked each is loosened for itself.
  const looser = loosened(question, lexicon);
  if (!looser) return strict;
  const loose = parts.several ? parts.of([])?.all : answer(looser, lexicon, options, parts);
  return loose && loose.kind !== 'not-stated' ? loose : strict;
}

/** A piece of a question, which follows nothing up. */
function answerAlone(text: string, lexicon: Lexicon, { context: _, ...options }: AskOptions): Answer {
  return answerOrLoosen(readQuestion(text, lexicon.places), lexicon, options, ONE);
}

interface Parts {
  readonly several: boolean;
  readonly of: (fits: readonly Placed[]) => ReturnType<typeof partsOf>;
}

const ONE: Parts = { several: false, of: () => undefined };

function answer(question: Question, lexicon: Lexicon, options: AskOptions, parts: Parts): Answer {
  const { language } = question;
  const silent = (silence: Silence, unknown?: string): NotStated => ({
    kind: 'not-stated',
    language,
    silence,
    ...(unknown !== undefined && { unknown }),
    neighbours: neighbours(question, lexicon),
  });

  const unknown = unknownWords(question, namedAnywhere(question, lexicon));
  if (unknown !== undefined) return silent(namesPlace(question, unknown) ? 'place' : 'word', unknown);
  const years = yearsAsked(question, lexicon, options.today, options.context);
  if (years === undefined) return silent('period', question.relative);
  if (options.context) {
    const next = followUp(question, years, options.context, lexicon);
    if (next) return next;
  }
  if (question.known.every(Boolean)) {
    return topicOnly(question, lexicon) ?? ofKind(question, years, lexicon) ?? silent('empty');
  }

  const fits = fitting(question, lexicon);
  const placed = fits
    .map((fit) => ({ ...fit, entries: entriesAt(fit, question) }))
    .filter(({ entries }) => entries.length > 0);
  const inTime = placed
    .map((fit) => ({ ...fit, entries: fit.entries.filter((entry) => holdsIn(entry, years)) }))
    .filter(({ entries }) => entries.length > 0);
  const subject = best(inTime).length === 0 ? topicOnly(question, lexicon) : undefined;
  if (subject) return subject;
  // Another place states it; of this one other things are known.
  if (fits.length > 0 && placed.length === 0) return silent('scope');
  if (placed.length > 0 && inTime.length === 0) return silent('period', years.join('、'));
  const elsewhere = fits.length === 0 ? wholeOutside(question, lexicon) : undefined;
  if (elsewhere !== undefined) return silent('place', elsewhere);
  const listed = eachPlace(question, inTime, years, lexicon);
  if (listed) return listed;

  const several = parts.of(inTime);
  if (several?.all) return several.all;
  const twins = withTwins(
    best(inTime).flatMap(({ entries }) => entries),
    question,
    years,
    lexicon,
  );
  const whole = carriedPlace(twins, question, options.context);
  if (
    whole.length > 0 &&
    question.wanted?.dimension === 'money' &&
    !whole.some((entry) => agrees(question.wanted, entry))
  ) {
    return silent('rate', question.wanted.en?.[1] ?? question.wanted.zh);
  }
  const two = twoOf(question, years, whole, lexicon);
  if (two) return compared(language, two);
  const settled = whole.length > 0 ? settle(question, current(whole, years, lexicon), lexicon) : undefined;
  // Two things were asked and one is known by the words of both: which is meant is for the asker to say.
  const both = settled?.kind === 'found' && several && several.some.length > 0;
  const given = both ? offerBoth(settled, several.some) : settled;
  const partial = question.twice && given?.kind === 'found' && given.stated.length === 1;
  if (given) return partial ? { ...given, partial } : given;
  const ranked = extremeOf(question, inTime, years, lexicon);
  if (ranked) return ranked;
  const offers = current(
    inTime.flatMap(({ entries }) => entries),
    years,
    lexicon,
  ).filter((entry) => fitsUnit(question, entry));
  const larger = wholeOutside(question, lexicon);
  if (larger !== undefined) return silent('place', larger);
  if (offers.length === 0) return silent('scope');
  return choose(
    language,
    offers.map(({ stated }) => stated),
  );
}
