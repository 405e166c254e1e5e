// Follow-ups in a thread: 来源？, in English?, 第二个, 2023年呢, 云和区呢, 总投资呢, compared with 2023.

import type { Answer, Stated } from './answer.ts';
import { compared } from './compare.ts';
import type { AskContext } from './context.ts';
import { cover } from './cover.ts';
import { type Entry, familyKey, type Lexicon, placeKey } from './lexicon.ts';
import type { Question } from './question.ts';
import { tokenize } from './tokens.ts';

const SOURCE =
  /^(?:那)?(?:请问)?(?:来源|出处|原文|依据|根据)(?:呢|是什么|在哪|在哪里|是哪里)?[？?。]?$|^(?:and )?(?:the )?(?:sources?|where does it say(?: so| that)?|where is that from|quote)\s?\??$/i;
const ENGLISH = /^(?:and )?(?:in english|english)(?: please)?\s?\??$|^(?:那)?(?:用)?英文(?:呢|版|怎么说)?[？?。]?$/i;
const CHINESE = /^(?:and )?(?:in chinese|chinese)(?: please)?\s?\??$|^(?:那)?(?:用)?中文(?:呢|版|怎么说)?[？?。]?$/i;
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
  if (!before || context.offered) return undefined;
  const { language } = question;
  const bare = question.tokens.every((_, at) => question.known[at]);
  if (!bare) return ofFamily(question, before, lexicon);
  if (years.length === 0 && question.places.length === 0) return undefined;
  const found = context.stated.flatMap((stated) => elsewhere(stated, years, question.places, lexicon));
  const [first] = found;
  if (!first)
    return {
      kind: 'not-stated',
      language,
      silence: years.length > 0 ? 'period' : 'place',
      unknown: wordsOf(question),
      neighbours: [],
    };
  return question.compares ? compared(language, [before, first]) : { kind: 'found', language, stated: found };
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
  const group = lexicon.groups.find(({ byPlace }) =>
    byPlace.get(placeKey(report))?.some(({ stated }) => stated.indicator === indicator),
  );
  const named = places.length > 0 ? places : [placeKey(report)];
  const label = indicator.label.zh;
  const groups = lexicon.groups.filter((other) => other === group || sameLabel(other.byPlace, label));
  return named.flatMap((place) => {
    const entries = groups.flatMap(({ byPlace }) => byPlace.get(place) ?? []);
    const fit = entries.find(({ stated }) =>
      years.length > 0
        ? years.includes(stated.indicator.period.slice(0, 4))
        : stated.indicator.period === stated.report.period,
    );
    return fit ? [fit.stated] : [];
  });
}

function sameLabel(byPlace: ReadonlyMap<string, readonly Entry[]>, label: string): boolean {
  for (const [first] of byPlace.values()) return first?.stated.indicator.label.zh === label;
  return false;
}

/** 总投资呢: the figure of the same subject whose name has all that is asked. */
function ofFamily(question: Question, { report, indicator }: Stated, lexicon: Lexicon): Answer | undefined {
  const subject = indicator.subject ?? indicator.id;
  const family = (lexicon.families.get(familyKey(report, subject)) ?? []).map(({ stated }) => stated);
  const owner = report.indicators.find(({ id }) => id === subject);
  const others = [...(owner ? [{ report, indicator: owner }] : []), ...family].filter(
    (stated) => stated.indicator !== indicator,
  );
  const fitting = others.filter((stated) => {
    const marks = question.known.slice();
    for (const name of [stated.indicator.label.zh, stated.indicator.label.en])
      cover(question.tokens, tokenize(name), marks);
    return marks.every(Boolean);
  });
  return fitting.length === 1 ? { kind: 'found', language: question.language, stated: fitting } : undefined;
}
