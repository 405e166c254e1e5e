// jianbao chat: question after question, with the memory of what was spoken of before.

import { createInterface } from 'node:readline/promises';
import { createDesk } from '@jianbao/bot';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { converse, drawBold, drawPlain } from '../conversation.ts';
import { openHoldings } from '../holdings.ts';
import { EXIT, type Terminal } from '../terminal.ts';
import { answerData } from './ask.ts';

export interface ChatOptions {
  readonly report?: readonly string[];
  readonly catalogue?: string;
  readonly json?: boolean;
}

/** Reads questions from the standard input until it ends or somebody says goodbye. */
export async function chat(options: ChatOptions, terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  const { report: reports = [], catalogue } = options;
  const { holdings, close } = await openHoldings({ reports, catalogue }, terminal, language);
  const desk = createDesk(holdings);
  const person = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(person && { output: process.stderr, prompt: '› ', historySize: 200 }),
  });
  if (person)
    terminal.err(
      say('cli.chat.hello', {
        titles: (await desk.reports())
          .slice(0, MOST_GREETED)
          .map(({ title }) => title[language])
          .join(' · '),
      }),
    );
  const inColour = person && process.env['NO_COLOR'] === undefined;
  await converse(lines, {
    desk,
    out: terminal.out,
    draw: options.json ? ({ answer }) => JSON.stringify(answerData(answer)) : inColour ? drawBold : drawPlain,
    ...(person && { hint: say('bot.hint'), prompt: () => lines.prompt() }),
  });
  await close();
  return EXIT.ok;
}

/** As many as the greeting names. */
const MOST_GREETED = 5;
