// The parts of an answer as Slack draws them.

import type { AnswerPart } from '@jianbao/core';
import type { types } from '@slack/bolt';
import { escapeMrkdwn, mrkdwn } from './mrkdwn.ts';

/** The kinds of block that an answer is drawn with. */
export type AnswerBlock = types.SectionBlock | types.RichTextBlock | types.ContextBlock;

type Drawn<Type extends AnswerPart['type']> = Extract<AnswerPart, { type: Type }>;

/** Figures in bold, the source quoted below them, what can be chosen as one list. */
export function drawBlocks(parts: readonly AnswerPart[]): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let options: string[] = [];
  const endList = () => {
    if (options.length > 0) blocks.push(section(options.join('\n')));
    options = [];
  };
  for (const part of parts) {
    if (part.type === 'option') {
      options.push(`• ${escapeMrkdwn(part.label)}`);
      continue;
    }
    endList();
    if (part.type === 'figure') blocks.push(drawFigure(part));
    else if (part.type === 'quote') blocks.push(drawQuote(part), drawPointer(part));
    else blocks.push(section(escapeMrkdwn(part.text)));
  }
  endList();
  return blocks;
}

/** A line of Slack's mark-up around already escaped text. */
export function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}

/** The figure has a line to itself: Slack shows a `*` as it is where a Chinese character touches it. */
function drawFigure({ label, figure, detail }: Drawn<'figure'>): AnswerBlock {
  return section(`*${escapeMrkdwn(figure)}*\n${escapeMrkdwn([label, detail].filter(Boolean).join(' · '))}`);
}

/** Rich text is never parsed: bold in the middle of a Chinese sentence, and every word as the source has it. */
function drawQuote({ before, figure, after }: Drawn<'quote'>): AnswerBlock {
  const elements: types.RichTextText[] = [
    { type: 'text', text: before },
    { type: 'text', text: figure, style: { bold: true } },
    { type: 'text', text: after },
  ];
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: elements.filter(({ text }) => text !== '') }],
  };
}

function drawPointer({ pointer }: Drawn<'quote'>): AnswerBlock {
  return { type: 'context', elements: [mrkdwn(escapeMrkdwn(pointer))] };
}
