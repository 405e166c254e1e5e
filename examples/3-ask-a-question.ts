// Ask a report: the answer is data; its words are made from it.

import { type AnswerText, answerText, ask } from '@jianbao/core';
import { readReport } from './1-read-a-report.ts';

export function answerTo(question: string): AnswerText {
  return answerText(ask(question, [readReport()]));
}

if (import.meta.filename === process.argv[1]) {
  for (const question of [
    '停车位新增了多少个？',
    'How many companies went to trade fairs?',
    'What is the population?',
  ]) {
    console.log(`${question}\n${answerTo(question).text}\n`);
  }
}
