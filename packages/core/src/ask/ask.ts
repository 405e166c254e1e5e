// A question and reports in, an Answer out. A closed-world parse: an answer is given only when every content word
// of the question is accounted for by the label, and every word of the label by the question. Pure; no I/O.

import { yearOf } from '../period.ts';
import { compare as compareDecimals } from '../quantity/decimal.ts';
import { commensurable, type Unit } from '../quantity/unit.ts';
import type { Report } from '../report/model.ts';
import type { Answer, Found, NotStated, Silence, Stated } from './answer.ts';
import { compared } from './compare.ts';
import type { AskContext } from './context.ts';
import { cover, occurrences } from './cover.ts';
import { coverage, type Fit, fitting, namedAnywhere, nearest } from './fit.ts';
import { followUp, followWords } from './follow.ts';
import { type Entry, familyKey, type Lexicon, lexiconOf, placeKey, type Topic } from './lexicon.ts';
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
  const asked = askedYears(question, options);
  const years = comparedYears(question, carriedYears(asked, options.context, lexicon), lexicon);
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
    .map((fit) => ({ ...fit, entries: fit.entries.filter((entry) => holdsIn(entry, years)) }))
    .filter(({ entries }) => entries.length > 0);
  if (fits.length > 0 && placed.length === 0) return silent('place', placeWords(question, lexicon));
  const subject = best(inTime).length === 0 ? topicOnly(question, lexicon) : undefined;
  if (subject) return subject;
  if (placed.length > 0 && inTime.length === 0) return silent('period', years.join('、'));
  const elsewhere = fits.length === 0 ? wholeOutside(question, lexicon) : undefined;
  if (elsewhere !== undefined) return silent('place', elsewhere);

  const several = partsOf(question, inTime, lexicon, options);
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
  if (two) return compared(question.language, two);
  const settled = whole.length > 0 ? settle(question, current(whole, years, lexicon), lexicon) : undefined;
  // Two things were asked and one is known by the words of both: which is meant is for the asker to say.
  if (settled?.kind === 'found' && several && several.some.length > 0) return offerBoth(settled, several.some);
  if (settled) return settled;
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
function holdsIn({ stated }: Entry, years: readonly string[]): boolean {
  return years.length === 0 || years.includes(String(yearOf(stated.indicator.period)));
}

/** Where no year is named, the newest report of each place speaks. */
function current(entries: readonly Entry[], years: readonly string[], lexicon: Lexicon): Entry[] {
  if (years.length > 0) return [...entries];
  const newest = entries.filter(({ stated }) => lexicon.newestReports.has(stated.report));
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

/** The other figures on the same subject: the total investment of these projects; not its growth or its rank. */
function companions({ stated }: Entry, lexicon: Lexicon): readonly Entry[] {
  const family = lexicon.families.get(familyKey(stated.report, stated.indicator.id)) ?? [];
  return family.filter(({ stated: { indicator } }) => !ASIDE.has(indicator.measure) && indicator.status !== 'target');
}

const ASIDE: ReadonlySet<string> = new Set(['change', 'rank', 'streak', 'share', 'grade']);

/** The same label at other places, where the question names none: one place may know it by one more name. */
function withTwins(entries: readonly Entry[], question: Question, years: readonly string[], lexicon: Lexicon): Entry[] {
  if (question.places.length > 0) return [...entries];
  const all = new Set(entries);
  for (const { stated } of entries) {
    for (const twin of lexicon.byLabel.get(stated.indicator.label.zh) ?? []) {
      const same = twin.stated.indicator.measure === stated.indicator.measure;
      const elsewhere = twin.stated.report.place.name.zh !== stated.report.place.name.zh;
      if (same && elsewhere && holdsIn(twin, years)) all.add(twin);
    }
  }
  return [...all];
}

const MOST_PARTS = 4;

/** PM2.5和PM10, 医院和床位: two things asked in one breath, each answered for itself. */
function partsOf(
  question: Question,
  fits: readonly Placed[],
  lexicon: Lexicon,
  options: AskOptions,
): { readonly all?: Answer; readonly some: readonly Stated[] } | undefined {
  const plain = question.text;
  const joints = [...plain.matchAll(/和|与|及|以及|、|，|\band\b|,/g)].filter(({ index, 0: word }) =>
    parts(question, index, index + word.length),
  );
  if (joints.length === 0 || joints.length >= MOST_PARTS || question.compares) return undefined;
  // 城镇和农村居民收入差距 is one name where a label says so.
  const oneName = best(fits).some(({ group }) =>
    group.phrases.some(
      (phrase) => /[和与及、,]|\band\b/.test(wordsOf(phrase)) && coverage(question, [phrase]).every(Boolean),
    ),
  );
  if (oneName) return undefined;
  const pieces: string[] = [];
  let from = 0;
  for (const joint of joints) {
    pieces.push(plain.slice(from, joint.index));
    from = joint.index + joint[0].length;
  }
  pieces.push(plain.slice(from));
  const place = question.places.length === 1 ? lexicon.places.find(({ key }) => key === question.places[0]) : undefined;
  const prefix = place?.names[0] ? wordsOf(place.names[0]) : '';
  const [named] = question.years;
  const year = named === undefined ? '' : question.language === 'zh' ? `${named}年` : ` in ${named}`;
  const { context: _, ...alone } = options;
  const stated: Stated[] = [];
  for (const words of variants(pieces, question.language)) {
    const found = words
      .map((piece) => (question.language === 'zh' ? `${prefix}${year}${piece}` : `${piece} ${prefix}${year}`))
      .map((text) => answer(text, lexicon, alone, false))
      .find(
        (part): part is Found =>
          part.kind === 'found' &&
          !part.stated.every((one) => stated.some(({ indicator }) => indicator === one.indicator)),
      );
    if (found?.stated[0]) stated.push(found.stated[0]);
  }
  if (stated.length === pieces.length)
    return { all: { kind: 'found', language: question.language, stated }, some: stated };
  return { some: stated };
}

/** Whether there is something asked on either side; the 和 of 云和区 parts nothing. */
function parts({ tokens, known, text }: Question, from: number, to: number): boolean {
  const asked = tokens.filter((_, at) => !known[at]);
  const within =
    /\p{Script=Han}/u.test(text.charAt(from)) &&
    tokens.some(
      (token, at) => token.start === from && known[at - 1] && known[at + 1] && !asked.some(({ end }) => end === from),
    );
  return !within && asked.some(({ end }) => end <= from) && asked.some(({ start }) => start >= to);
}

const MOST_SHARED = 6;

/** 开工和竣工项目: each piece by itself, then with the end of the last, then behind the beginning of the first. */
function variants(pieces: readonly string[], language: Question['language']): string[][] {
  const cut = (text: string): string[] =>
    language === 'zh'
      ? [...text.trim()]
      : text
          .trim()
          .split(/\s+/)
          .map((word) => `${word} `);
  const [first, last] = [cut(pieces[0] ?? ''), cut(pieces.at(-1) ?? '')];
  const ends = Array.from({ length: Math.min(MOST_SHARED, last.length - 1) }, (_, at) => last.slice(at + 1).join(''));
  const begins = Array.from({ length: Math.min(MOST_SHARED, first.length - 1) }, (_, at) =>
    first.slice(0, first.length - 1 - at).join(''),
  );
  return pieces.map((piece, index) => {
    const own = language === 'zh' ? piece.trim() : `${piece.trim()} `;
    const behind = index < pieces.length - 1 ? ends.map((end) => own + end) : [];
    const before = index > 0 ? begins.map((begin) => begin + own) : [];
    const both =
      index > 0 && index < pieces.length - 1 ? begins.flatMap((begin) => ends.map((end) => begin + own + end)) : [];
    return [own, ...behind, ...before, ...both];
  });
}

function offerBoth({ language, stated }: Found, more: readonly Stated[]): Answer {
  const others = more.filter(({ indicator }) => !stated.some((one) => one.indicator === indicator));
  if (others.length === 0) return { kind: 'found', language, stated };
  return { kind: 'choose', language, options: [...stated, ...others].slice(0, MOST_OPTIONS) };
}

function wordsOf(phrase: readonly { readonly word: string; readonly han: boolean }[]): string {
  return phrase
    .map(({ word, han }) => (han ? word : ` ${word} `))
    .join('')
    .replace(/ {2}/g, ' ')
    .trim();
}

/** A thread that speaks of an earlier report goes on with it. */
function carriedYears(
  years: readonly string[] | undefined,
  context: AskContext | undefined,
  lexicon: Lexicon,
): readonly string[] | undefined {
  const [before] = context?.stated ?? [];
  if (years?.length !== 0 || !before || context?.offered) return years;
  const newest = lexicon.newestReports.has(before.report);
  return newest ? years : [before.report.period.slice(0, 4)];
}

/** And with the place that it speaks of, where that place has the figure. */
function carriedPlace(entries: readonly Entry[], question: Question, context: AskContext | undefined): Entry[] {
  const [before] = context?.stated ?? [];
  if (question.places.length > 0 || !before || context?.offered) return [...entries];
  const there = entries.filter(({ stated }) => placeKey(stated.report) === placeKey(before.report));
  return there.length > 0 ? there : [...entries];
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

function fitsUnit(question: Question, entry: Entry): boolean {
  const { unit } = entry.stated.indicator.quantity;
  const { kind } = question;
  // 投入使用 is no question for money where the label itself has the word.
  const asksKind = kind && !entry.group.phrases.some((phrase) => occurrences(phrase, kind.words).length > 0);
  if (asksKind && unit.dimension !== kind.dimension) return false;
  if (question.scaled && (!SCALED.has(unit.dimension) || unit.id === 'doubling')) return false;
  // 托位总量 is not answered with the places that are new.
  if (question.total && isNew(entry) && !/新|new/i.test(question.text)) return false;
  // How many days is no question for a share of them.
  if (question.counts && kind === undefined && unit.dimension === 'ratio') return false;
  if (question.ranks && !RANKS.has(entry.stated.indicator.measure)) return false;
  return (question.unit === undefined || unitsAgree(question.unit, unit)) && agrees(question.wanted, entry);
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

function agrees(wanted: Unit | undefined, { stated }: Entry): boolean {
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

/** A theme or section asked for by its name and by nothing else. */
function topicOnly(question: Question, lexicon: Lexicon): Answer | undefined {
  const topics = lexicon.topics.filter(
    (topic) => namesTopic(question, topic) && (question.places.length > 0 || lexicon.newest.has(topicPlace(topic))),
  );
  const years = question.years;
  const topic =
    topics.find(({ report }) => years.length > 0 && years.includes(report.period.slice(0, 4))) ??
    topics.find(({ report }) => lexicon.newestReports.has(report)) ??
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
