// Two languages side by side: a table whose cells say which language they are in.

import type { Block, Brief } from '../brief.ts';
import { sideLanguages } from './language.ts';

type Side = readonly Block[];

export function columnsHtml(
  rows: readonly (readonly [left: Side, right: Side])[],
  brief: Brief,
  write: (blocks: Side) => string,
): string {
  const languages = sideLanguages(rows, brief);
  const html = rows.map((sides, row) => {
    const head = row === 0 && rows.length > 1;
    const cells = sides.map((side, index) => {
      // A column is named by a line of text; headings have no place in a <th>.
      const tag = head && side.every(({ type }) => type === 'paragraph') ? 'th' : 'td';
      return `<${tag}${tag === 'th' ? ' scope="col"' : ''} lang="${languages[index]}">${write(side)}</${tag}>`;
    });
    const line = `<tr>\n${cells.join('\n')}\n</tr>`;
    return head ? `<thead>\n${line}\n</thead>\n<tbody>` : line;
  });
  const open = rows.length > 1 ? '' : '<tbody>\n';
  return `<table class="columns">\n${open}${html.join('\n')}\n</tbody>\n</table>`;
}
