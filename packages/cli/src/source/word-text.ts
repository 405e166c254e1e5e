// .docx → the text that a reader sees, with the place of each piece in the XML, so that a comment can be put there, and
// the bookmarks by which figures of our own briefs are known again.

import type { Mark } from '@jianbao/core/check';
import { BOOKMARK, PROPERTY_PREFIX } from '@jianbao/docgen';
import type { Archive } from './archive.ts';
import { guardXml } from './xml-guard.ts';

/** A stretch of text that stands in one `w:t`, character for character unless `whole`. */
export interface Piece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  /** Where it begins and ends in the XML of the part. */
  readonly from: number;
  readonly to: number;
  /** The properties of its run, as XML. */
  readonly look: string;
  /** It holds an entity, so that characters and bytes do not run in step. */
  readonly whole: boolean;
}

export interface WordText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly pieces: readonly Piece[];
  /** The main part: its name and XML. */
  readonly part: string;
  readonly xml: string;
  readonly archive: Archive;
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * Reads the main part of a .docx with all changes accepted; footnotes follow, unless they are the sources that we put
 * there ourselves.
 * @throws {SourceError} when it is damaged or unsafe to open.
 */
export async function readWord(archive: Archive): Promise<WordText> {
  const parts = await archive.readXml();
  for (const xml of parts.values()) guardXml(xml);
  const { Parser } = await import('htmlparser2');
  const part = archive.names.find((name) => /^word\/document\d{0,3}\.xml$/.test(name)) ?? '';
  const indicators = indicatorsOf(parts.get('docProps/custom.xml') ?? '');
  const ours = indicators.size > 0;
  const xml = parts.get(part) ?? '';
  const body = new Reading(xml, ours);
  parse(Parser, xml, body);
  const notes = new Reading(parts.get('word/footnotes.xml') ?? '', ours);
  if (!ours) parse(Parser, parts.get('word/footnotes.xml') ?? '', notes);
  return {
    text: body.text + (notes.text.trim() === '' ? '' : `\n${notes.text}`),
    marks: body.marks(indicators),
    pieces: body.pieces,
    part,
    xml,
    archive,
    parts,
  };
}

type ParserClass = typeof import('htmlparser2').Parser;

function parse(Parser: ParserClass, xml: string, reading: Reading): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes, parser.startIndex, parser.endIndex),
      ontext: (text) => reading.add(text, parser.startIndex, parser.endIndex),
      onclosetag: (name) => reading.close(name, parser.startIndex, parser.endIndex),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** The indicator behind each number of our bookmarks. */
function indicatorsOf(custom: string): Map<string, string> {
  const found = new Map<string, string>();
  const property =
    /<(?:\w{1,10}:)?property\b[^>]{0,200}\bname="([^"]{1,40})"[^>]{0,200}>\s{0,20}<vt:lpwstr>([^<]{1,200})<\/vt:lpwstr>/g;
  for (const [, name = '', value = ''] of custom.matchAll(property)) {
    if (name.startsWith(PROPERTY_PREFIX) && /^\d{1,6}$/.test(name.slice(PROPERTY_PREFIX.length)))
      found.set(name, value);
  }
  return found;
}

// Deleted text, text moved away, and the text of alternatives that another choice repeats.
const SKIPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback']);

class Reading {
  readonly pieces: Piece[] = [];
  readonly #xml: string;
  readonly #ours: boolean;
  readonly #chunks: string[] = [];
  readonly #open = new Map<string, { name: string; start: number }>();
  readonly #bookmarks: { name: string; start: number; end: number }[] = [];
  #length = 0;
  #skipped = 0;
  #inText = false;
  #cells = 0;
  #lookFrom = -1;
  #look = '';
  #raised = false;

  constructor(xml: string, ours: boolean) {
    this.#xml = xml;
    this.#ours = ours;
  }

  get text(): string {
    return this.#chunks.join('');
  }

  open(name: string, attributes: Readonly<Record<string, string>>, from: number, _to: number): void {
    if (SKIPPED.has(name)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    switch (name) {
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:tab':
        // A tab stop among the properties of a paragraph has a position.
        if (attributes['w:pos'] === undefined) this.#push('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#push('\n');
        break;
      case 'w:noBreakHyphen':
        this.#push('-');
        break;
      case 'w:r':
        this.#look = '';
        this.#raised = false;
        break;
      case 'w:rPr':
        this.#lookFrom = from;
        break;
      case 'w:vertAlign':
        this.#raised = attributes['w:val'] === 'superscript';
        break;
      case 'w:tc':
        this.#cells += 1;
        break;
      case 'w:bookmarkStart':
        this.#open.set(attributes['w:id'] ?? '', { name: attributes['w:name'] ?? '', start: this.#length });
        break;
      case 'w:bookmarkEnd':
        this.#endBookmark(attributes['w:id'] ?? '');
        break;
    }
  }

  add(text: string, from: number, to: number): void {
    // The small numbers by which our parallel text ties its figures are no text.
    if (!this.#inText || this.#skipped > 0 || (this.#raised && this.#ours)) return;
    const whole = text.length !== to + 1 - from;
    this.pieces.push({ start: this.#length, text, from, to: to + 1, look: this.#look, whole });
    this.#push(text);
  }

  close(name: string, _from: number, to: number): void {
    if (SKIPPED.has(name)) {
      this.#skipped -= 1;
      return;
    }
    if (this.#skipped > 0) return;
    if (name === 'w:t') this.#inText = false;
    if (name === 'w:rPr' && this.#lookFrom >= 0) {
      this.#look = this.#xml.slice(this.#lookFrom, to + 1);
      this.#lookFrom = -1;
    }
    if (name === 'w:p') this.#push(this.#cells > 0 ? ' ' : '\n');
    if (name === 'w:tc') {
      this.#cells -= 1;
      this.#push('\t');
    }
    if (name === 'w:tr') this.#push('\n');
  }

  marks(indicators: ReadonlyMap<string, string>): Mark[] {
    return this.#bookmarks.flatMap(({ name, start, end }) => {
      const number = BOOKMARK.exec(name)?.[1];
      const indicator = number === undefined ? undefined : indicators.get(`${PROPERTY_PREFIX}${number}`);
      return indicator === undefined || end <= start ? [] : [{ start, end, indicator }];
    });
  }

  #endBookmark(id: string): void {
    const begun = this.#open.get(id);
    if (begun) this.#bookmarks.push({ ...begun, end: this.#length });
    this.#open.delete(id);
  }

  #push(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }
}
