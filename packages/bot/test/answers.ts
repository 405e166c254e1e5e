// Answers for the tests to draw: short, bilingual, and one as long as one likes.

import type { AnswerPart, AnswerText } from '@jianbao/core';
import type { Responder } from '../src/index.ts';

const ZH: AnswerText = answerOf('zh', [
  { type: 'figure', label: '新签约重大项目总投资', figure: '136.1亿元', detail: '青山湖区，2024年' },
  { type: 'quote', before: '新签约重大项目80个、总投资', figure: '136.1亿元', after: '。', pointer: '出处：年度综述' },
]);
const EN: AnswerText = answerOf('en', [
  { type: 'figure', label: 'total investment', figure: '13.61 billion yuan', detail: 'Qingshanhu District, 2024' },
  { type: 'quote', before: '总投资', figure: '136.1亿元', after: '。', pointer: 'From: Annual review' },
]);

/** Answers in the language of the question. */
export const bilingual: Responder = (question) => (/\p{Script=Han}/u.test(question) ? ZH : EN);

/** Always gives this answer. */
export function always(answer: AnswerText): Responder {
  return () => answer;
}

/** An answer of these parts whose text says them line by line. */
export function answerOf(language: 'zh' | 'en', parts: readonly AnswerPart[]): AnswerText {
  return { language, parts, text: parts.flatMap(wordsOf).join('\n') };
}

/** Every string of a part that a person reads. */
export function wordsOf(part: AnswerPart): string[] {
  switch (part.type) {
    case 'figure':
      return [part.figure, part.label, part.detail];
    case 'quote':
      return [part.before + part.figure + part.after, part.pointer];
    case 'note':
      return [part.text];
    case 'option':
      return [part.label];
  }
}
