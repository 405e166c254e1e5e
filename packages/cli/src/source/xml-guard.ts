// What an XML part may not contain before a parser builds a tree of it: a DOCTYPE, very deep nesting.

import { SourceError } from './problem.ts';

// Word nests some 30 deep, a table in a table in a text box some 60.
const DEEPEST = 256;

/** @throws {SourceError} */
export function guardXml(xml: string): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const next = xml.charCodeAt(at + 1);
    let end: number;
    if (next === QUESTION) end = behind(xml, '?>', at);
    else if (xml.startsWith('<!--', at)) end = behind(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) end = behind(xml, ']]>', at);
    else if (next === EXCLAMATION) throw new SourceError('doctype');
    else {
      end = tagEnd(xml, at);
      if (next === SLASH) depth -= 1;
      else if (xml.charCodeAt(end - 2) !== SLASH) depth += 1;
      if (depth > DEEPEST) throw new SourceError('deep');
    }
    at = xml.indexOf('<', end);
  }
}

const EXCLAMATION = 0x21;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SourceError('damaged');
  return at + mark.length;
}

/** A > within quotes ends no tag. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === DOUBLE || code === SINGLE) at = behind(xml, code === DOUBLE ? '"' : "'", at + 1) - 1;
  }
  throw new SourceError('damaged');
}
