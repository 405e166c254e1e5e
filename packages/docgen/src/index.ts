// Briefs from reports: compose a template, write a document.

export { type Block, type Brief, type Inline, indicatorsShown, type Logo, piecesOf, type TableRole } from './brief.ts';
export { compose, type ComposeOptions } from './compose.ts';
export { parallelBrief } from './parallel.ts';
export {
  type House,
  HouseError,
  type HouseProblem,
  houseFigures,
  houseLayout,
  houseMatter,
  parseHouse,
  SLOTS,
  type Slot,
} from './house.ts';
export { matterOf } from './matter.ts';
export { DEFAULT_TEMPLATE } from './default-template.ts';
export { starterTemplate } from './starter-template.ts';
export { type TypedNumber, typedNumbers } from './template.ts';
export { TemplateError, type TemplateProblem, templateErrorText } from './template-error.ts';
export { writeDocx } from './docx/write.ts';
export { BOOKMARK, PROPERTY_PREFIX } from './docx/figures.ts';
export { entry, zip, type ZipEntry } from './zip/zip.ts';
export { escapeXml, XML_HEAD } from './xml.ts';
export { writeMarkdown } from './write-markdown.ts';
export { writeHtml } from './html/write.ts';
export type { Chart, ChartKind, ChartPoint, ChartStyle } from './chart/chart.ts';
export { chartOf, type ChartOptions } from './chart/choose.ts';
export { chartSvg } from './chart/svg.ts';
export type { Face, HeadingNumber, Layout, MatterLine, Rule, TextStyle } from './layouts/layout.ts';
export { type LayoutId, LAYOUTS } from './layouts/index.ts';
export { bulletin } from './layouts/bulletin.ts';
export { gbt9704 } from './layouts/gbt9704.ts';
export { parallel } from './layouts/parallel.ts';
export { press } from './layouts/press.ts';
