// Two briefs of one report side by side: what belongs together stands in one row, each figure carries the same number
// in both languages, and what only one side has is named at the end.

import type { Report } from '@jianbao/core';
import { type Say, speaker } from '@jianbao/locales';
import { type Block, type Brief, type Inline, piecesOf } from './brief.ts';

/** One brief in two columns, Chinese at the left, for sign-off. */
export function parallelBrief(zh: Brief, en: Brief, report: Report): Brief {
  const say = speaker('zh');
  const english = speaker('en');
  const [left, right] = [zh.blocks, en.blocks].map((blocks) => blocks.filter(({ type }) => type !== 'chart'));
  const numbers = numbersOf([...(left ?? []), ...(right ?? [])]);
  const rows = align((left ?? []).flatMap(withoutTables), (right ?? []).flatMap(withoutTables)).map(
    ([a, b]): Row => [a.map((block) => numbered(block, numbers)), b.map((block) => numbered(block, numbers))],
  );
  const head: readonly [readonly Block[], readonly Block[]] = [
    [line([{ text: say('brief.sideZh'), strong: true }])],
    [line([{ text: english('brief.sideEn'), strong: true }])],
  ];
  return {
    ...zh,
    title: `${zh.title} / ${en.title}`,
    matter: {},
    blocks: [{ type: 'columns', rows: [head, ...rows] }, ...asides(left ?? [], right ?? [], report, say, english)],
  };
}

/** Each row of a table as a line of its own, so that it meets its twin. */
function withoutTables(block: Block): Block[] {
  if (block.type !== 'table') return [block];
  return block.rows
    .slice(1)
    .map(([label = [], ...cells]) =>
      line([
        ...label,
        { text: ' — ' },
        ...cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: ' · ' }, ...cell])),
      ]),
    );
}

function line(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

/** A number for each indicator, in the order in which the Chinese shows them. */
function numbersOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { indicator } of blocks.flatMap(piecesOf)) {
    if (indicator !== undefined && !numbers.has(indicator)) numbers.set(indicator, numbers.size + 1);
  }
  return numbers;
}

function numbered(block: Block, numbers: ReadonlyMap<string, number>): Block {
  const mark = (pieces: readonly Inline[]): Inline[] =>
    pieces.map((piece) => {
      const pair = piece.indicator === undefined ? undefined : numbers.get(piece.indicator);
      return pair === undefined ? piece : { ...piece, pair };
    });
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return { ...block, children: mark(block.children) };
    case 'list':
      return { ...block, items: block.items.map(mark) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(mark)) };
    default:
      return block;
  }
}

type Row = readonly [left: readonly Block[], right: readonly Block[]];

/** What it costs to leave a block alone, beside what pairing two alike earns. */
const ALONE = -0.35;
const MOST_TOGETHER = 3;

/**
 * The blocks of both sides in rows: the alignment in which the most figures meet, each side in its order. A row may
 * hold up to three blocks of one side against one of the other (after Gale and Church, 1993, with figures for lengths).
 */
function align(left: readonly Block[], right: readonly Block[]): Row[] {
  const [a, b] = [left.map(shown), right.map(shown)];
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width).fill(-Infinity);
  const from = new Int32Array(best.length);
  best[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      const here = best[i * width + j] ?? -Infinity;
      for (const [m, n] of STEPS) {
        if (i + m > left.length || j + n > right.length) continue;
        const value = here + worth(left.slice(i, i + m), right.slice(j, j + n), a.slice(i, i + m), b.slice(j, j + n));
        const to = (i + m) * width + j + n;
        if (value > (best[to] ?? -Infinity)) {
          best[to] = value;
          from[to] = i * width + j;
        }
      }
    }
  }
  const rows: Row[] = [];
  for (let at = best.length - 1; at > 0; at = from[at] ?? 0) {
    const [i, j] = [Math.floor(at / width), at % width];
    const [k, l] = [Math.floor((from[at] ?? 0) / width), (from[at] ?? 0) % width];
    rows.unshift([left.slice(k, i), right.slice(l, j)]);
  }
  return rows;
}

const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  ...(Array.from({ length: MOST_TOGETHER - 1 }, (_, index) => [
    [1, index + 2],
    [index + 2, 1],
  ]).flat() as [number, number][]),
];

function shown(block: Block): readonly string[] {
  return piecesOf(block).flatMap(({ indicator }) => indicator ?? []);
}

function worth(
  left: readonly Block[],
  right: readonly Block[],
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): number {
  const [one, other] = [left[0], right[0]];
  if (!one || !other) return ALONE;
  const sorts = [...left, ...right];
  // Headings and tables meet their like.
  if (one.type !== other.type && (one.type === 'heading' || other.type === 'heading')) return -2;
  if (sorts.length > 2 && sorts.some(({ type }) => type === 'heading' || type === 'table')) return -2;
  if ((one.type === 'table') !== (other.type === 'table')) return -2;
  const depth = one.type === 'heading' && other.type === 'heading' && one.depth === other.depth ? 0.4 : 0;
  const [mine, theirs] = [new Set(a.flat()), new Set(b.flat())];
  const common = [...mine].filter((id) => theirs.has(id)).length;
  const most = Math.max(mine.size, theirs.size);
  const alike = most === 0 ? 0.1 : common / most;
  const apart = most > 0 && common === 0 ? -0.9 : 0;
  return common + alike + depth + apart - 0.3 * (sorts.length - 2);
}

function asides(left: readonly Block[], right: readonly Block[], report: Report, say: Say, english: Say): Block[] {
  const [zh, en] = [new Set(left.flatMap(shown)), new Set(right.flatMap(shown))];
  const items = report.indicators
    .filter(({ id }) => zh.has(id) !== en.has(id))
    .map(({ id, label, printed }): Inline[] => {
      const side = zh.has(id) ? 'brief.sideZh' : 'brief.sideEn';
      return [
        { text: say('brief.aside', { side: say(side), figure: printed, label: label.zh }) },
        { text: ` / ${english('brief.aside', { side: english(side), figure: printed, label: label.en })}` },
      ];
    });
  if (items.length === 0) return [];
  const title = `${say('brief.figuresAside')} / ${english('brief.figuresAside')}`;
  return [
    { type: 'heading', depth: 2, children: [{ text: title }] },
    { type: 'list', items },
  ];
}
