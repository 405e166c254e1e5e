// Follow-ups in a thread: 来源？, in English?, 第二个, 2023年呢, 云和区呢, 总投资呢, compared with 2023.

import { commensurable } from '../quantity/unit.ts';
import type { Answer, Stated } from './answer.ts';
import { compared } from './compare.ts';
import type { AskContext } from './context.ts';
import { coverage, nearest } from './fit.ts';
import type { Group, Lexicon } from './lexicon.ts';
import { keysOf } from './phrase.ts';
import { placeKey } from './place-names.ts';
import type { Question } from './question.ts';
import { tokenize } from './tokens.ts';

const SOURCE =
  /^(?:那)?(?:请问)?(?:来源|出处|原文|依据|根据)(?:呢|是什么|在哪|在哪里|是哪里)?[？?。]?$|^(?:and )?(?:the )?(?:sources?|where does (?:it say(?: so| that)?|that come from)|where is that from|quote)\s?\??$/i;
const ENGLISH =
  /^(?:and )?(?:in english|english)(?: please)?\s?\??$|^(?:那)?(?:用)?英文(?:呢|版|怎么说|说|回答)?[？?。]?$/i;
const CHINESE =
  /^(?:and )?(?:in chinese|chinese)(?: please)?\s?\??$|^(?:那)?(?:用)?中文(?:呢|版|怎么说|说|回答)?[？?。]?$/i;
const NTH: readonly RegExp[] = [
  /^(?:the )?(?:first|1st|number one|1)(?: one)?[.?]?$|^第一个[。？?]?$/i,
  /^(?:the )?(?:second|2nd|number two|2)(?: one)?[.?]?$|^第二个[。？?]?$/i,
  /^(?:the )?(?:third|3rd|number three|3)(?: one)?[.?]?$|^第三个[。？?]?$/i,
  /^(?:the )?(?:fourth|4th|number four|4)(?: one)?[.?]?$|^第四个[。？?]?$/i,
  /^(?:the )?(?:fifth|5th|number five|5)(?: one)?[.?]?$|^第五个[。？?]?$/i,
];

/** What needs no reading of the question against the reports. */
export function followWords(text: string, { stated, offered, language }: AskContext): Answer | undefined {
  const words = text.trim();
  const again = (to: Answer['language']): Answer =>
    ({ kind: offered ? 'choose' : 'found', language: to, ...(offered ? { options: stated } : { stated }) }) as Answer;
  if (stated.length === 0) return undefined;
  if (SOURCE.test(words) && !offered) return again(language);
  if (ENGLISH.test(words)) return again('en');
  if (CHINESE.test(words)) return again('zh');
  const nth = NTH.findIndex((pattern) => pattern.test(words));
  const one = offered && nth >= 0 ? stated[nth] : undefined;
  return one && { kind: 'found', language, stated: [one] };
}

/**
 * What leaves out the name: another period, another place, another figure of the same subject.
 * `years` are those the question names.
 */
export function followUp(
  question: Question,
  years: readonly string[],
  context: AskContext,
  lexicon: Lexicon,
): Answer | undefined {
  const [before] = context.stated;
  if (!before) return undefined;
  const { language } = question;
  const bare = question.tokens.every((_, at) => question.known[at]);
  if (context.offered) return bare ? narrowed(question, years, context) : undefined;
  if (!bare) return sibling(question, years, before, lexicon);
  const unit = question.wanted ?? question.unit;
  if (unit && commensurable(unit, before.indicator.quantity.unit)) {
    return { kind: 'found', language, stated: [before], wanted: unit };
  }
  if (years.length === 0 && question.places.length === 0) return undefined;
  const own = before.indicator.period.slice(0, 4);
  const others = question.compares ? years.filter((year) => year !== own) : years;
  const found = context.stated.flatMap((stated) => elsewhere(stated, others, question.places, lexicon));
  const [first] = found;
  if (!first) {
    const silence = years.length > 0 ? 'period' : 'place';
    return { kind: 'not-stated', language, silence, unknown: wordsOf(question), neighbours: [] };
  }
  return question.compares ? compared(language, [before, first]) : { kind: 'found', language, stated: found };
}

/** 青山湖的, 2023年的: the one of those offered that is of this place or year. */
function narrowed(question: Question, years: readonly string[], { stated }: AskContext): Answer | undefined {
  if (years.length === 0 && question.places.length === 0) return undefined;
  const left = stated.filter(
    ({ report, indicator }) =>
      (question.places.length === 0 || question.places.includes(placeKey(report))) &&
      (years.length === 0 || years.includes(indicator.period.slice(0, 4))),
  );
  const { language } = question;
  if (left.length === 0) return undefined;
  return left.length === 1 ? { kind: 'found', language, stated: left } : { kind: 'choose', language, options: left };
}

function wordsOf({ text }: Question): string {
  return text.replace(/[呢？?。]|^那|^and |^what about |^how about /gi, '').trim();
}

/** The same name in another year or place. */
function elsewhere(
  { report, indicator }: Stated,
  years: readonly string[],
  places: readonly string[],
  lexicon: Lexicon,
): Stated[] {
  const named = places.length > 0 ? places : [placeKey(report)];
  const called = lexicon.byLabel.get(indicator.label.zh) ?? [];
  return named.flatMap((place) => {
    const fit = called.find(
      ({ stated }) =>
        placeKey(stated.report) === place &&
        (years.length > 0
          ? years.includes(stated.indicator.period.slice(0, 4))
          : stated.indicator.period === stated.report.period),
    );
    return fit ? [fit.stated] : [];
  });
}

/**
 * 总投资呢, 农村居民呢, 其中市级的呢: of the figures of the same report that have what is asked in their name, the one whose
 * name is most like that of the figure before.
 */
function sibling(question: Question, years: readonly string[], before: Stated, lexicon: Lexicon): Answer | undefined {
  const place = question.places.length > 0 ? question.places : [placeKey(before.report)];
  const own = before.indicator.period.slice(0, 4);
  const asked = nearest(question, lexicon, MOST_SIBLINGS).filter(({ words }) =>
    coverage(question, words).every(Boolean),
  );
  // A status word alone (目标呢) is in no name.
  const groups =
    asked.length > 0
      ? asked
      : likeNamed(before, lexicon)
          .filter(({ words }) => coverage(question, words).every(Boolean))
          .slice(0, MOST_SIBLINGS);
  const entries = groups.flatMap(({ byPlace }) =>
    place.flatMap((key) =>
      (byPlace.get(key) ?? []).filter(({ stated }) => {
        const year = stated.indicator.period.slice(0, 4);
        return (
          !(isOfReport(stated, before) && stated.indicator.id === before.indicator.id) &&
          (years.length > 0 ? years.includes(year) : year === own || isOfReport(stated, before))
        );
      }),
    ),
  );
  const family = before.indicator.subject ?? before.indicator.id;
  const ranked = entries
    .map(({ stated }) => ({
      stated,
      like:
        shared(stated.indicator.label.zh, before.indicator.label.zh) +
        (stated.indicator.subject === family || stated.indicator.partOf === before.indicator.id ? 3 : 0),
    }))
    .toSorted((a, b) => b.like - a.like);
  const [first, second] = ranked;
  // Nothing in common with what was spoken of: a new question.
  if (!first || first.like < 2 || first.like === second?.like) return undefined;
  return { kind: 'found', language: question.language, stated: [first.stated] };
}

const MOST_SIBLINGS = 60;

function isOfReport(one: Stated, other: Stated): boolean {
  return one.report.id === other.report.id;
}

/** The groups whose label shares two pairs of characters with this one's. */
function likeNamed({ indicator: { label } }: Stated, { postings, groups }: Lexicon): Group[] {
  const ids = new Set(keysOf(tokenize(label.zh)).flatMap((key) => postings.get(key) ?? []));
  return [...ids]
    .toSorted((a, b) => a - b)
    .flatMap((id) => groups[id] ?? [])
    .filter(({ byPlace }) => {
      const [first] = byPlace.values().next().value ?? [];
      return first !== undefined && shared(first.stated.indicator.label.zh, label.zh) >= 2;
    });
}

/** How many pairs of neighbouring characters two labels share. */
function shared(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at + 2 <= a.length; at += 1) if (b.includes(a.slice(at, at + 2))) count += 1;
  return count;
}
