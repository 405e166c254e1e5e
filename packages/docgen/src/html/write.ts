// A brief and a layout in, one HTML page out: it asks the network for nothing and runs no script.

import type { Brief } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import { escapeXml } from '../xml.ts';
import { blocksHtml } from './blocks.ts';
import { styleSheet } from './css/style.ts';
import { languageTag } from './language.ts';
import { matterHtml } from './matter.ts';
import { Notes } from './notes.ts';
import { Outline } from './outline.ts';

// Whatever a brief may hold, a browser is told to fetch nothing and to run nothing.
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Writes a brief as a web page. The same brief and layout give the same text. */
export function writeHtml(brief: Brief, layout: Layout): string {
  const language = languageTag(brief);
  const notes = new Notes(brief);
  const outline = new Outline(brief.blocks);
  const front = matterHtml('front', brief, layout);
  const body = blocksHtml(brief.blocks, { brief, layout, notes, outline });
  const end = matterHtml('end', brief, layout);
  const parts = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeXml(brief.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Phones take long figures for telephone numbers and turn them into links.
    '<meta name="format-detection" content="telephone=no, date=no, address=no">',
    meta('description', brief.subject),
    meta('author', brief.publisher),
    meta('dcterms.issued', brief.published),
    meta('jianbao-report', brief.reportId),
    `<style>\n${styleSheet(layout)}\n</style>`,
    '</head>',
    '<body>',
    front === '' ? '' : `<header>\n${front}\n</header>`,
    `<main>\n${[body, notes.section()].filter((part) => part !== '').join('\n')}\n</main>`,
    end === '' ? '' : `<footer>\n${end}\n</footer>`,
    '</body>',
    '</html>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function meta(name: string, content: string | undefined): string {
  return content === undefined ? '' : `<meta name="${name}" content="${escapeXml(content)}">`;
}
