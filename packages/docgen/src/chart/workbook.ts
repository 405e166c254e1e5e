// The workbook inside a chart, so that “Edit data” works: labels, values, and the figures as the report prints them.

import { parseDecimal, toCanonical } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { escapeXml, XML_HEAD } from '../xml.ts';
import type { Chart } from './chart.ts';
import { CHART_WORDS } from './words.ts';

/** The sheet and its columns, which the chart part refers to. */
export const SHEET = 'Sheet1';
export const COLUMNS = { label: 'A', value: 'B', shown: 'C' } as const;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One part of a package, ready to be zipped. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
}

/** What heads the column of values: 数值（亿元）. */
export function valueHead({ unit, language }: Chart): string {
  const words = CHART_WORDS[language];
  return unit === '' ? words.value : words.valueIn(unit);
}

/** The parts of the .xlsx: name → XML. */
export function chartWorkbook(chart: Chart): ReadonlyMap<string, string> {
  return new Map([
    [
      '[Content_Types].xml',
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `${XML_HEAD}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}">` +
        `<sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationships('worksheet', 'worksheets/sheet1.xml')],
    ['xl/worksheets/sheet1.xml', sheetOf(chart)],
  ]);
}

/** The bytes of the .xlsx, by a zip that the caller has. */
export function workbookBytes(chart: Chart, zip: (parts: readonly ZipPart[]) => Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  return zip([...chartWorkbook(chart)].map(([name, xml]) => ({ name, data: encoder.encode(xml) })));
}

function sheetOf(chart: Chart): string {
  const say = speaker(chart.language);
  const head = [
    textCell(COLUMNS.label, 1, say('brief.indicator')),
    textCell(COLUMNS.value, 1, valueHead(chart)),
    textCell(COLUMNS.shown, 1, say('brief.figure')),
  ];
  const rows = chart.points.map(({ label, value, shown }, index) => [
    textCell(COLUMNS.label, index + 2, label),
    `<c r="${COLUMNS.value}${index + 2}"><v>${toCanonical(parseDecimal(value))}</v></c>`,
    textCell(COLUMNS.shown, index + 2, shown),
  ]);
  const lines = [head, ...rows].map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`);
  return (
    `${XML_HEAD}<worksheet xmlns="${SHEETS}">` +
    '<cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="3" width="24" customWidth="1"/></cols>' +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

/** Text in the cell itself: never a formula, whatever it begins with. */
function textCell(column: string, row: number, text: string): string {
  return `<c r="${column}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function relationships(type: string, target: string): string {
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}
