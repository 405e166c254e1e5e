// A brief and a layout in, the bytes of a .docx out.

import { Document, Packer } from 'docx';
import type { Brief } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import { blockOf } from './blocks.ts';
import { numberingOf } from './numbering.ts';
import { pageOf } from './page.ts';
import { settle } from './settle.ts';
import { stylesOf } from './styles.ts';

/** Writes a brief as a Word document. The same brief and layout give the same bytes. */
export async function writeDocx(brief: Brief, layout: Layout): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    subject: brief.subject,
    creator: brief.publisher ?? brief.title,
    lastModifiedBy: brief.publisher ?? brief.title,
    keywords: brief.reportId,
    styles: stylesOf(layout),
    numbering: numberingOf(layout),
    evenAndOddHeaderAndFooters: layout.pageNumber.outer,
    customProperties: [
      { name: 'jianbao-report', value: brief.reportId },
      { name: 'jianbao-language', value: brief.language },
    ],
    sections: [{ ...pageOf(layout), children: brief.blocks.flatMap((block) => blockOf(block, layout)) }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return settle(bytes, brief);
}
