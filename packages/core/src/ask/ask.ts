// A question and reports in, an Answer out. A closed-world parse: an answer is given only when every content word
// of the question is accounted for by the label, and every word of the label by the question. Pure; no I/O.

import { yearOf } from '../period.ts';
import { commensurable, type Unit } from '../quantity/unit.ts';
import type { Report } from '../report/model.ts';
import type { Answer, NotStated, Silence, Stated } from './answer.ts';
import type { AskContext } from './context.ts';
import { cover, occurrences } from './cover.ts';
import { type Entry, type Lexicon, lexiconOf, type Phrase, type Topic } from './lexicon.ts';
import { meant } from './prefer.ts';
import { languageOf, type Question, readQuestion, unknownWords } from './question.ts';
import { SOFT_EN, SOFT_ZH } from './scaffold.ts';

export interface AskOptions {
  /** ISO date from which 去年 and “last year” count. Without it they are refused: no clock is read. */
  readonly today?: string;
  /** What was spoken of before, for follow-ups. */
  readonly context?: AskContext;
}

/** An entry laid over the question: the tokens that it accounts for. */
interface Laid {
  readonly entry: Entry;
  readonly marks: readonly boolean[];
}

interface Fit {
  readonly entry: Entry;
  /** Length of the longest phrase of the entry that the question has whole; 0 when it has none. */
  readonly whole: number;
  /** How much of its best phrase the question has. */
  readonly share: number;
}

const LONGEST = 500;
const MOST_OPTIONS = 5;
const MOST_NEIGHBOURS = 3;

/** Answers a question, in Chinese or English, from these reports alone. */
export function ask(text: string, reports: readonly Report[], options: AskOptions = {}): Answer {
  // Nobody asks in more words; a pasted document would only cost time.
  if (text.length > LONGEST) return { kind: 'not-stated', language: languageOf(text), silence: 'long', neighbours: [] };
  const lexicon = lexiconOf(reports);
  const question = readQuestion(text, lexicon);
  const laid = lexicon.entries.map((entry) => ({ entry, marks: coverage(question, entry.words) }));
  const silent = (silence: Silence, unknown?: string): NotStated => ({
    kind: 'not-stated',
    language: question.language,
    silence,
    ...(unknown !== undefined && { unknown }),
    neighbours: neighbours(question, lexicon),
  });

  const unknown = unknownWords(question, coveredByAnything(question, laid, lexicon));
  if (unknown !== undefined) return silent(namesPlace(question, unknown) ? 'place' : 'word', unknown);
  if (question.tokens.every((_, index) => question.known[index]))
    return topicOnly(question, lexicon) ?? silent('empty');

  const years = askedYears(question, options);
  if (years === undefined) return silent('period', question.relative);
  const fits = fitting(question, laid);
  const inTime = fits.filter(({ entry }) =>
    years.every((year) => yearOf(entry.stated.indicator.period) === Number(year)),
  );
  if (fits.length > 0 && inTime.length === 0) return silent('period', years.join('、'));
  const elsewhere = fits.length === 0 ? wholeOutside(question, lexicon) : undefined;
  if (elsewhere !== undefined) return silent('place', elsewhere);

  const whole = best(inTime);
  const answer = whole.length > 0 ? settle(question, whole, lexicon) : undefined;
  if (answer) return answer;
  const topic = topicOnly(question, lexicon);
  if (topic) return topic;
  const offers = inTime.filter(({ entry }) => fitsUnit(question, entry)).map(({ entry }) => entry.stated);
  if (offers.length === 0) return silent('scope');
  return { kind: 'choose', language: question.language, options: offers.slice(0, MOST_OPTIONS) };
}

/** Those whose label the question has whole, the longest such phrase first: what is more specific wins. */
function best(fits: readonly Fit[]): Fit[] {
  const longest = Math.max(0, ...fits.map((fit) => fit.whole));
  return longest === 0 ? [] : fits.filter((fit) => fit.whole === longest);
}

/** One figure, or all figures of one subject where no unit tells which is meant. */
function settle(question: Question, whole: readonly Fit[], lexicon: Lexicon): Answer | undefined {
  const asked = meant(
    question,
    whole.map((fit) => fit.entry),
  );
  const family = asked.flatMap((entry) => [entry, ...companions(entry, lexicon)]);
  const open = question.unit === undefined && question.kind === undefined && !question.asksAmount;
  const fitting = (open ? family : asked).filter((entry) => fitsUnit(question, entry));
  const candidates = new Set(fitting.length > 0 ? fitting : family.filter((entry) => fitsUnit(question, entry)));
  if (candidates.size === 0) return undefined;
  const stated = [...candidates].map((entry) => entry.stated);
  const { language } = question;
  return stated.length === 1 || (open && asked.length === 1)
    ? { kind: 'found', language, stated }
    : { kind: 'choose', language, options: stated.slice(0, MOST_OPTIONS) };
}

/** The other figures on the same subject: the total investment of these projects. */
function companions({ stated }: Entry, lexicon: Lexicon): Entry[] {
  return lexicon.entries.filter(
    (other) => other.stated.report === stated.report && other.stated.indicator.subject === stated.indicator.id,
  );
}

function fitsUnit(question: Question, { stated, phrases }: Entry): boolean {
  const { unit } = stated.indicator.quantity;
  const { kind } = question;
  // 投入使用 is no question for money where the label itself has the word.
  const asksKind = kind && !phrases.some((phrase) => occurrences(phrase, kind.words).length > 0);
  if (asksKind && unit.dimension !== kind.dimension) return false;
  return question.unit === undefined || unitsAgree(question.unit, unit);
}

/** The typed unit is a constraint; 个 asks for any count, and 人, 名, 位 all ask for people. */
function unitsAgree(asked: Unit, unit: Unit): boolean {
  if (asked.dimension !== 'count' || unit.dimension !== 'count') return commensurable(asked, unit);
  return asked.zh === '个' || asked.zh === unit.zh || unit.zh === '个' || (isPeople(asked) && isPeople(unit));
}

function isPeople(unit: Unit): boolean {
  return unit.id.startsWith('person') || unit.id === 'visit';
}

/** The indicators that account for every content word, best first. */
function fitting(question: Question, laid: readonly Laid[]): Fit[] {
  return laid
    .filter(({ marks }) => marks.every(Boolean))
    .map(({ entry }) => ({ entry, ...wholeness(question, entry) }))
    .filter((fit) => fit.share > 0)
    .toSorted((a, b) => b.share - a.share || labelLength(a.entry) - labelLength(b.entry));
}

/** Which tokens of the question are known or accounted for by these phrases. */
function coverage(question: Question, phrases: readonly Phrase[]): boolean[] {
  const marks = question.known.slice();
  for (const phrase of phrases) cover(question.tokens, phrase, marks);
  return marks;
}

function wholeness(question: Question, entry: Entry): { whole: number; share: number } {
  let whole = 0;
  let share = 0;
  for (const phrase of entry.phrases) {
    const marks = phrase.map((token) => (token.han ? SOFT_ZH : SOFT_EN).has(token.word));
    const hard = marks.filter((soft) => !soft).length;
    cover(phrase, question.tokens, marks);
    const covered = marks.filter(Boolean).length - (phrase.length - hard);
    if (covered === hard) whole = Math.max(whole, hard);
    share = Math.max(share, covered / Math.max(1, hard));
  }
  return { whole, share };
}

function coveredByAnything(question: Question, laid: readonly Laid[], lexicon: Lexicon): boolean[] {
  const topics = coverage(
    question,
    lexicon.topics.flatMap(({ phrases }) => phrases),
  );
  return topics.map((covered, index) => covered || laid.some(({ marks }) => marks[index]));
}

/** A theme or section asked for by its name and by nothing else. */
function topicOnly(question: Question, lexicon: Lexicon): Answer | undefined {
  const topics = lexicon.topics.filter((topic) => namesTopic(question, topic));
  const topic = topics[0];
  if (!topic) return undefined;
  return {
    kind: 'list',
    language: question.language,
    title: topic.title,
    stated: topic.indicators.map((indicator) => ({ report: topic.report, indicator })),
  };
}

function namesTopic(question: Question, topic: Topic): boolean {
  return topic.phrases.some((phrase) => {
    const marks = phrase.map(() => false);
    cover(phrase, question.tokens, marks);
    return marks.every(Boolean) && coverage(question, [phrase]).every(Boolean);
  });
}

/** The years asked for; nothing when the question counts from a day that is not known. */
function askedYears(question: Question, options: AskOptions): readonly string[] | undefined {
  if (question.relative === undefined) return question.years;
  if (options.today === undefined) return undefined;
  const year = Number(options.today.slice(0, 4));
  const step =
    { 前: -2, 去: -1, 上: -1, 明: 1 }[question.relative.charAt(0)] ??
    { last: -1, next: 1 }[question.relative.slice(0, 4)] ??
    0;
  return [...question.years, String(year + step)];
}

/** Whether words that no report knows name a place: 东湖区, Donghu District. */
function namesPlace(question: Question, unknown: string): boolean {
  const behind = question.text.slice(question.text.indexOf(unknown) + unknown.length);
  return /[省市县区镇乡]$/.test(unknown) || /^(?:'s|’s)?\s(?:District|County|City|Province|Town)\b/i.test(behind);
}

/** 南昌市 where only its district reports: the larger place, named without the district. */
function wholeOutside(question: Question, lexicon: Lexicon): string | undefined {
  if (question.placeNamed) return undefined;
  for (const phrase of lexicon.places.flatMap((place) => place.within)) {
    const at = occurrences(question.tokens, phrase)[0];
    const [first, last] = at === undefined ? [] : [question.tokens[at], question.tokens[at + phrase.length - 1]];
    if (first && last) return question.text.slice(first.start, last.end);
  }
  return undefined;
}

/** Labels that share the most with the question, for “the report does state these”. */
function neighbours(question: Question, lexicon: Lexicon): Stated[] {
  return lexicon.entries
    .map((entry) => ({ entry, share: overlap(question, entry) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || labelLength(a.entry) - labelLength(b.entry))
    .map(({ entry }) => entry.stated)
    .filter(
      ({ indicator }, index, all) =>
        all.findIndex((other) => other.indicator.label.zh === indicator.label.zh) === index,
    )
    .slice(0, MOST_NEIGHBOURS);
}

function overlap(question: Question, entry: Entry): number {
  const content = question.tokens.filter((_, index) => !question.known[index]);
  const marks = content.map(() => false);
  for (const phrase of entry.phrases) cover(content, phrase, marks);
  return marks.filter(Boolean).length;
}

function labelLength(entry: Entry): number {
  return entry.stated.indicator.label.zh.length;
}
