// Lines of running text as a page shows them: white space collapsed, none left by a line break between Chinese words.

/** Chinese characters and their punctuation; full-width digits are figures and keep apart. */
const WIDE_END = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f“”‘’—…·]$/u;
const WIDE_START = /^[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff1f“”‘’—…·]/u;
/** HTML's white space: neither the no-break nor the ideographic space. */
const PIECES = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

export class Flow {
  readonly lines: string[] = [];
  /** The lines that a <br> ended, not a block. */
  readonly #wrapped = new Set<number>();
  #line = '';
  #gap: 'none' | 'blank' | 'newline' = 'none';

  add(text: string): void {
    for (const [piece] of text.matchAll(PIECES)) {
      if (' \t\n\r\f'.includes(piece.charAt(0))) this.#space(piece);
      else this.#word(piece);
    }
  }

  /** Ends the line; blank lines are not kept. */
  break(by: 'block' | 'br' = 'block'): void {
    const line = this.#line.trim();
    if (line !== '') {
      if (by === 'br') this.#wrapped.add(this.lines.length);
      this.lines.push(line);
    } else if (by === 'block') {
      this.#wrapped.delete(this.lines.length - 1);
    }
    this.#line = '';
    this.#gap = 'none';
  }

  /** All lines as one: what stood in paragraphs is kept apart, a word that <br> wrapped is whole again. */
  joined(): string {
    let all = '';
    for (const [at, line] of this.lines.entries()) {
      const apart = this.#wrapped.has(at - 1) ? separator(all, line) : ' ';
      all += (at === 0 ? '' : apart) + line;
    }
    return all;
  }

  #space(piece: string): void {
    if (piece.includes('\n') || piece.includes('\r')) this.#gap = 'newline';
    else if (this.#gap === 'none') this.#gap = 'blank';
  }

  #word(piece: string): void {
    if (this.#line !== '') {
      if (this.#gap === 'blank') this.#line += ' ';
      if (this.#gap === 'newline') this.#line += separator(this.#line, piece);
    }
    this.#line += piece;
    this.#gap = 'none';
  }
}

function separator(before: string, after: string): string {
  return WIDE_END.test(before.slice(-2)) && WIDE_START.test(after.slice(0, 2)) ? '' : ' ';
}
