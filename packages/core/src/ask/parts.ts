// Several things asked in one breath: PM2.5和PM10, 医院和床位; each is answered for itself.

import type { Answer, Found, Stated } from './answer.ts';
import { coverage } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Question } from './question.ts';
import { best, choose, type Placed } from './settle.ts';

const MOST_PARTS = 4;
/** 和, “and”, or a blank between two Chinese words. */
const JOINTS = /和|与|及|以及|、|，|\band\b|,|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** The pieces of a question, each in the ways in which it may be meant; nothing where it asks for one thing. */
export function piecesOf(question: Question, lexicon: Lexicon): string[][] | undefined {
  const { text, language, places, years } = question;
  const joints = [...text.matchAll(JOINTS)].filter(({ index, 0: word }) => parts(question, index, index + word.length));
  if (joints.length === 0 || joints.length >= MOST_PARTS || question.each) return undefined;
  // 社零多少，比上年增长多少 are two things; 甲和乙比 is one.
  if (question.compares && !joints.every(([word]) => word === '，' || word === ',')) return undefined;
  const pieces: string[] = [];
  let from = 0;
  for (const joint of joints) {
    pieces.push(text.slice(from, joint.index));
    from = joint.index + joint[0].length;
  }
  pieces.push(text.slice(from));
  const [only = ''] = places.length === 1 ? places : [];
  const [name] = lexicon.places.byKey.get(only)?.names ?? [];
  const prefix = name ? wordsOf(name) : '';
  const [named] = years;
  const year = named === undefined ? '' : language === 'zh' ? `${named}年` : ` in ${named}`;
  return variants(pieces, language).map((words) =>
    words.map((piece) => (language === 'zh' ? `${prefix}${year}${piece}` : `${piece} ${prefix}${year}`)),
  );
}

/** What the pieces are answered with: `all` where each is, `some` of them else. */
export function partsOf(
  question: Question,
  pieces: readonly (readonly string[])[],
  fits: readonly Placed[],
  answer: (piece: string) => Answer,
): { readonly all?: Answer; readonly some: readonly Stated[] } | undefined {
  // 城镇和农村居民收入差距 is one name where a label says so.
  const oneName = best(fits).some(({ group }) =>
    group.phrases.some(
      (phrase) => /[和与及、,]|\band\b/.test(wordsOf(phrase)) && coverage(question, [phrase]).every(Boolean),
    ),
  );
  if (oneName) return undefined;
  const stated: Stated[] = [];
  for (const words of pieces) {
    for (const piece of words) {
      const found = answer(piece);
      if (found.kind !== 'found' || found.stated.every((one) => isAmong(one, stated))) continue;
      if (found.stated[0]) stated.push(found.stated[0]);
      break;
    }
  }
  if (stated.length < pieces.length) return { some: stated };
  return { all: { kind: 'found', language: question.language, stated }, some: stated };
}

/** Both what was found for the whole and what was found for the pieces, to choose from. */
export function offerBoth(found: Found, more: readonly Stated[]): Answer {
  const { language, stated } = found;
  const others = more.filter((one) => !isAmong(one, stated));
  return others.length === 0 ? { kind: 'found', language, stated } : choose(language, [...stated, ...others]);
}

/** By name: of a store, the same figure read twice is two objects. */
function isAmong({ report, indicator }: Stated, stated: readonly Stated[]): boolean {
  return stated.some((one) => one.indicator.id === indicator.id && one.report.id === report.id);
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
const LEVEL = /国家级|省级|市级|区级|县级|国家|全省|全市|新增|新建/g;

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
  // 新认定的市级工程中心和重点实验室: the level stands before both.
  const levels = pieces[0]?.match(LEVEL) ?? [];
  const begins = [
    ...Array.from({ length: Math.min(MOST_SHARED, first.length - 1) }, (_, at) =>
      first.slice(0, first.length - 1 - at).join(''),
    ),
    ...levels,
  ];
  return pieces.map((piece, index) => {
    const own = language === 'zh' ? piece.trim() : `${piece.trim()} `;
    const behind = index < pieces.length - 1 ? ends.map((end) => own + end) : [];
    const before = index > 0 ? begins.map((begin) => begin + own) : [];
    const both =
      index > 0 && index < pieces.length - 1 ? begins.flatMap((begin) => ends.map((end) => begin + own + end)) : [];
    return [own, ...behind, ...before, ...both];
  });
}

function wordsOf(phrase: Phrase): string {
  return phrase
    .map(({ word, han }) => (han ? word : ` ${word} `))
    .join('')
    .replace(/ {2}/g, ' ')
    .trim();
}
