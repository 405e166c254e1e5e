// A conversation in a terminal: each line a question, answered with the memory of those before it.

import type { Desk, Reply } from '@jianbao/bot';
import type { AnswerText } from '@jianbao/core';
import type { Terminal } from './terminal.ts';
import { visible } from './visible.ts';

export interface Conversation {
  readonly desk: Desk;
  readonly out: Terminal['out'];
  readonly draw: (reply: Reply) => string;
  /** Said to an empty line; a program that sends one wants nothing. */
  readonly hint?: string;
  /** Called when the next line may come. */
  readonly prompt?: () => void;
}

/** Answers until the lines end or somebody says goodbye. */
export async function converse(lines: AsyncIterable<string>, conversation: Conversation): Promise<void> {
  const { desk, out, draw, hint, prompt } = conversation;
  prompt?.();
  for await (const line of lines) {
    const question = line.trim();
    if (/^(?:exit|quit|bye|再见|退出)$/i.test(question)) return;
    if (question !== '') out(draw(await desk.ask(question, 'chat')));
    else if (hint !== undefined) out(hint);
    prompt?.();
  }
}

/** An answer for a pipe. */
export function drawPlain({ text }: Reply): string {
  return visible(text.text);
}

/** An answer for a person: each figure in bold where it is stated, and nowhere else. */
export function drawBold({ text: { text, parts } }: Reply): string {
  const shown = visible(text);
  let [drawn, at] = ['', 0];
  for (const part of parts) {
    const words = visible(firstWords(part));
    const start = shown.indexOf(words, at);
    const end = start + words.length;
    drawn += part.type === 'figure' ? `${shown.slice(at, start)}${bold(words)}` : shown.slice(at, end);
    at = end;
  }
  return drawn + shown.slice(at);
}

/** Where a part begins in the text of its answer. */
function firstWords(part: AnswerText['parts'][number]): string {
  switch (part.type) {
    case 'figure':
      return part.figure;
    case 'quote':
      return part.before + part.figure + part.after;
    case 'note':
      return part.text;
    case 'option':
      return part.label;
  }
}

function bold(words: string): string {
  return `\u001b[1m${words}\u001b[22m`;
}
