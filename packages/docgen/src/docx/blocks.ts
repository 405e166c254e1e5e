// One block, one function: a heading, a paragraph, a list, a table as WordprocessingML.

import type { Block, Inline, TableRole } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import type { Charts } from './charts.ts';
import { type Marks, runsOf } from './inline.ts';
import { STYLE } from './styles.ts';

/** What blocks need besides themselves: the layout, the numbering that Word uses, and what they collect. */
export interface Context extends Marks {
  readonly layout: Layout;
  /** Ids of the numbering of headings and of bullets. */
  readonly numbering: { readonly headings: number; readonly bullets: number };
  readonly charts: Charts;
}

/** The blocks as one run of XML, `width` twips wide. */
export function blocksXml(blocks: readonly Block[], context: Context, width: number): string {
  let xml = '';
  for (const block of blocks) xml += blockXml(block, context, width);
  return xml;
}

function blockXml(block: Block, context: Context, width: number): string {
  switch (block.type) {
    case 'heading':
      return headingXml(block.depth, block.children, context);
    case 'paragraph':
      return `<w:p>${runsOf(block.children, context)}</w:p>`;
    case 'quote':
      return `<w:p><w:pPr><w:pStyle w:val="${STYLE.quote}"/></w:pPr>${runsOf(block.children, context)}</w:p>`;
    case 'list':
      return block.items.map((item) => listItemXml(item, context)).join('');
    case 'table':
      // A paragraph after each table: two tables in a row would grow together.
      return `${tableXml(block.rows, block.role, context, width)}${GAP}`;
    case 'chart':
      return `<w:p><w:pPr><w:pStyle w:val="${STYLE.figure}"/></w:pPr>${context.charts.add(block.chart, width)}</w:p>`;
    case 'columns':
      return `${columnsXml(block.rows, context, width)}${GAP}`;
  }
}

const GAP = `<w:p><w:pPr><w:pStyle w:val="${STYLE.cell}"/></w:pPr></w:p>`;
const TITLE = `<w:p><w:pPr><w:pStyle w:val="${STYLE.title}"/></w:pPr>`;

function headingXml(depth: number, pieces: readonly Inline[], context: Context): string {
  const runs = runsOf(pieces, context);
  if (depth === 1) return `${TITLE}${runs}</w:p>`;
  const level = Math.min(depth - 2, 2);
  const numbered = (context.layout.headingNumbers[level] ?? 'none') !== 'none';
  const number = numbered ? numberXml(level, context.numbering.headings) : '';
  return `<w:p><w:pPr><w:pStyle w:val="Heading${level + 1}"/>${number}</w:pPr>${runs}</w:p>`;
}

function listItemXml(item: readonly Inline[], context: Context): string {
  // Official Chinese documents have no bullets: items are paragraphs.
  const bullets = context.layout.styles.listItem.firstLine === undefined;
  const number = bullets ? numberXml(0, context.numbering.bullets) : '';
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE.listItem}"/>${number}</w:pPr>${runsOf(item, context)}</w:p>`;
}

function numberXml(level: number, id: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

const NO_RULE = 'w:val="none" w:sz="0" w:space="0" w:color="auto"';

/** `w:tbl` to the rows: fixed widths, horizontal rules, room in the cells. WPS hides a table without its grid. */
function tableHead(widths: readonly number[], width: number, color: string, edge: number): string {
  const rule = (size: number): string => `w:val="single" w:sz="${size}" w:space="0" w:color="${color}"`;
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders><w:top ${rule(edge)}/><w:left ${NO_RULE}/><w:bottom ${rule(edge)}/><w:right ${NO_RULE}/>` +
    `<w:insideH ${rule(4)}/><w:insideV ${NO_RULE}/></w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>' +
    `</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  );
}

function tableXml(
  rows: readonly (readonly (readonly Inline[])[])[],
  role: TableRole | undefined,
  context: Context,
  width: number,
): string {
  const { table } = context.layout;
  const columns = rows[0]?.length ?? 1;
  const first = columns === 1 ? width : Math.round((width * table.firstColumn) / 100);
  const rest = Math.floor((width - first) / Math.max(1, columns - 1));
  const widths = Array.from({ length: columns }, (_, index) => (index === 0 ? first : rest));
  const panel = role === 'panel' ? table.panelFill : undefined;
  const body = rows.map((cells, row) => {
    const head = row === 0;
    const fill = panel ?? (head ? table.headFill : undefined);
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    const style = head ? STYLE.headCell : STYLE.cell;
    const xml = cells.map(
      (pieces, column) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr>` +
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runsOf(pieces, context)}</w:p></w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${xml.join('')}</w:tr>`;
  });
  return `${tableHead(widths, width, table.rule, 8)}${body.join('')}</w:tbl>`;
}

/** Two columns of blocks; the first row is the head and is repeated on each page. */
function columnsXml(
  rows: readonly (readonly [readonly Block[], readonly Block[]])[],
  context: Context,
  width: number,
): string {
  const half = Math.floor(width / 2);
  const cell = (blocks: readonly Block[], shade: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${half}" w:type="dxa"/>${shade}</w:tcPr>${blocksXml(blocks, context, half - 160) || '<w:p/>'}</w:tc>`;
  const body = rows.map(([left, right], index) => {
    const head = index === 0;
    const fill = head ? context.layout.table.headFill : undefined;
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    const properties = head ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${properties}${cell(left, shade)}${cell(right, shade)}</w:tr>`;
  });
  return `${tableHead([half, half], half * 2, context.layout.table.rule, 8)}${body.join('')}</w:tbl>`;
}
