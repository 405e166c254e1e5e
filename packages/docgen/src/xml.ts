// Words into XML, whatever they hold.

// Everything that XML 1.0 cannot hold, escaped or not: control characters, lone surrogates, U+FFFE and U+FFFF.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Most texts have nothing to mend; one look tells.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids
const SUSPECT = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A text for an element or an attribute; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
