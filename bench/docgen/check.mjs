// Whether two engines wrote the same: the brief's lines, each a paragraph, its table rows, a page number in the footer.

import { linesOf } from './data.mjs';
import { unpack } from './zip.mjs';

/** @throws {Error} when the document is not the brief. */
export function check(name, bytes, brief) {
  const parts = unpack(bytes).map(([path, part]) => [path, part.toString()]);
  const body = parts.find(([path]) => path === 'word/document.xml')?.[1] ?? '';
  const text = body
    .slice(body.indexOf('<w:body>'))
    .replace(/<\/w:p>|<w:p\/>/g, '\n')
    .replace(/<[^>]*>/g, '');
  // An empty paragraph may follow the table, which is the last block.
  const lines = unescaped(text).trimEnd().split('\n');
  const wanted = linesOf(brief);
  const wrong = wanted.findIndex((line, index) => line !== lines[index]);
  if (wrong >= 0) throw new Error(`${name}: line ${wrong + 1} is “${lines[wrong]}”, should be “${wanted[wrong]}”.`);
  if (lines.length > wanted.length) throw new Error(`${name}: “${lines[wanted.length]}” comes after the last line.`);
  const rows = body.match(/<w:tr[ >]/g)?.length;
  if (rows !== brief.blocks.at(-1).rows.length) throw new Error(`${name}: the table has ${rows} rows.`);
  const numbered = parts.some(([path, xml]) => path.startsWith('word/footer') && /\bPAGE\b/.test(xml));
  if (!numbered) throw new Error(`${name}: no footer has a page number.`);
}

function unescaped(text) {
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, entity) => signs[entity] ?? whole);
}
