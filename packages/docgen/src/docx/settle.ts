// The last step of a .docx: what the docx library has no option for, and nothing that tells when or where it was made,
// so that the same brief is the same bytes.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Brief } from '../brief.ts';
import { STYLE } from './styles.ts';

const CORE = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
// The earliest time that a zip entry can bear.
const EPOCH = new Date(1980, 0, 1);

/** Rewrites a package with fixed times; the date of publication becomes the document's, none is invented. */
export function settle(docx: Uint8Array, brief: Brief): Uint8Array {
  const parts = unzipSync(docx);
  const out: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    const edit = name === CORE ? properties : name === STYLES ? offGrid : undefined;
    out[name] = [edit ? strToU8(edit(strFromU8(bytes), brief)) : bytes, { mtime: EPOCH }];
  }
  return zipSync(out, { level: 6 });
}

function properties(core: string, { published, language }: Brief): string {
  const undated = ['created', 'modified'].reduce((xml, name) => {
    const start = xml.indexOf(`<dcterms:${name}`);
    const end = xml.indexOf(`</dcterms:${name}>`);
    if (start < 0 || end < 0) return xml;
    const close = end + `</dcterms:${name}>`.length;
    const stamp =
      published === undefined
        ? ''
        : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${published}T00:00:00Z</dcterms:${name}>`;
    return xml.slice(0, start) + stamp + xml.slice(close);
  }, core);
  const tag = `<dc:language>${language === 'zh' ? 'zh-CN' : 'en-US'}</dc:language>`;
  return undated.replace('</cp:coreProperties>', `${tag}</cp:coreProperties>`);
}

/** Table text keeps its own line distance where the page has a document grid (w:snapToGrid, ECMA-376 17.3.1.32). */
function offGrid(styles: string): string {
  return [STYLE.cell, STYLE.headCell].reduce((xml, id) => {
    const at = xml.indexOf('<w:spacing', xml.indexOf(`w:styleId="${id}"`));
    return at < 0 ? xml : `${xml.slice(0, at)}<w:snapToGrid w:val="0"/>${xml.slice(at)}`;
  }, styles);
}
