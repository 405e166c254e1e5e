// A drafted report as the text of report.yaml, and what it adds to one that a person has edited.

import { Document, isMap, isSeq, Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { IndicatorFile, ReportFile } from '../report/schema.ts';

const WIDTH = 0;

/** The text of report.yaml. `comments` stand at its head, a line each. */
export function writeReport(report: ReportFile, comments: readonly string[]): string {
  const document = new Document(report);
  document.commentBefore = comments.map((line) => ` ${line}`).join('\n');
  style(document);
  return document.toString({ lineWidth: WIDTH });
}

/**
 * Adds drafted indicators to the text of a report.yaml and changes nothing else in it: comments, order and wording
 * stay. Each new one stands behind the indicator whose id is `after`, or first.
 */
export function addIndicators(
  yaml: string,
  added: readonly { readonly indicator: IndicatorFile; readonly after?: string }[],
): string {
  const document = parseDocument(yaml);
  const list = document.get('indicators');
  if (!isSeq(list)) return yaml;
  for (const { indicator, after } of added) {
    const node = document.createNode(indicator) as YAMLMap;
    const index = list.items.findIndex((item) => isMap(item) && item.get('id') === after);
    styleIndicator(node, index >= 0);
    list.items.splice(index + 1, 0, node);
  }
  return document.toString({ lineWidth: WIDTH });
}

/** One line for what is read at a glance, blocks for what is edited. */
function style(document: Document): void {
  for (const key of ['title', 'publisher']) flow(document.get(key, true));
  const place = document.get('place');
  if (isMap(place)) for (const key of ['name', 'within', 'aliases']) flow(place.get(key, true));
  const sections = document.get('sections');
  if (isSeq(sections)) for (const section of sections.items) flow(section);
  const indicators = document.get('indicators');
  if (isSeq(indicators)) {
    for (const [index, item] of indicators.items.entries()) if (isMap(item)) styleIndicator(item, index > 0);
  }
  const period = document.get('period', true);
  if (period instanceof Scalar) period.type = Scalar.QUOTE_DOUBLE;
  for (const item of document.contents instanceof Object && isMap(document.contents) ? document.contents.items : []) {
    if (
      item instanceof Pair &&
      item.key instanceof Scalar &&
      ['sections', 'indicators'].includes(String(item.key.value))
    )
      item.key.spaceBefore = true;
  }
}

function styleIndicator(item: YAMLMap, apart: boolean): void {
  flow(item.get('label', true));
  if (apart) item.spaceBefore = true;
}

function flow(node: unknown): void {
  if (isMap(node) || isSeq(node)) (node as YAMLMap | YAMLSeq).flow = true;
}
