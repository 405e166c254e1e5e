// The words of a .docx, a line a paragraph, for tests.

import { strFromU8, unzipSync } from 'fflate';

export function part(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return strFromU8(bytes);
}

export function docxText(docx: Uint8Array): string {
  return part(docx, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''))
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
