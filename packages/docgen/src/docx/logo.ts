// The picture of the house as an inline drawing.

import type { Logo } from '../brief.ts';
import { escapeXml } from '../xml.ts';

const LOGO_ID = 'logo';
/** English Metric Units in a pixel of 96 to the inch. */
const PIXEL = 9525;
// 12 mm high at most.
const HIGHEST = 432_000;

export function logoPart({ kind }: Logo): string {
  return `word/media/logo.${kind}`;
}

export function logoRelationship({ kind }: Logo): string {
  return `<Relationship Id="${LOGO_ID}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.${kind}"/>`;
}

export function logoXml({ width, height, alt }: Logo, id: number): string {
  const [full, tall] = [width * PIXEL, height * PIXEL];
  const shrink = Math.min(1, HIGHEST / tall);
  const [cx, cy] = [Math.round(full * shrink), Math.round(tall * shrink)];
  const name = escapeXml(alt);
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="Logo" descr="${name}"/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="Logo" descr="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${LOGO_ID}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
