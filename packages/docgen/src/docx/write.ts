// A brief and a layout in, the bytes of a .docx out. Only what the brief says is written here; the rest of the package
// is the layout's skeleton.

import type { Brief } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import { XML_HEAD } from '../xml.ts';
import { entry, zip } from '../zip/zip.ts';
import { blocksXml, type Context } from './blocks.ts';
import { Charts } from './charts.ts';
import { FigureMarks } from './figures.ts';
import { Footnotes } from './footnotes.ts';
import { logoPart, logoRelationship, logoXml } from './logo.ts';
import { matterXml } from './matter.ts';
import { coreProperties, customProperties } from './properties.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
// Behind the ids of charts, which count from one.
const LOGO_NUMBER = 9_999;

/** Writes a brief as a Word document. The same brief and layout give the same bytes. */
export async function writeDocx(brief: Brief, layout: Layout): Promise<Uint8Array> {
  return assemble(brief, layout, await skeletonOf(layout));
}

function assemble(brief: Brief, layout: Layout, skeleton: Skeleton): Uint8Array {
  const context: Context = {
    layout,
    numbering: skeleton.numbering,
    figures: new FigureMarks(),
    footnotes: new Footnotes(),
    charts: new Charts(layout),
  };
  const { page } = layout;
  const logo = brief.logo ? logoXml(brief.logo, LOGO_NUMBER) : '';
  const front = matterXml(layout.front, brief, layout, logo);
  const body = blocksXml(brief.blocks, context, page.width - page.left - page.right);
  const end = matterXml(layout.end, brief, layout, logo);
  const document = `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${front}${body}${end}${skeleton.section}</w:body></w:document>`;
  const relationships = `${context.charts.relationships()}${brief.logo ? logoRelationship(brief.logo) : ''}`;
  return zip([
    entry('[Content_Types].xml', skeleton.contentTypes.replace('</Types>', `${context.charts.contentTypes()}</Types>`)),
    ...skeleton.parts,
    entry(
      'word/_rels/document.xml.rels',
      skeleton.relationships.replace('</Relationships>', `${relationships}</Relationships>`),
    ),
    entry('word/document.xml', document),
    entry('word/footnotes.xml', context.footnotes.part()),
    entry('docProps/core.xml', coreProperties(brief)),
    entry('docProps/custom.xml', customProperties(brief, context.figures.indicators)),
    ...context.charts.entries(),
    ...(brief.logo ? [entry(logoPart(brief.logo), brief.logo.bytes)] : []),
  ]);
}
