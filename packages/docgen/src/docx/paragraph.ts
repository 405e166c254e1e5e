// A text style as the direct properties of a paragraph, for the few lines that have no named style: mastheads, feet.

import type { MatterLine, Rule, TextStyle } from '../layouts/layout.ts';
import { escapeXml } from '../xml.ts';

/** `w:pPr` in the order of the schema (ECMA-376 17.3.1.26). */
export function paragraphProperties(
  style: TextStyle,
  { above, below }: Pick<MatterLine, 'above' | 'below'>,
  tab?: number,
): string {
  const borders = `${rule('top', above)}${rule('bottom', below)}`;
  const inset = style.inset ?? 0;
  return [
    '<w:pPr>',
    style.keepNext ? '<w:keepNext/>' : '',
    borders === '' ? '' : `<w:pBdr>${borders}</w:pBdr>`,
    tab === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${tab}"/></w:tabs>`,
    '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="${style.before ?? 0}" w:after="${style.after ?? 0}"${style.line === undefined ? '' : ` w:line="${style.line}" w:lineRule="exact"`}/>`,
    `<w:ind w:left="${inset}" w:right="${inset}" w:firstLine="${style.firstLine ?? 0}"/>`,
    `<w:jc w:val="${style.align ?? 'left'}"/>`,
    '</w:pPr>',
  ].join('');
}

/** `w:rPr` in the order of the schema (ECMA-376 17.3.2.28). */
export function runProperties({ face, size, bold, italic, color, tracking }: TextStyle): string {
  const [latin, eastAsia] = [escapeXml(face.latin), escapeXml(face.eastAsia)];
  return [
    `<w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>`,
    bold ? '<w:b/>' : '<w:b w:val="0"/>',
    italic ? '<w:i/>' : '<w:i w:val="0"/>',
    `<w:color w:val="${color ?? '000000'}"/>`,
    tracking === undefined ? '' : `<w:spacing w:val="${tracking}"/>`,
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`,
  ].join('');
}

function rule(side: 'top' | 'bottom', line: Rule | undefined): string {
  return line ? `<w:${side} w:val="single" w:sz="${line.size}" w:space="4" w:color="${line.color}"/>` : '';
}
