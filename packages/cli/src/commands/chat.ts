// jianbao chat: question after question, with the memory of what was spoken of before.

import { createInterface } from 'node:readline/promises';
import { createDesk } from '@jianbao/bot';
import type { AnswerPart, Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
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
  if (person) {
    terminal.err(say('cli.chat.hello', { titles: reports.map(({ title }) => title[language]).join(' · ') }));
    lines.prompt();
  }
  for await (const line of lines) {
    const question = line.trim();
    if (/^(?:exit|quit|bye|再见|退出)$/i.test(question)) break;
    if (question !== '') {
      const { answer, text } = desk.ask(question, 'chat');
      terminal.out(
        options.json ? JSON.stringify(answerData(answer)) : person ? coloured(text.parts, text.text) : text.text,
      );
    }
    if (person) lines.prompt();
  }
  return EXIT.ok;
}

/** The figures in bold, where a terminal can show it. */
function coloured(parts: readonly AnswerPart[], text: string): string {
  if (process.env['NO_COLOR'] !== undefined) return text;
  return parts
    .flatMap((part) => (part.type === 'figure' ? [part.figure] : []))
    .reduce((shown, figure) => shown.replace(figure, `\u001b[1m${figure}\u001b[22m`), text);
}
