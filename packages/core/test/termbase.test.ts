import { describe, expect, it } from 'vitest';
import { TERMBASE_TSV } from '../src/terms/termbase.ts';

const rows = TERMBASE_TSV.trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the termbase', () => {
  it('has Chinese, English, a kind and who attests it, in every row', () => {
    const kinds = ['head', 'measure', 'modifier', 'verb', 'whole', 'generic', 'phrase', 'place'];
    const wrong = rows.filter(
      (row) =>
        row.length !== 4 || row.some((cell) => cell === '' || cell !== cell.trim()) || !kinds.includes(row[2] ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('has one English for each Chinese term', () => {
    const terms = rows.map(([zh]) => zh);
    expect(terms.filter((zh, index) => terms.indexOf(zh) !== index)).toEqual([]);
  });

  it('is spelled as Americans spell', () => {
    expect(rows.filter(([, en = '']) => /\b(?:centres?|metres?|litres?|programmes?|labour)\b/i.test(en))).toEqual([]);
  });

  it('ends every measure with the preposition of what it measures', () => {
    const measures = rows.filter(([, , kind]) => kind === 'measure');
    expect(measures.filter(([, en = '']) => !/ (?:of|in|with|to|for|on|by|at|from|per|among)$/.test(en))).toEqual([]);
  });
});
