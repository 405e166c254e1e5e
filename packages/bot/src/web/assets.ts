// The script and the style sheet of the page, read once and served from memory.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly text: string;
  readonly type: string;
  /** The address with the hash of the text: a new text is a new address. */
  readonly url: string;
  readonly hash: string;
}

// They lie in src, which is published beside dist: one path leads there from both.
const FOLDER = new URL('../../src/web/static/', import.meta.url);

const SCRIPTS = ['page.js', 'draw.js', 'source.js', 'ask.js', 'table.js'];
const STYLES = ['base.css', 'layout.css', 'answers.css', 'figures.css'];

export const SCRIPT: Asset = asset('/app.js', 'text/javascript; charset=utf-8', SCRIPTS.map(moduleText).join('\n'));
export const STYLE: Asset = asset('/app.css', 'text/css; charset=utf-8', STYLES.map(read).join('\n'));

/** Modules laid end to end are one module once they no longer import one another. */
function moduleText(name: string): string {
  return read(name)
    .replace(/^import [^;]*;\n/gm, '')
    .replace(/^export /gm, '');
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function asset(path: string, type: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { text, type, hash, url: `${path}?v=${hash}` };
}
