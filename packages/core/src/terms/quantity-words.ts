// A quantity inside a label, as it stands with its noun: projects worth at least 100 million yuan, older people aged 60 and over.

import { formatEn } from '../quantity/format-en.ts';
import { DEFAULT_STYLE } from '../quantity/style.ts';
import { type Phrase, withAfter, withBefore } from './phrase.ts';
import type { Token } from './token.ts';

const STYLE = { ...DEFAULT_STYLE, hectares: false };

/** The quantity by itself: at least 300 million yuan. */
export function quantityEn({ quantity, zh }: Token): string {
  if (!quantity) return zh;
  return formatEn(quantity.quantity, STYLE);
}

/** A noun with the quantity that stands before it in Chinese. */
export function withQuantity(token: Token, head: Phrase): Phrase {
  const match = token.quantity?.quantity;
  if (!match) return withBefore(token.zh, head);
  const { unit, bound } = match;
  if (unit.id === 'year-of-age') return withAfter(head, ageEn(token));
  const text = quantityEn(token);
  if (unit.dimension === 'money')
    return withAfter(head, `${/ (?:projects?|contracts?)$/.test(` ${head.noun}`) ? 'worth' : 'of'} ${text}`);
  if (bound === 'exact' && unit.dimension !== 'number' && !unit.id.startsWith('classifier')) {
    const attribute = text.replaceAll(' ', '-').replace(/s$/, '');
    if (/^[\d.,]+-[a-z]+$/.test(attribute)) return withBefore(attribute, head);
  }
  if (unit.dimension === 'count' || unit.dimension === 'number') return withBefore(text, head);
  return withAfter(head, `of ${text}`);
}

function ageEn(token: Token): string {
  const match = token.quantity?.quantity;
  const years = /\d+/.exec(token.zh)?.[0] ?? '';
  if (match?.bound === 'at-least') return `aged ${years} and over`;
  if (match?.bound === 'under' || match?.bound === 'at-most') return `under ${years}`;
  if (match?.bound === 'over') return `over ${years}`;
  return `aged ${years}`;
}
