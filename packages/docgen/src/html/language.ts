// Which language the page and its parts are in, as browsers and screen readers want to know it.

import { type Block, type Brief, piecesOf } from '../brief.ts';

type Voice = Pick<Brief, 'language' | 'british'>;

const CHINESE = 'zh-CN';
// A Chinese character says about as much as three Latin letters.
const LETTERS_A_CHARACTER = 3;

export function languageTag({ language, british }: Voice): string {
  return language === 'zh' ? CHINESE : british ? 'en-GB' : 'en-US';
}

/** The language of words, by the script that most of them are written in. */
export function languageOf(words: string, { british = false }: Voice): string {
  const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return languageTag({ language: characters * LETTERS_A_CHARACTER > letters ? 'zh' : 'en', british });
}

/** The languages of the left and of the right column. */
export function sideLanguages(
  rows: readonly (readonly [left: readonly Block[], right: readonly Block[]])[],
  voice: Voice,
): readonly [left: string, right: string] {
  const tag = (side: 0 | 1): string => languageOf(rows.flatMap((row) => row[side].map(wordsOf)).join(''), voice);
  return [tag(0), tag(1)];
}

function wordsOf(block: Block): string {
  if (block.type === 'chart') return block.chart.alt;
  return piecesOf(block)
    .map(({ text }) => text)
    .join('');
}
