// A layout's styles as docx knows them. Fonts and languages sit in the styles, not on every run.

import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Layout, TextStyle } from '../layouts/layout.ts';

/** Ids of the paragraph styles that blocks refer to; Word shows the built-in ones in its navigation pane. */
export const STYLE = {
  title: 'Title',
  cell: 'Cell',
  headCell: 'HeadCell',
  listItem: 'ListParagraph',
  footer: 'Footer',
  quote: 'Quote',
  figure: 'Figure',
  footnoteText: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
} as const;

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

export function stylesOf(layout: Layout): IStylesOptions {
  const { body, title, headings, cell, headCell, listItem, pageNumber, quote, note } = layout.styles;
  return {
    default: {
      document: {
        run: { ...runOf(body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: paragraphOf(body),
      },
      title: optionsOf(title),
      heading1: optionsOf(headings[0]),
      heading2: optionsOf(headings[1]),
      heading3: optionsOf(headings[2]),
      listParagraph: optionsOf(listItem),
      footnoteText: optionsOf(note),
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      named(STYLE.cell, 'Table Cell', cell),
      named(STYLE.headCell, 'Table Head', headCell),
      named(STYLE.footer, 'footer', pageNumber),
      named(STYLE.quote, 'Quote', quote),
      // Exact line spacing would clip a picture.
      named(STYLE.figure, 'Figure', { face: body.face, size: body.size, before: 120, after: 120, keepNext: false }),
    ],
  };
}

function named(id: string, name: string, style: TextStyle): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...optionsOf(style) };
}

function optionsOf(style: TextStyle): Pick<IParagraphStyleOptions, 'run' | 'paragraph'> {
  return { run: runOf(style), paragraph: paragraphOf(style) };
}

function runOf(style: TextStyle): NonNullable<IParagraphStyleOptions['run']> {
  const { latin, eastAsia } = style.face;
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
    size: style.size * 2,
    bold: style.bold ?? false,
    italics: style.italic ?? false,
    color: style.color ?? '000000',
    ...(style.tracking !== undefined && { characterSpacing: style.tracking }),
  };
}

function paragraphOf(style: TextStyle): NonNullable<IParagraphStyleOptions['paragraph']> {
  return {
    alignment: ALIGN[style.align ?? 'left'],
    spacing: {
      before: style.before ?? 0,
      after: style.after ?? 0,
      ...(style.line === undefined
        ? { line: 240, lineRule: LineRuleType.AUTO }
        : { line: style.line, lineRule: LineRuleType.EXACT }),
    },
    indent: {
      firstLine: style.firstLine ?? 0,
      ...(style.inset !== undefined && { left: style.inset, right: style.inset }),
    },
    keepNext: style.keepNext ?? false,
  };
}

/** Table text keeps its own line distance where the page has a document grid (w:snapToGrid, ECMA-376 17.3.1.32). */
export function offGrid(styles: string, ids: readonly string[]): string {
  return ids.reduce((xml, id) => {
    const at = xml.indexOf('<w:spacing', xml.indexOf(`w:styleId="${id}"`));
    return at < 0 ? xml : `${xml.slice(0, at)}<w:snapToGrid w:val="0"/>${xml.slice(at)}`;
  }, styles);
}
