// Pieces of a line as phrasing content. A figure says which indicator it is of.

import type { Inline } from '../brief.ts';
import { escapeXml } from '../xml.ts';
import type { Notes } from './notes.ts';

export function piecesHtml(pieces: readonly Inline[], notes: Notes): string {
  return pieces.map((piece) => pieceHtml(piece, notes)).join('');
}

function pieceHtml({ text, strong, emphasis, indicator, pair, note }: Inline, notes: Notes): string {
  let html = escapeXml(text).replaceAll('\n', '<br>');
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  if (indicator !== undefined) html = `<span class="figure" data-indicator="${escapeXml(indicator)}">${html}</span>`;
  if (pair !== undefined) html += `<sup class="pair">${pair}</sup>`;
  return note === undefined ? html : html + notes.add(note);
}
