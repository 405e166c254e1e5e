import { parseQuantity, quantityValue } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import { figureLines, mistakes, readReport } from './1-read-a-report.ts';
import { writeBrief } from './2-write-a-brief.ts';
import { answerTo } from './3-ask-a-question.ts';
import { draft, figures, rejections } from './4-draft-a-report.ts';
import { checkTranslation } from './5-check-a-translation.ts';
import { exportAll, exportAmounts } from './6-export-the-figures.ts';

describe('the example programs', () => {
  it('read a report into lines of exact figures', () => {
    const lines = figureLines(readReport());
    expect(lines).toHaveLength(70);
    expect(lines.join('\n')).toContain(
      `new-major-projects-investment\t${quantityValue(parseQuantity('136.1亿元'))}\tCNY`,
    );
  });

  it('say what is wrong with a report', () => {
    expect(mistakes('id: x').join('\n')).toContain('“title” is missing');
  });

  it('write a brief', async () => {
    expect((await writeBrief()).length).toBeGreaterThan(5000);
  });

  it('answer questions, and say when the report is silent', () => {
    expect(answerTo('停车位新增了多少个？').text).toContain('3479个');
    expect(answerTo('What is the population?').text).toContain('does not mention “population”');
  });
});

describe('5-check-a-translation', () => {
  it('finds the slip of ten and the bound that was lost', () => {
    expect(checkTranslation().map(({ code, surface }) => [code, surface])).toEqual([
      ['wrong-conversion', '695,000 metric tons'],
      ['bound-lost', 'Forty percent'],
    ]);
  });
});

describe('4-draft-a-report', () => {
  it('reads every figure of the source, and says of all other numbers what they are', () => {
    expect(figures()).toHaveLength(70);
    expect(figures()).toContain('136.1亿元\t13610000000\t新签约重大项目总投资');
    expect(rejections()).toContain('PM2.5\tname\tlatin-name');
  });

  it('drafts a report that loads', () => {
    expect(draft().indicators.every((indicator) => indicator.draft)).toBe(true);
  });
});

describe('6-export-the-figures', () => {
  it('writes every figure with its source, and describes the columns', () => {
    const { csv, dataPackage } = exportAll();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(71);
    expect(csv).toContain('新签约重大项目达80个，总投资136.1亿元');
    expect(JSON.parse(dataPackage).resources[0].bytes).toBe(Buffer.byteLength(csv));
  });

  it('writes a selection with its digits', () => {
    expect(exportAmounts()).toContain('13610000000');
    expect(exportAmounts()).not.toContain('"approval-time-limits"');
  });
});
