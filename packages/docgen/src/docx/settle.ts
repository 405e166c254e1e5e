// The last step of a .docx: nothing in it may tell when or where it was made, so that the same brief is the same bytes.

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
// The earliest time that a zip entry can bear.
const EPOCH = new Date(1980, 0, 1);

/** Rewrites a package with fixed times; `published` becomes the document's date, none is invented. */
export function settle(docx: Uint8Array, published: string | undefined): Uint8Array {
  const parts = unzipSync(docx);
  const out: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) {
    out[name] = [name === CORE ? strToU8(dated(strFromU8(bytes), published)) : bytes, { mtime: EPOCH }];
  }
  return zipSync(out, { level: 6 });
}

function dated(core: string, published: string | undefined): string {
  return ['created', 'modified'].reduce((xml, name) => {
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
}
