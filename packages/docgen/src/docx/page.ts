// The page of a layout: size, margins, document grid, and page numbers at its foot.

import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Layout } from '../layouts/layout.ts';
import { STYLE } from './styles.ts';

type Section = Pick<ISectionOptions, 'properties' | 'footers'>;

export function pageOf({ page, pageNumber, styles }: Layout): Section {
  const { width, height, top, bottom, left, right, footer, grid, landscape } = page;
  // On the outer edge: right on odd pages, left on even ones, one character in from the margin.
  const inset = styles.pageNumber.size * 20;
  const line = (
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    indent: { left?: number; right?: number },
  ): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.footer,
          alignment,
          indent,
          children: [new TextRun({ children: [pageNumber.before, PageNumber.CURRENT, pageNumber.after] })],
        }),
      ],
    });
  return {
    properties: {
      page: {
        // docx turns the sides of a landscape page itself.
        size: landscape ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height },
        margin: { top, bottom, left, right, footer },
      },
      ...(grid !== undefined && { grid: { type: DocumentGridType.LINES, linePitch: grid } }),
    },
    footers: pageNumber.outer
      ? { default: line(AlignmentType.RIGHT, { right: inset }), even: line(AlignmentType.LEFT, { left: inset }) }
      : { default: line(AlignmentType.CENTER, {}) },
  };
}
