// One block, one function: a heading, a paragraph, a list, a table as docx objects.

import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Inline } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import { runsOf } from './inline.ts';
import { BULLETS, HEADING_NUMBERS } from './numbering.ts';
import { STYLE } from './styles.ts';

export function blockOf(block: Block, layout: Layout): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block.depth, block.children, layout)];
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.children) })];
    case 'list':
      return block.items.map((item) => listItemOf(item, layout));
    case 'table':
      // A paragraph after each table: two tables in a row would grow together.
      return [tableOf(block.rows, layout), new Paragraph({ style: STYLE.cell })];
  }
}

function headingOf(depth: number, pieces: readonly Inline[], layout: Layout): Paragraph {
  const children = runsOf(pieces);
  if (depth === 1) return new Paragraph({ heading: HeadingLevel.TITLE, children });
  const level = depth - 2;
  const heading =
    [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level] ?? HeadingLevel.HEADING_3;
  const numbered = (layout.headingNumbers[level] ?? 'none') !== 'none';
  return new Paragraph({
    heading,
    children,
    ...(numbered && { numbering: { reference: HEADING_NUMBERS, level } }),
  });
}

function listItemOf(item: readonly Inline[], layout: Layout): Paragraph {
  // Official Chinese documents have no bullets: items are paragraphs.
  const bullets = layout.styles.listItem.firstLine === undefined;
  return new Paragraph({
    style: STYLE.listItem,
    children: runsOf(item),
    ...(bullets && { numbering: { reference: BULLETS, level: 0 } }),
  });
}

function tableOf(rows: readonly (readonly (readonly Inline[])[])[], layout: Layout): Table {
  const { page, table } = layout;
  const width = page.width - page.left - page.right;
  const columns = rows[0]?.length ?? 1;
  const first = Math.round((width * table.firstColumn) / 100);
  const rest = Math.floor((width - first) / Math.max(1, columns - 1));
  const widths = Array.from({ length: columns }, (_, index) => (columns === 1 ? width : index === 0 ? first : rest));
  const rule = { style: BorderStyle.SINGLE, size: 4, color: table.rule };
  const thick = { ...rule, size: 8 };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    // WPS hides a table without its grid.
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: thick, bottom: thick, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: rows.map((cells, row) => rowOf(cells, row === 0, widths, table.headFill)),
  });
}

function rowOf(
  cells: readonly (readonly Inline[])[],
  head: boolean,
  widths: readonly number[],
  fill: string | undefined,
): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(
      (pieces, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(head && fill !== undefined && { shading: { fill } }),
          children: [new Paragraph({ style: head ? STYLE.headCell : STYLE.cell, children: runsOf(pieces) })],
        }),
    ),
  });
}
