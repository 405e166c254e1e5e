// .docx → text: the checked parts go to mammoth, its HTML through the same door as any page.

import type { Archive } from './archive.ts';
import { htmlToText } from './html.ts';
import { SourceError } from './problem.ts';
import { guardXml } from './xml-guard.ts';

/** Some programs number the main part: document2.xml. */
export function isDocx(names: readonly string[]): boolean {
  return names.some((name) => /^word\/document\d{0,3}\.xml$/.test(name));
}

/**
 * The text of a .docx as it stands with all changes accepted.
 * @throws {SourceError} when it is damaged or unsafe to open.
 */
export async function docxToText(archive: Archive): Promise<string> {
  const parts = await archive.readXml();
  for (const xml of parts.values()) guardXml(xml);
  return htmlToText((await toHtml(parts)).replace(BACK_LINK, ''));
}

// The arrow that mammoth puts behind each note is no part of it.
const BACK_LINK = /<a href="#(?:foot|end)note-ref-[^"]{0,40}">↑<\/a>/g;

async function toHtml(parts: ReadonlyMap<string, string>): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(packageOf(parts), {
      includeEmbeddedStyleMap: false,
      // A picture is not read: without this each one is copied into the HTML.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (error) {
    throw new SourceError('damaged', error);
  }
}

/**
 * The parts as mammoth's own view of an opened zip (its input `file`, which its types leave out). Given the bytes, it
 * would unzip them again without limits and might find other parts than those checked.
 */
function packageOf(parts: ReadonlyMap<string, string>): { buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => withoutFields(parts.get(name) ?? ''),
  };
  return { file } as unknown as { buffer: Buffer };
}

/**
 * The code of a field (a link, a page number) is not read, only what it shows. mammoth looks for words in the code in
 * time that grows with the square of its length; under the name of a spelling mark it passes them over.
 */
function withoutFields(xml: string): string {
  return xml.replaceAll('instrText', 'proofErr').replaceAll('fldChar', 'proofErr');
}
