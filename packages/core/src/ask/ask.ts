// A question and reports in, an Answer out. A closed-world parse: an answer is given only when every content word
// of the question is accounted for by the label, and every word of the label by the question. Pure; no I/O.

import { yearOf } from '../period.ts';
import { compare as compareDecimals } from '../quantity/decimal.ts';
import { commensurable, type Unit } from '../quantity/unit.ts';
import type { Report } from '../report/model.ts';
import type { Answer, NotStated, Silence, Stated } from './answer.ts';
import { compared } from './compare.ts';
import type { AskContext } from './context.ts';
import { cover, occurrences } from './cover.ts';
import { coverage, type Fit, fitting, namedAnywhere, nearest } from './fit.ts';
import { followUp, followWords } from './follow.ts';
import { type Entry, familyKey, type Lexicon, lexiconOf, type Topic } from './lexicon.ts';
import { meant } from './prefer.ts';
import { languageOf, type Question, readQuestion, unknownWords } from './question.ts';
import { mend } from './slips.ts';

export interface AskOptions {
  /** ISO date from which 去年 and “last year” count. Without it they are refused: no clock is read. */
  readonly today?: string;
  /** What was spoken of before, for follow-ups. */
  readonly context?: AskContext;
}

const LONGEST = 500;
const MOST_OPTIONS = 5;
const MOST_NEIGHBOURS = 3;

/** Answers a question, in Chinese or English, from these reports alone. */
export function ask(text: string, reports: readonly Report[], options: AskOptions = {}): Answer {
  // Nobody asks in more words; a pasted document would only cost time.
  if (text.length > LONGEST) return { kind: 'not-stated', language: languageOf(text), silence: 'long', neighbours: [] };
  const again = options.context && followWords(text, options.context);
  return again ?? answer(text, lexiconOf(reports), options, true);
}

function answer(text: string, lexicon: Lexicon, options: AskOptions, mayMend: boolean): Answer {
  const question = readQuestion(text, lexicon);
  const silent = (silence: Silence, unknown?: string): NotStated => ({
    kind: 'not-stated',
    language: question.language,
    silence,
    ...(unknown !== undefined && { unknown }),
    neighbours: neighbours(question, lexicon),
  });

  const named = namedAnywhere(question, lexicon);
  const unknown = unknownWords(question, named);
  if (unknown !== undefined) {
    const mended = mayMend && !namesPlace(question, unknown) ? mend(question, named, lexicon) : undefined;
    const understood = mended && answer(mended.text, lexicon, options, false);
    if (understood?.kind === 'found') return { ...understood, understood: mended?.understood ?? '' };
    if (understood?.kind === 'choose') return understood;
    return silent(namesPlace(question, unknown) ? 'place' : 'word', unknown);
  }
  const years = askedYears(question, options);
  if (years === undefined) return silent('period', question.relative);
  if (options.context) {
    const next = followUp(question, years, options.context, lexicon);
    if (next) return next;
  }
  if (question.tokens.every((_, index) => question.known[index])) {
    return topicOnly(question, lexicon) ?? ofKind(question, years, lexicon) ?? silent('empty');
  }

  const fits = fitting(question, lexicon);
  const placed = fits
    .map((fit) => ({ ...fit, entries: entriesAt(fit, question) }))
    .filter(({ entries }) => entries.length > 0);
  const inTime = placed
    .map((fit) => ({ ...fit, entries: fit.entries.filter((entry) => holdsIn(entry, years, question.compares)) }))
    .filter(({ entries }) => entries.length > 0);
  if (fits.length > 0 && placed.length === 0) return silent('place', placeWords(question, lexicon));
  if (placed.length > 0 && inTime.length === 0) return silent('period', years.join('、'));
  const elsewhere = fits.length === 0 ? wholeOutside(question, lexicon) : undefined;
  if (elsewhere !== undefined) return silent('place', elsewhere);

  const whole = best(inTime).flatMap(({ entries }) => entries);
  if (
    whole.length > 0 &&
    question.wanted?.dimension === 'money' &&
    !whole.some((entry) => agrees(question.wanted, entry))
  ) {
    return silent('rate', question.wanted.en?.[1] ?? question.wanted.zh);
  }
  const two = twoOf(question, years, whole, lexicon);
  if (two) return compared(question.language, two);
  const settled = whole.length > 0 ? settle(question, current(whole, years, lexicon), lexicon) : undefined;
  if (settled) return settled;
  const topic = topicOnly(question, lexicon);
  if (topic) return topic;
  const ranked = extremeOf(question, inTime, years, lexicon);
  if (ranked) return ranked;
  const offers = current(
    inTime.flatMap(({ entries }) => entries),
    years,
    lexicon,
  ).filter((entry) => fitsUnit(question, entry));
  if (offers.length === 0) return silent('scope');
  return {
    kind: 'choose',
    language: question.language,
    options: offers.slice(0, MOST_OPTIONS).map(({ stated }) => stated),
  };
}

type Placed = Fit & { readonly entries: readonly Entry[] };

/** Those whose label the question has whole, the longest such phrase first: what is more specific wins. */
function best(fits: readonly Placed[]): Placed[] {
  const longest = Math.max(0, ...fits.map((fit) => fit.whole));
  return longest === 0 ? [] : fits.filter((fit) => fit.whole === longest);
}

function entriesAt({ group }: Fit, { places }: Question): Entry[] {
  const keys = places.length > 0 ? places : [...group.byPlace.keys()];
  return keys.flatMap((key) => group.byPlace.get(key) ?? []);
}

/** In one of the years asked for; where two are compared, in either. */
function holdsIn({ stated }: Entry, years: readonly string[], _compares: boolean): boolean {
  return years.length === 0 || years.includes(String(yearOf(stated.indicator.period)));
}

/** Where no year is named, the newest report of each place speaks. */
function current(entries: readonly Entry[], years: readonly string[], lexicon: Lexicon): Entry[] {
  if (years.length > 0) return [...entries];
  const newest = entries.filter(({ stated }) => [...lexicon.newest.values()].includes(stated.report));
  return newest.length > 0 ? newest : [...entries];
}

/** The two figures that a question compares: of two years, of two places, or of this report and the one before. */
function twoOf(
  question: Question,
  years: readonly string[],
  whole: readonly Entry[],
  lexicon: Lexicon,
): readonly [Stated, Stated] | undefined {
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
        stated.report.place.name.zh === newest.stated.report.place.name.zh &&
        yearOf(stated.indicator.period) < yearOf(newest.stated.indicator.period),
    );
  return newest && before ? [newest.stated, before.stated] : undefined;
}

/** One figure, or all figures of one subject where no unit tells which is meant. */
function settle(question: Question, whole: readonly Entry[], lexicon: Lexicon): Answer | undefined {
  const asked = meant(question, whole);
  const family = asked.flatMap((entry) => [entry, ...companions(entry, lexicon)]);
  const open = question.unit === undefined && question.kind === undefined && !question.asksAmount;
  const fits = (open ? family : asked).filter((entry) => fitsUnit(question, entry));
  const candidates = new Set(
    (fits.length > 0 ? fits : family.filter((entry) => fitsUnit(question, entry))).map(
      ({ stated }) => stated.indicator,
    ),
  );
  if (candidates.size === 0) return undefined;
  const stated = family
    .filter(({ stated: { indicator } }) => candidates.delete(indicator))
    .map((entry) => entry.stated);
  const { language, wanted } = question;
  const places = new Set(stated.map(({ report }) => report.place.name.zh));
  return stated.length === 1 || (open && asked.length === 1 && places.size === 1)
    ? { kind: 'found', language, stated, ...(wanted && { wanted }) }
    : { kind: 'choose', language, options: stated.slice(0, MOST_OPTIONS) };
}

/** The other figures on the same subject: the total investment of these projects. */
function companions({ stated }: Entry, lexicon: Lexicon): readonly Entry[] {
  return lexicon.families.get(familyKey(stated.report, stated.indicator.id)) ?? [];
}

function fitsUnit(question: Question, entry: Entry): boolean {
  const { unit } = entry.stated.indicator.quantity;
  const { kind } = question;
  // 投入使用 is no question for money where the label itself has the word.
  const asksKind = kind && !entry.group.phrases.some((phrase) => occurrences(phrase, kind.words).length > 0);
  if (asksKind && unit.dimension !== kind.dimension) return false;
  return (question.unit === undefined || unitsAgree(question.unit, unit)) && agrees(question.wanted, entry);
}

function agrees(wanted: Unit | undefined, { stated }: Entry): boolean {
  return wanted === undefined || commensurable(wanted, stated.indicator.quantity.unit);
}

/** The typed unit is a constraint; 个 asks for any count, and 人, 名, 位 all ask for people. */
function unitsAgree(asked: Unit, unit: Unit): boolean {
  if (asked.dimension !== 'count' || unit.dimension !== 'count') return commensurable(asked, unit);
  return asked.zh === '个' || asked.zh === unit.zh || unit.zh === '个' || (isPeople(asked) && isPeople(unit));
}

function isPeople(unit: Unit): boolean {
  return unit.id.startsWith('person') || unit.id === 'visit';
}

/** A theme or section asked for by its name and by nothing else. */
function topicOnly(question: Question, lexicon: Lexicon): Answer | undefined {
  const topics = lexicon.topics.filter(
    (topic) => namesTopic(question, topic) && (question.places.length > 0 || lexicon.newest.has(topicPlace(topic))),
  );
  const years = question.years;
  const topic =
    topics.find(({ report }) => years.length > 0 && years.includes(report.period.slice(0, 4))) ??
    topics.find(({ report }) => [...lexicon.newest.values()].includes(report)) ??
    topics[0];
  if (!topic) return undefined;
  return {
    kind: 'list',
    language: question.language,
    title: topic.title,
    stated: topic.indicators.map((indicator) => ({ report: topic.report, indicator })),
  };
}

function topicPlace({ report }: Topic): string {
  return report.place.code ?? report.place.name.zh;
}

function namesTopic(question: Question, topic: Topic): boolean {
  if (question.places.length > 0 && !question.places.includes(topicPlace(topic))) return false;
  return topic.phrases.some((phrase) => {
    const marks = phrase.map(() => false);
    cover(phrase, question.tokens, marks);
    return marks.every(Boolean) && coverage(question, [phrase]).every(Boolean);
  });
}

/** 哪些占比, all percentages: nothing but a kind of unit is asked for. */
function ofKind(question: Question, years: readonly string[], lexicon: Lexicon): Answer | undefined {
  const { kind } = question;
  if (!kind || !/哪些|所有|全部|各项|列出|\ball\b|\blist\b|\bwhich\b|\bevery\b/i.test(question.text)) return undefined;
  const [first] = question.places;
  const report = first === undefined ? [...lexicon.newest.values()][0] : lexicon.newest.get(first);
  const stated = (report?.indicators ?? [])
    .filter(
      ({ quantity, period }) =>
        quantity.unit.dimension === kind.dimension && (years.length === 0 || years.includes(period.slice(0, 4))),
    )
    .flatMap((indicator) => (report ? [{ report, indicator }] : []));
  if (stated.length === 0 || !report) return undefined;
  return { kind: 'list', language: question.language, title: report.title, stated };
}

/** 最大的投资: the figures whose names have what is asked, in one unit, in their order. */
function extremeOf(
  question: Question,
  fits: readonly Placed[],
  years: readonly string[],
  lexicon: Lexicon,
): Answer | undefined {
  if (question.extreme === undefined) return undefined;
  const entries = current(
    fits.flatMap(({ entries: all }) => all),
    years,
    lexicon,
  ).filter((entry) => fitsUnit(question, entry));
  const [first] = entries;
  const unit = first?.stated.indicator.quantity.unit;
  const alike = entries.filter(
    ({ stated: { indicator } }) =>
      indicator.quantity.unit.id === unit?.id && !indicator.quantity.to && indicator.quantity.over === undefined,
  );
  if (!first || alike.length < 2) return undefined;
  const sign = question.extreme === 'most' ? -1 : 1;
  const stated = alike
    .map((entry) => entry.stated)
    .toSorted((a, b) => sign * compareDecimals(a.indicator.quantity.value, b.indicator.quantity.value))
    .slice(0, MOST_OPTIONS);
  return { kind: 'list', language: question.language, title: first.stated.report.title, stated };
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

function placeWords(question: Question, lexicon: Lexicon): string {
  const names = lexicon.places.filter(({ key }) => question.places.includes(key)).flatMap((place) => place.names);
  for (const phrase of names) {
    const at = occurrences(question.tokens, phrase)[0];
    const [first, last] = at === undefined ? [] : [question.tokens[at], question.tokens[at + phrase.length - 1]];
    if (first && last) return question.text.slice(first.start, last.end);
  }
  return '';
}

/** 南昌市 where only its district reports: the larger place, named without the district. */
function wholeOutside(question: Question, lexicon: Lexicon): string | undefined {
  if (question.places.length > 0) return undefined;
  for (const phrase of lexicon.places.flatMap((place) => place.within)) {
    const at = occurrences(question.tokens, phrase)[0];
    const [first, last] = at === undefined ? [] : [question.tokens[at], question.tokens[at + phrase.length - 1]];
    if (first && last) return question.text.slice(first.start, last.end);
  }
  return undefined;
}

/** Labels that share the most with the question, for “the report does state these”. */
function neighbours(question: Question, lexicon: Lexicon): Stated[] {
  const seen = new Set<string>();
  return nearest(question, lexicon, MOST_NEIGHBOURS * 4)
    .flatMap(({ byPlace }) => {
      const [place] = question.places;
      const entries = (place === undefined ? undefined : byPlace.get(place)) ?? [...byPlace.values()][0];
      return entries?.[0] ? [entries[0].stated] : [];
    })
    .filter(({ indicator }) => !seen.has(indicator.label.zh) && seen.add(indicator.label.zh))
    .slice(0, MOST_NEIGHBOURS);
}
