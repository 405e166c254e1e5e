// Footnotes: a page of the web has no foot, so they stand behind the text, with links there and back.

import type { Brief } from '../brief.ts';
import { escapeXml } from '../xml.ts';
import { languageOf, languageTag } from './language.ts';
import { PAGE_WORDS } from './words.ts';

/** Collects the notes of one page. */
export class Notes {
  readonly #brief: Brief;
  readonly #notes: string[] = [];

  constructor(brief: Brief) {
    this.#brief = brief;
  }

  /** The reference mark of a new note. */
  add(text: string): string {
    const number = this.#notes.push(text);
    const name = PAGE_WORDS[this.#brief.language].note(number);
    return `<sup><a id="ref-${number}" href="#note-${number}" role="doc-noteref" aria-label="${name}">${number}</a></sup>`;
  }

  /** All notes, in the order of their marks. */
  section(): string {
    if (this.#notes.length === 0) return '';
    const items = this.#notes.map((text, index) => this.#item(text, index + 1));
    const name = PAGE_WORDS[this.#brief.language].notes;
    return `<section class="notes" role="doc-endnotes" aria-label="${name}">\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
  }

  #item(text: string, number: number): string {
    // The words of a Chinese source stay Chinese in an English brief.
    const language = languageOf(text, this.#brief);
    const words =
      language === languageTag(this.#brief) ? escapeXml(text) : `<span lang="${language}">${escapeXml(text)}</span>`;
    const name = PAGE_WORDS[this.#brief.language].back(number);
    // U+FE0E: an arrow of the text, no picture in colours.
    const back = `<a class="back" href="#ref-${number}" role="doc-backlink" aria-label="${name}">↩\u{FE0E}</a>`;
    return `<li id="note-${number}">${words} ${back}</li>`;
  }
}
