// Footnotes: the words of the source behind a figure.

import { escapeXml, XML_HEAD } from '../xml.ts';
import { STYLE } from './styles.ts';

const REFERENCE = `<w:rPr><w:rStyle w:val="${STYLE.footnoteReference}"/></w:rPr>`;
const EDGE = '<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r>';

/** Collects the footnotes of one document. */
export class Footnotes {
  readonly #notes: string[] = [];

  /** The reference mark of a new note. */
  add(text: string): string {
    this.#notes.push(text);
    return `<w:r>${REFERENCE}<w:footnoteReference w:id="${this.#notes.length}"/></w:r>`;
  }

  /** The whole part, with the separators that Word expects before the notes. */
  part(): string {
    const notes = this.#notes.map(
      (text, index) =>
        `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="${STYLE.footnoteText}"/></w:pPr><w:r>${REFERENCE}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escapeXml(text)}</w:t></w:r></w:p></w:footnote>`,
    );
    return `${XML_HEAD}<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1">${EDGE}<w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${EDGE}<w:continuationSeparator/></w:r></w:p></w:footnote>${notes.join('')}</w:footnotes>`;
  }
}
