// A brief of title, sections and one table: as data for a template engine, and as lines to compare.

/** @returns `{ title, sections: [{ heading, paragraphs: [{ text }] }], rows: [{ name, value }] }`, the table's head left out. */
export function dataOf({ blocks }) {
  const data = { title: '', sections: [], rows: [] };
  for (const { type, depth, children, rows } of blocks) {
    if (type === 'table')
      data.rows = rows.slice(1).map(([name, value]) => ({ name: textOf(name), value: textOf(value) }));
    else if (type === 'paragraph') data.sections.at(-1).paragraphs.push({ text: textOf(children) });
    else if (depth === 1) data.title = textOf(children);
    else data.sections.push({ heading: textOf(children), paragraphs: [] });
  }
  return data;
}

/** Every line of the document, a table cell being one, in order. */
export function linesOf({ blocks }) {
  return blocks.flatMap(({ type, children, rows }) => (type === 'table' ? rows.flat().map(textOf) : textOf(children)));
}

export function textOf(pieces) {
  return pieces.map((piece) => piece.text).join('');
}
