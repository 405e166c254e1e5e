// What does not depend on the brief: styles, numbering, settings, feet. The docx library makes it, once a layout; it is
// compressed once and placed in every document.

import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Layout } from '../layouts/layout.ts';
import { entry, type ZipEntry } from '../zip/zip.ts';
import { BULLETS, HEADING_NUMBERS, numberingOf } from './numbering.ts';
import { pageOf } from './page.ts';
import { offGrid, STYLE, stylesOf } from './styles.ts';

export interface Skeleton {
  /** Ready for any document. */
  readonly parts: readonly ZipEntry[];
  /** `w:sectPr` with page, grid and feet. */
  readonly section: string;
  readonly numbering: { readonly headings: number; readonly bullets: number };
  /** To be completed by charts and pictures. */
  readonly contentTypes: string;
  readonly relationships: string;
}

// Written anew for each document.
const OWN: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/_rels/document.xml.rels',
  '[Content_Types].xml',
  'docProps/core.xml',
  'docProps/custom.xml',
]);

const made = new WeakMap<Layout, Promise<Skeleton>>();

/** The skeleton of a layout, made at its first use. */
export function skeletonOf(layout: Layout): Promise<Skeleton> {
  const known = made.get(layout);
  if (known) return known;
  const skeleton = build(layout);
  made.set(layout, skeleton);
  return skeleton;
}

async function build(layout: Layout): Promise<Skeleton> {
  const numbered = layout.headingNumbers.some((kind) => kind !== 'none');
  // One paragraph of each numbering, so that it exists; what they are numbered with is read off again.
  const samples = [BULLETS, ...(numbered ? [HEADING_NUMBERS] : [])].map(
    (reference) => new Paragraph({ numbering: { reference, level: 0 } }),
  );
  const document = new Document({
    styles: stylesOf(layout),
    numbering: numberingOf(layout),
    evenAndOddHeaderAndFooters: layout.pageNumber.outer,
    customProperties: [{ name: 'jianbao', value: '' }],
    sections: [{ ...pageOf(layout), children: samples }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const body = text('word/document.xml');
  const [bullets = 1, headings = bullets] = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) =>
    Number(match[1]),
  );
  return {
    parts: Object.entries(parts)
      .filter(([name]) => !OWN.has(name))
      .map(([name, bytes]) =>
        entry(name, name === 'word/styles.xml' ? offGrid(strFromU8(bytes), [STYLE.cell, STYLE.headCell]) : bytes),
      ),
    section: body.slice(body.indexOf('<w:sectPr'), body.indexOf('</w:body>')),
    numbering: { headings, bullets },
    contentTypes: text('[Content_Types].xml'),
    relationships: text('word/_rels/document.xml.rels'),
  };
}
