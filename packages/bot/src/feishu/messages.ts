// A card as the messages that carry it: as many as Feishu's limits ask for, and together complete.

import type { Card } from '../chat/port.ts';
import { pagesOf } from '../platform/pages.ts';
import type { Message } from './api.ts';
import { type CardElement, drawElements, LONGEST_TEXT } from './elements.ts';

/** Of the 30 KB of a message, what its elements may have; the rest is for what is around them. */
const MAX_BYTES = 26_000;
/** A card holds 200 elements, those inside of others included. */
const MAX_ELEMENTS = 50;
const LONGEST_SUMMARY = 300;

export function cardMessages(card: Card, thread: string): readonly Message[] {
  const pages: CardElement[][] = [];
  let bytes = 0;
  for (const element of drawElements(card, thread)) {
    const size = sizeOf(element);
    const page = pages.at(-1);
    if (page && page.length < MAX_ELEMENTS && bytes + size <= MAX_BYTES) {
      page.push(element);
      bytes += size;
    } else {
      pages.push([element]);
      bytes = size;
    }
  }
  const content = summaryOf(card.text);
  return pages.map((elements, at) => ({
    type: 'interactive',
    content: {
      schema: '2.0',
      // A button pressed where a card was forwarded to would answer among strangers.
      config: { enable_forward_interaction: false, ...(at === 0 && content !== '' && { summary: { content } }) },
      body: { elements },
    },
  }));
}

/** The same words where Feishu refuses the card; unlike `text`, a `post` has no mark-up in its text. */
export function plainMessages({ text, language }: Card): readonly Message[] {
  return pagesOf(text, LONGEST_TEXT).map((page) => ({
    type: 'post',
    content: { [language === 'zh' ? 'zh_cn' : 'en_us']: { content: [[{ tag: 'text', text: page }]] } },
  }));
}

/** The card travels as a string of JSON inside JSON: every quotation mark counts twice. */
function sizeOf(element: CardElement): number {
  return Buffer.byteLength(JSON.stringify(JSON.stringify(element))) + 1;
}

/** For lists of conversations and locked phones: whole lines, for half a figure would be a wrong one. */
function summaryOf(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return text.slice(0, Math.max(text.lastIndexOf('\n', LONGEST_SUMMARY), 0));
}
