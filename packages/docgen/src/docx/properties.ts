// Document properties: what the brief says of itself, and nothing that tells when or where it was made.

import type { Brief } from '../brief.ts';
import { escapeXml, XML_HEAD } from '../xml.ts';
import { PROPERTY_PREFIX } from './figures.ts';

/** docProps/core.xml; the date of publication is the document's, none is invented. */
export function coreProperties({ title, subject, publisher, published, language, reportId, british }: Brief): string {
  const author = escapeXml(publisher ?? title);
  const stamp = (name: string): string =>
    published === undefined
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${published}T00:00:00Z</dcterms:${name}>`;
  const tag = language === 'zh' ? 'zh-CN' : british ? 'en-GB' : 'en-US';
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${escapeXml(reportId)}</cp:keywords>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}<dc:language>${tag}</dc:language></cp:coreProperties>`
  );
}

/** docProps/custom.xml: the report, the language, and the indicator behind each number of a bookmark. */
export function customProperties({ reportId, language }: Brief, indicators: readonly string[]): string {
  const values: readonly (readonly [name: string, value: string])[] = [
    ['jianbao-report', reportId],
    ['jianbao-language', language],
    ...indicators.map((id, index) => [`${PROPERTY_PREFIX}${index + 1}`, id] as const),
  ];
  const properties = values.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
}
