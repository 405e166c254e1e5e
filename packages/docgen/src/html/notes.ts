// Footnotes: a page of the web has no foot, so they stand behind the text, with links there and back.

import type { Language } from '@jianbao/core';
import { escapeXml } from '../xml.ts';
import { PAGE_WORDS } from './words.ts';

/** Collects the notes of one page. */
export class Notes {
  readonly #language: Language;
  readonly #notes: string[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** The reference mark of a new note. */
  add(text: string): string {
    const number = this.#notes.push(text);
    const name = PAGE_WORDS[this.#language].note(number);
    return `<sup><a id="ref-${number}" href="#note-${number}" role="doc-noteref" aria-label="${name}">${number}</a></sup>`;
  }

  /** All notes, in the order of their marks. */
  section(): string {
    if (this.#notes.length === 0) return '';
    const { notes, back } = PAGE_WORDS[this.#language];
    const items = this.#notes.map((text, index) => {
      const number = index + 1;
      // U+FE0E: an arrow of the text, no picture in colours.
      const arrow = `<a class="back" href="#ref-${number}" role="doc-backlink" aria-label="${back(number)}">↩\u{FE0E}</a>`;
      return `<li id="note-${number}">${escapeXml(text)} ${arrow}</li>`;
    });
    return `<section class="notes" role="doc-endnotes" aria-label="${notes}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
  }
}
