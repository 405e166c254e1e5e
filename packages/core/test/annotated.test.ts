import { readdirSync, readFileSync } from 'node:fs';
import { extractMentions, quantityValue } from '@jianbao/core';
import { describe, expect, it } from 'vitest';

// Texts that were annotated by hand, apart from the code; it is measured on them and not yet perfect.
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  readonly value?: string;
  readonly unit?: string;
  readonly bound?: string;
  readonly label?: string;
  readonly also?: readonly string[];
}

/** How much two labels share, by pairs of characters (Dice): 1 when alike, marks and 的 aside. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] => {
    const signs = [...text.replace(/[“”、，的]/g, '')];
    return signs.slice(1).map((sign, index) => (signs[index] ?? '') + sign);
  };
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length + right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

const folder = new URL('./goldens/annotated/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));
const texts = names.map((name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const { mentions } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as {
    mentions: readonly Gold[];
  };
  return { name, text, mentions, gold: mentions.filter(({ kind }) => kind === 'figure') };
});

describe.each(texts)('$name', ({ text, mentions }) => {
  it('is annotated with the words that stand in it', () => {
    const points = [...text];
    for (const { start, end, surface } of mentions) expect(points.slice(start, end).join('')).toBe(surface);
  });
});

describe('extraction over all annotated texts', () => {
  const score = { figures: 0, spans: 0, values: 0, labels: 0, alike: 0, false: 0 };
  for (const { text, gold } of texts) {
    const found = extractMentions(text).filter(({ kind }) => kind === 'figure');
    score.figures += gold.length;
    for (const figure of gold) {
      const match = found.find(({ start, end }) => start === figure.start && end === figure.end);
      if (!match) continue;
      score.spans += 1;
      const { quantity, label } = match;
      const right =
        quantity &&
        quantityValue(quantity) === figure.value &&
        quantity.unit.zh === figure.unit &&
        quantity.bound === figure.bound;
      if (right) score.values += 1;
      const accepted = [figure.label, ...(figure.also ?? [])].filter((name) => name !== undefined);
      if (label !== undefined && accepted.includes(label)) score.labels += 1;
      if (label !== undefined && accepted.some((name) => likeness(name, label) >= 0.75)) score.alike += 1;
    }
    score.false += found.filter(
      (figure) => !gold.some(({ start, end }) => start < figure.end && end > figure.start),
    ).length;
  }

  it('finds figures, their values and their labels no worse than it did', () => {
    // What was reached; raise the marks with the code, never lower them.
    expect(score.figures).toBe(797);
    expect(score.spans).toBeGreaterThanOrEqual(797);
    expect(score.values).toBeGreaterThanOrEqual(796);
    expect(score.labels).toBeGreaterThanOrEqual(659);
    expect(score.alike).toBeGreaterThanOrEqual(756);
    expect(score.false).toBe(0);
  });
});
