// The picture of the house, carried in the page itself.

import type { Logo } from '../brief.ts';
import { escapeXml } from '../xml.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function logoHtml({ bytes, kind, width, height, alt }: Logo): string {
  const source = `data:image/${kind};base64,${base64(bytes)}`;
  return `<img class="logo" src="${source}" alt="${escapeXml(alt)}" width="${width}" height="${height}">`;
}

/** Base 64 (RFC 4648, section 4), the same in Node and in a browser. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += DIGITS[(group >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing);
}
