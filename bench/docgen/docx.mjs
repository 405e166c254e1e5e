// Bare docx, as its readme would have it: the whole document of objects each time. The looks are those of jianbao's `press`.

import { load } from './load.mjs';

const {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} = await load('docx', () => import('docx'));

export const name = 'docx';

export function prepare(brief) {
  return async () => Packer.toBuffer(documentOf(brief));
}

const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' };
const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: '黑体' };
const INK = '1F2A37';
const style = (run, line, before, after, keepNext = false) => ({
  run,
  paragraph: { spacing: { line, lineRule: LineRuleType.EXACT, before, after }, keepNext },
});
const named = (id, options) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, ...options });

const STYLES = {
  default: {
    document: style({ font: SERIF, size: 23, language: { value: 'en-US', eastAsia: 'zh-CN' } }, 310, 0, 140),
    title: style({ font: SANS, size: 42, bold: true, color: INK }, 540, 0, 240, true),
    heading1: style({ font: SANS, size: 26, bold: true, color: INK }, 340, 300, 100, true),
  },
  paragraphStyles: [
    named('Cell', style({ font: SANS, size: 19 }, 260, 0, 0)),
    named('HeadCell', style({ font: SANS, size: 19, bold: true }, 260, 0, 0)),
    named('Footer', style({ font: SANS, size: 18, color: '6B7280' }, 240, 0, 0)),
  ],
};
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1440, bottom: 1440, left: 1560, right: 1560, footer: 720 },
};
const WIDTHS = [5447, 3339];
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '9CA3AF' };
const THICK = { ...RULE, size: 8 };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function documentOf({ title, subject, publisher, reportId, blocks }) {
  return new Document({
    title,
    subject,
    creator: publisher,
    keywords: reportId,
    styles: STYLES,
    sections: [{ properties: { page: PAGE }, footers: { default: footer() }, children: blocks.flatMap(blockOf) }],
  });
}

function blockOf({ type, depth, children, rows }) {
  if (type === 'table') return [tableOf(rows), new Paragraph({ style: 'Cell' })];
  if (type === 'paragraph') return [new Paragraph({ children: runsOf(children) })];
  return [
    new Paragraph({ heading: depth === 1 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1, children: runsOf(children) }),
  ];
}

function runsOf(pieces) {
  return pieces.map(({ text }) => new TextRun(text));
}

function tableOf(rows) {
  return new Table({
    width: { size: WIDTHS[0] + WIDTHS[1], type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    borders: { top: THICK, bottom: THICK, insideHorizontal: RULE, left: NONE, right: NONE, insideVertical: NONE },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: rows.map((cells, row) => rowOf(cells, row === 0)),
  });
}

function rowOf(cells, head) {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(
      (pieces, column) =>
        new TableCell({
          width: { size: WIDTHS[column], type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(head && { shading: { fill: 'F3F4F6' } }),
          children: [new Paragraph({ style: head ? 'HeadCell' : 'Cell', children: runsOf(pieces) })],
        }),
    ),
  });
}

function footer() {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, children })] });
}
