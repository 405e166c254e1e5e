// A table with its heads marked: the first row names the columns, the first cell of each other row names the row.

import type { Language } from '@jianbao/core';
import type { Inline, TableRole } from '../brief.ts';
import { piecesHtml } from './inline.ts';
import type { Notes } from './notes.ts';
import { PAGE_WORDS } from './words.ts';

type Cell = readonly Inline[];
/** More columns than these may not fit a phone. */
const FITTING = 3;

export function tableHtml(
  rows: readonly (readonly Cell[])[],
  role: TableRole | undefined,
  notes: Notes,
  language: Language,
): string {
  const [head = [], ...rest] = rows;
  const wide = head.length > FITTING;
  // What scrolls must be reached without a mouse.
  const box = wide ? ` role="region" tabindex="0" aria-label="${PAGE_WORDS[language].table}"` : '';
  const top = `<thead>\n<tr>${head.map((cell) => headCell(cell, 'col', notes)).join('')}</tr>\n</thead>`;
  const body = rest.map((cells) => `<tr>${cells.map((cell, column) => bodyCell(cell, column, notes)).join('')}</tr>`);
  return (
    `<div class="table${wide ? ' wide' : ''}"${box}>\n<table${role === 'panel' ? ' class="panel"' : ''}>\n${top}\n` +
    `${body.length === 0 ? '' : `<tbody>\n${body.join('\n')}\n</tbody>\n`}</table>\n</div>`
  );
}

function bodyCell(cell: Cell, column: number, notes: Notes): string {
  // A figure is no name, wherever it stands.
  const names = column === 0 && cell.every(({ indicator }) => indicator === undefined);
  return names ? headCell(cell, 'row', notes) : `<td>${piecesHtml(cell, notes)}</td>`;
}

function headCell(cell: Cell, scope: 'col' | 'row', notes: Notes): string {
  const html = piecesHtml(cell, notes);
  return html === '' ? '<td></td>' : `<th scope="${scope}">${html}</th>`;
}
