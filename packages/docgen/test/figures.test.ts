import { parseQuantity, parseQuantityEn, sameQuantity } from '@jianbao/core';
import { type Brief, type Inline, indicatorsShown, piecesOf } from '@jianbao/docgen';
import { describe, expect, it } from 'vitest';
import { briefIn, report } from './example-briefs.ts';

const piecesIn = (brief: Brief): readonly Inline[] => brief.blocks.flatMap(piecesOf);

describe.each(['zh', 'en'] as const)('the %s brief of the example report', (language) => {
  const brief = briefIn(language);

  it('shows every figure of the report', () => {
    expect([...indicatorsShown(brief)].toSorted()).toEqual(report.indicators.map(({ id }) => id).toSorted());
  });

  it('shows each with the value, unit and bound that the report has', () => {
    for (const { text, indicator } of piecesIn(brief)) {
      if (indicator === undefined) continue;
      const { quantity } = report.indicators.find(({ id }) => id === indicator) ?? {};
      if (!quantity) throw new Error(indicator);
      const bare = text
        .replace(/^(?:up|down|improved by|A total of|预计|增长|下降|改善) ?/, '')
        .replace(/ \((?:expected|target)\)$/, '');
      const read =
        language === 'zh'
          ? parseQuantity(bare)
          : parseQuantityEn(bare.toLowerCase().replace(/^grade ii/, 'Grade II'), quantity.unit);
      expect(sameQuantity(read, quantity), `${indicator}: ${text}`).toBe(true);
    }
  });

  it('has no other number than those of the source and of the names in it', () => {
    const sourced = new Set(
      [report.source.text, ...report.terms.map(({ en }) => en)].flatMap((text) => text.match(/\d[\d.,]*\d|\d/g) ?? []),
    );
    const others = piecesIn(brief)
      .filter(({ indicator }) => indicator === undefined)
      .flatMap(({ text }) => text.match(/\d[\d.,]*\d|\d/g) ?? []);
    expect(others.filter((number) => !sourced.has(number))).toEqual([]);
  });
});
