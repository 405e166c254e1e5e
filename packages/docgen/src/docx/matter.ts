// What stands before and behind the text of a document: a masthead, a contact, the notes of a bulletin's foot.

import type { Brief } from '../brief.ts';
import type { Layout, MatterLine } from '../layouts/layout.ts';
import { escapeXml } from '../xml.ts';
import { paragraphProperties, runProperties } from './paragraph.ts';

/** The words of a line, its slots filled; nothing where a slot has nothing. `{name:}` only asks whether it is there. */
function filled(words: string | undefined, matter: Readonly<Record<string, string>>): string | undefined {
  if (words === undefined) return undefined;
  let missing = false;
  const text = words.replace(/\{(\w{1,24})(:?)\}/g, (_, name: string, asks: string) => {
    const value = matter[name] ?? '';
    missing ||= value === '';
    return asks === '' ? value : '';
  });
  return missing ? undefined : text;
}

export interface FilledLine {
  readonly line: MatterLine;
  readonly left: string | undefined;
  readonly center: string | undefined;
  readonly right: string | undefined;
}

/** The lines that have something to say. */
export function filledLines(lines: readonly MatterLine[], { matter = {}, logo }: Brief): FilledLine[] {
  return lines
    .map((line) => ({
      line,
      left: filled(line.left, matter),
      center: filled(line.center, matter),
      right: filled(line.right, matter),
    }))
    .filter(
      ({ line, left, center, right }) =>
        (line.logo && logo) || [left, center, right].some((words) => words !== undefined),
    );
}

export function matterXml(lines: readonly MatterLine[], brief: Brief, { page }: Layout, logo: string): string {
  return filledLines(lines, brief)
    .map(({ line, left, center, right }) => {
      const inset = line.style.inset ?? 0;
      const split = left !== undefined && right !== undefined;
      const tab = split ? page.width - page.left - page.right - inset : undefined;
      const style =
        split || line.style.align !== undefined ? line.style : { ...line.style, align: side(center, right) };
      const look = runProperties(line.style);
      const run = (words: string): string => `<w:r>${look}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
      const words = split ? `${run(left)}<w:r><w:tab/></w:r>${run(right)}` : run(left ?? center ?? right ?? '');
      const properties = paragraphProperties(split ? { ...style, align: 'left' } : style, line, tab);
      return `<w:p>${line.logo ? properties.replace(/ w:line="\d+" w:lineRule="exact"/, '') : properties}${line.logo ? logo : words}</w:p>`;
    })
    .join('');
}

function side(center: string | undefined, right: string | undefined): 'left' | 'center' | 'right' {
  return center !== undefined ? 'center' : right !== undefined ? 'right' : 'left';
}
