// Which language the page and each side of its columns are in, as browsers and screen readers want to know it.

import { type Block, type Brief, piecesOf } from '../brief.ts';

const CHINESE = 'zh-CN';
// A Chinese character says about as much as three Latin letters.
const LETTERS_A_CHARACTER = 3;

export function languageTag(brief: Brief): string {
  return brief.language === 'zh' ? CHINESE : englishTag(brief);
}

/** The languages of the left and of the right column, by the script that most of each is written in. */
export function sideLanguages(
  rows: readonly (readonly [left: readonly Block[], right: readonly Block[]])[],
  brief: Brief,
): readonly [left: string, right: string] {
  const tag = (side: 0 | 1): string => {
    const text = rows.flatMap((row) => row[side].map(wordsOf)).join('');
    const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return characters * LETTERS_A_CHARACTER > letters ? CHINESE : englishTag(brief);
  };
  return [tag(0), tag(1)];
}

function englishTag({ british }: Brief): string {
  return british ? 'en-GB' : 'en-US';
}

function wordsOf(block: Block): string {
  return block.type === 'chart'
    ? block.chart.alt
    : piecesOf(block)
        .map(({ text }) => text)
        .join('');
}
