// Templates for the engines that fill one: jianbao's own document with tags in place of words, so that all the rest is equal.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tags of docxtemplater. */
export const CURLY = {
  title: '{title}',
  section: ['{#sections}', ['{heading}'], '{#paragraphs}', '{text}', '{/paragraphs}', '{/sections}'],
  rows: [['{#rows}{name}', '{value}{/rows}']],
};

/** Tags of easy-template-x: unless told to repeat whole paragraphs it leaves those of its tags behind, empty. */
export const LOOP_OVER = {
  title: '{title}',
  section: [
    ['{#sections [loopOver: "paragraph"]}{heading}'],
    '{#paragraphs [loopOver: "paragraph"]}{text}{/paragraphs}{/sections}',
  ],
  rows: [['{#rows}{name}', '{value}{/rows}']],
};

/** Tags of carbone: it takes the second line, `i+1`, as the end of what repeats. */
export const INDEXED = {
  title: '{d.title}',
  section: [
    ['{d.sections[i].heading}'],
    '{d.sections[i].paragraphs[i].text}',
    '{d.sections[i].paragraphs[i+1].text}',
    ['{d.sections[i+1].heading}'],
  ],
  rows: [
    ['{d.rows[i].name}', '{d.rows[i].value}'],
    ['{d.rows[i+1].name}', '{d.rows[i+1].value}'],
  ],
};

/** Path of the template, written once a run; a cold start finds it there. In `section`, a heading is in brackets. */
export async function templateFile(name, brief, { title, section, rows }) {
  const path = join(process.env.JIANBAO_BENCH_DIR, name);
  if (existsSync(path)) return path;
  const { press, writeDocx } = await import('../../packages/docgen/dist/index.js');
  const pieces = (text) => [{ text }];
  const table = brief.blocks.find((block) => block.type === 'table');
  const blocks = [
    { type: 'heading', depth: 1, children: pieces(title) },
    ...section.map((line) =>
      Array.isArray(line)
        ? { type: 'heading', depth: 2, children: pieces(line[0]) }
        : { type: 'paragraph', children: pieces(line) },
    ),
    { type: 'table', rows: [table.rows[0], ...rows.map((cells) => cells.map(pieces))] },
  ];
  writeFileSync(path, await writeDocx({ ...brief, blocks }, press));
  return path;
}
