// Reading a report's own text from a file: plain text, Markdown, HTML or .docx, told apart by what is in it.

import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Say } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';
import { type Archive, openArchive } from './archive.ts';
import { declaredEncoding, decode } from './decode.ts';
import { docxToText, isDocx } from './docx.ts';
import { foreignKind, zipKind } from './foreign.ts';
import { htmlToText } from './html.ts';
import { SourceError } from './problem.ts';
import { readWord, type WordText } from './word-text.ts';

const LARGEST = 20_000_000;
// HTML is to be declared within 1,024 bytes; saved pages have longer comments above.
const HEAD = 4_096;
const HAN = /\p{Script=Han}/u;

/**
 * The text of a file.
 * @throws {Failure} when it cannot be read, is too large, of another kind, damaged, empty, or not Chinese.
 */
export async function readSource(name: string, terminal: Terminal, say: Say): Promise<string> {
  const { text, file } = await readFileAs(name, terminal, say, docxToText);
  if (!HAN.test(text)) throw new Failure(say('cli.extract.notChinese', { file }));
  return text;
}

export interface ReadDocument {
  readonly file: string;
  readonly text: string;
  /** Where each piece of the text stands, when the file is a .docx. */
  readonly word?: WordText;
}

/**
 * The text of a document in either language; of a .docx with its bookmarks.
 * @throws {Failure} when it cannot be read, is too large, of another kind, damaged or empty.
 */
export async function readDocument(name: string, terminal: Terminal, say: Say): Promise<ReadDocument> {
  let word: WordText | undefined;
  const read = await readFileAs(name, terminal, say, async (archive) => {
    word = await readWord(archive);
    return word.text;
  });
  // The marks of footnotes in Markdown are no numbers; blanks keep every place.
  const text = read.text.replace(/\[\^\d{1,4}\]:?/g, (mark) => ' '.repeat(mark.length));
  return { ...read, text, ...(word && { word }) };
}

type ReadDocx = (archive: Archive) => Promise<string>;

async function readFileAs(
  name: string,
  terminal: Terminal,
  say: Say,
  readDocx: ReadDocx,
): Promise<{ file: string; text: string }> {
  const path = resolve(terminal.cwd, name);
  const file = relative(terminal.cwd, path);
  const bytes = await readUpTo(LARGEST, path).catch(() => {
    throw new Failure(say('cli.unreadable', { file }));
  });
  if (!bytes) throw new Failure(say('cli.extract.tooLarge', { file, limit: LARGEST / 1_000_000 }));
  const foreign = foreignKind(bytes);
  if (foreign) throw new Failure(say(`cli.extract.foreign.${foreign}`, { file }));
  const text = await textOf(bytes, file, say, readDocx).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error;
    throw new Failure(say(`cli.extract.unsafe.${error.problem}`, { file }));
  });
  if (bytes.length === 0) throw new Failure(say('cli.extract.empty', { file }));
  if (text.trim() === '') throw new Failure(say('cli.extract.noText', { file }));
  return { file, text };
}

/** The size is asked first: a large file is not read in order to be refused. */
async function readUpTo(limit: number, path: string): Promise<Buffer | undefined> {
  if ((await stat(path)).size > limit) return undefined;
  const bytes = await readFile(path);
  return bytes.length > limit ? undefined : bytes;
}

async function textOf(bytes: Buffer, file: string, say: Say, readDocx: ReadDocx): Promise<string> {
  if (isZip(bytes)) return packedText(await openArchive(bytes), file, say, readDocx);
  const head = bytes.toString('latin1', 0, HEAD);
  const named = /\.x?html?$/i.test(file);
  const text = decode(bytes, named || looksLikeHtml(head) ? declaredEncoding(head) : undefined);
  if (text === undefined) throw new Failure(say('cli.extract.binary', { file }));
  return named || looksLikeHtml(text.slice(0, HEAD)) ? htmlToText(text) : text;
}

async function packedText(archive: Archive, file: string, say: Say, readDocx: ReadDocx): Promise<string> {
  if (isDocx(archive.names)) return readDocx(archive);
  throw new Failure(say(`cli.extract.foreign.${zipKind(archive.names)}`, { file }));
}

function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && ['PK\x03\x04', 'PK\x05\x06'].includes(bytes.toString('latin1', 0, 4));
}

/** Whether a page begins here, behind a byte order mark, an XML declaration and comments. */
function looksLikeHtml(head: string): boolean {
  let rest = head.replace(/^ï»¿/, '').trimStart();
  for (const [open, close] of PROLOGUE) {
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close);
      if (end < 0) return false;
      rest = rest.slice(end + close.length).trimStart();
    }
  }
  return /^<(?:!doctype\s{1,20}html|html)[\s>]/i.test(rest);
}

const PROLOGUE = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
] as const;
