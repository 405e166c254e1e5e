// The flat XML of WeCom: one `<xml>` with fields that hold text, and nothing else that XML knows.

export type Fields = ReadonlyMap<string, string>;

const OPEN = '<xml>';
const CLOSE = '</xml>';
const FIELD = /<([A-Za-z][A-Za-z0-9_]{0,63})>/y;
const CDATA = '<![CDATA[';
const MOST_FIELDS = 100;

/** @returns nothing for all else: a DOCTYPE, an entity, an attribute, a field within a field, a field given twice. */
export function readFlatXml(text: string): Fields | undefined {
  const xml = text.trim();
  if (!xml.startsWith(OPEN) || !xml.endsWith(CLOSE)) return undefined;
  const inside = xml.slice(OPEN.length, -CLOSE.length);
  const fields = new Map<string, string>();
  let at = afterSpace(inside, 0);
  while (at < inside.length) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(inside)?.[1];
    const read = name === undefined ? undefined : valueAt(inside, at + name.length + 2);
    if (name === undefined || !read || fields.has(name) || fields.size >= MOST_FIELDS) return undefined;
    const end = `</${name}>`;
    if (!inside.startsWith(end, read.end)) return undefined;
    fields.set(name, read.value);
    at = afterSpace(inside, read.end + end.length);
  }
  return fields;
}

/** Text without mark-up or entities, and sections of CDATA, up to a tag. */
function valueAt(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let at = start;
  while (text.startsWith(CDATA, at) || (at < text.length && text[at] !== '<')) {
    const section = text.startsWith(CDATA, at);
    const from = section ? at + CDATA.length : at;
    const to = text.indexOf(section ? ']]>' : '<', from);
    if (to < 0) return undefined;
    const piece = text.slice(from, to);
    if (!section && piece.includes('&')) return undefined;
    value += piece;
    at = section ? to + ']]>'.length : to;
  }
  return { value, end: at };
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
