// Bytes → characters: by the byte order mark, by what a page declares, else the first encoding where every byte fits.

const HAN = /\p{Script=Han}/u;
// Chinese pages say gb2312 and mean its superset. Declarations of other encodings are mostly a template's default.
const DECLARED: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/** The text without its byte order mark, or undefined when the bytes are no text. */
export function decode(bytes: Uint8Array, declared?: string): string | undefined {
  const marked = byteOrder(bytes);
  if (marked) return decodeAs(marked, bytes);
  if (bytes.includes(0)) return undefined;
  const utf8 = decodeAs('utf-8', bytes);
  // Chinese in another encoding is hardly ever sound UTF-8: saved pages often keep an outdated declaration.
  if (utf8 !== undefined && HAN.test(utf8)) return utf8;
  const said = DECLARED[declared?.toLowerCase() ?? ''];
  const strict = (said && decodeAs(said, bytes)) ?? utf8 ?? decodeAs('gb18030', bytes);
  // A page may hold a cut character: a browser shows a mark in its place and reads on.
  return strict ?? (said && new TextDecoder(said).decode(bytes));
}

/** The encoding that an HTML page declares within its first bytes. */
export function declaredEncoding(head: string): string | undefined {
  const meta = /<meta\s[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,20})/i.exec(head);
  return (meta ?? /^<\?xml\s[^>]{0,200}?\bencoding=["']([\w-]{2,20})/.exec(head))?.[1];
}

function byteOrder([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
