// HTML → text: what a reader of the page sees, line by line.

import { Flow } from './flow.ts';
import { SourceError } from './problem.ts';
import { Table } from './table.ts';

/** Not read, with all they hold. Of the head only the title has words; without its tags the rest is the body's. */
const UNREAD = new Set('iframe nav noframes noscript rp rt script style svg template title'.split(' '));
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu ol optgroup option p pre search ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** The small number behind a word that leads to its note is no text (DPUB-ARIA 1.1). */
const NOTE_MARKS: ReadonlySet<string> = new Set(['doc-noteref', 'doc-backlink']);
/** Elements without an end tag, which the parser reports as closed at once. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
// Browsers nest 512 deep. The parser looks through the open elements at every end tag.
const DEEPEST = 1_000;

/**
 * The text of a page.
 * @throws {SourceError} when its elements nest without end.
 */
export async function htmlToText(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const page = new Page();
  new Parser({
    onopentag: (name, { role }) => page.open(name, NOTE_MARKS.has(role ?? '')),
    ontext: (text) => page.text(text),
    onclosetag: (name) => page.close(name),
  }).end(html);
  return page.end();
}

class Page {
  readonly #body = new Flow();
  readonly #tables: Table[] = [];
  #flow = this.#body;
  #depth = 0;
  /** How deep the marks of notes are that are open. */
  readonly #marks: number[] = [];
  #unread = 0;
  #pre = 0;

  open(name: string, noteMark: boolean): void {
    if (name === 'br' || name === 'hr') {
      if (this.#unread === 0) this.#flow.break(name === 'br' ? 'br' : 'block');
      return;
    }
    if (VOID.has(name)) return;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new SourceError('deep');
    if (UNREAD.has(name)) this.#unread += 1;
    if (noteMark) this.#marks.push(this.#depth);
    if (this.#unread > 0 || this.#marks.length > 0) return;
    if (BLOCKS.has(name)) this.#flow.break();
    if (name === 'pre') this.#pre += 1;
    this.#openTable(name);
  }

  text(text: string): void {
    if (this.#unread > 0 || this.#marks.length > 0) return;
    if (this.#pre === 0) {
      this.#flow.add(text);
      return;
    }
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#flow.break('br');
      this.#flow.add(line);
    }
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.#marks.at(-1) === this.#depth) this.#marks.pop();
    this.#depth -= 1;
    if (this.#unread > 0) {
      if (UNREAD.has(name)) this.#unread -= 1;
      return;
    }
    if (BLOCKS.has(name)) this.#flow.break();
    if (name === 'pre') this.#pre -= 1;
    this.#closeTable(name);
  }

  end(): string {
    this.#body.break();
    return this.#body.lines.map((line) => `${line}\n`).join('');
  }

  #openTable(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'table') {
      table?.nest();
      this.#tables.push(new Table(this.#flow));
    } else if (name === 'tr') table?.endRow();
    else if (name === 'td' || name === 'th') table?.openCell();
    else return;
    this.#aim();
  }

  #closeTable(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'td' || name === 'th') table?.closeCell();
    else if (name === 'tr') table?.endRow();
    else if (name === 'table') {
      table?.endRow();
      this.#tables.pop();
    } else return;
    this.#aim();
  }

  #aim(): void {
    this.#flow = this.#tables.at(-1)?.flow ?? this.#body;
  }
}
