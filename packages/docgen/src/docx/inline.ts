// Pieces of a line as runs. A figure lies in a bookmark of its own.

import type { Inline } from '../brief.ts';
import { escapeXml } from '../xml.ts';
import type { FigureMarks } from './figures.ts';
import type { Footnotes } from './footnotes.ts';

export interface Marks {
  readonly figures: FigureMarks;
  readonly footnotes: Footnotes;
}

const SUPERSCRIPT = '<w:rPr><w:color w:val="B42318"/><w:vertAlign w:val="superscript"/></w:rPr>';

export function runsOf(pieces: readonly Inline[], marks: Marks): string {
  let xml = '';
  for (const piece of pieces) {
    const run = runOf(piece);
    xml += piece.indicator === undefined ? run : marks.figures.around(piece.indicator, run);
    if (piece.pair !== undefined) xml += `<w:r>${SUPERSCRIPT}<w:t>${piece.pair}</w:t></w:r>`;
    if (piece.note !== undefined) xml += marks.footnotes.add(piece.note);
  }
  return xml;
}

function runOf({ text, strong, emphasis }: Inline): string {
  const look = `${strong ? '<w:b/>' : ''}${emphasis ? '<w:i/>' : ''}`;
  const words = `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  const lines = text.includes('\n') ? words.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">') : words;
  return look === '' ? `<w:r>${lines}</w:r>` : `<w:r><w:rPr>${look}</w:rPr>${lines}</w:r>`;
}
