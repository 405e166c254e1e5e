// jianbao chat: question after question, with the memory of what was spoken of before.

import { createInterface } from 'node:readline/promises';
import { createDesk } from '@jianbao/bot';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { converse, drawBold, drawPlain } from '../conversation.ts';
import { readReports } from '../reports.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { answerData } from './ask.ts';

export interface ChatOptions {
  readonly report?: readonly string[];
  readonly json?: boolean;
}

/** Reads questions from the standard input until it ends or somebody says goodbye. */
export async function chat(options: ChatOptions, terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  const files = await readReports(options.report ?? [], terminal, language);
  const reports = files.map(({ report }) => report);
  const desk = createDesk({ reports: () => reports });
  const person = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(person && { output: process.stderr, prompt: '› ', historySize: 200 }),
  });
  if (person) terminal.err(say('cli.chat.hello', { titles: reports.map(({ title }) => title[language]).join(' · ') }));
  const inColour = person && process.env['NO_COLOR'] === undefined;
  await converse(lines, {
    desk,
    out: terminal.out,
    draw: options.json ? ({ answer }) => JSON.stringify(answerData(answer)) : inColour ? drawBold : drawPlain,
    ...(person && { hint: say('bot.hint'), prompt: () => lines.prompt() }),
  });
  return EXIT.ok;
}
