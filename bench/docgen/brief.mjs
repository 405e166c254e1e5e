// The document that all write: four pages of a title, headed sections of plain paragraphs, a table of thirty rows.

import { readFileSync } from 'node:fs';
import { loadReport } from '../../packages/core/dist/index.js';
import { compose } from '../../packages/docgen/dist/index.js';
import { textOf } from './data.mjs';

const PARAGRAPHS = 40;
const ROWS = 30;

/** The example's brief, cut to size. One run a paragraph, no piece marked as a figure: a template engine has no more. */
export function fourPageBrief() {
  const read = (name) => readFileSync(new URL(`../../examples/qingshanhu-2024/${name}`, import.meta.url), 'utf8');
  const report = loadReport({ yaml: read('report.yaml'), source: read('source.zh.md') });
  // Without masthead and foot, which the peers' templates do not have.
  const brief = { ...compose(report, { language: 'zh', template: read('brief.zh.md.hbs') }), matter: {} };
  const [title, ...texts] = brief.blocks.flatMap(plain);
  const start = texts.findIndex((block) => block.type === 'heading');
  const rows = brief.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])).slice(0, ROWS);
  const table = { type: 'table', rows: rows.map((cells) => cells.map((cell) => [{ text: textOf(cell) }])) };
  return { ...brief, blocks: [title, ...texts.slice(start, start + PARAGRAPHS - 1), table] };
}

/** Chapter headings go, so that sections are one level. */
function plain({ type, depth, children }) {
  if (type !== 'paragraph' && (type !== 'heading' || depth === 2)) return [];
  const pieces = [{ text: textOf(children) }];
  return [type === 'paragraph' ? { type, children: pieces } : { type, depth: Math.min(depth, 2), children: pieces }];
}
