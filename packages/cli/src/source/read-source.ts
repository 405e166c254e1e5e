// Reading a report's own text: UTF-8 or GB18030, told apart by what decodes.

import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Say } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';

const LARGEST = 20_000_000;
const HAN = /[\u4e00-\u9fff]/;

/**
 * The text of a file.
 * @throws {Failure} when it cannot be read, is too large, no text, empty, or not Chinese.
 */
export async function readSource(name: string, terminal: Terminal, say: Say): Promise<string> {
  const path = resolve(terminal.cwd, name);
  const file = relative(terminal.cwd, path);
  const bytes = await readFile(path).catch(() => {
    throw new Failure(say('cli.unreadable', { file }));
  });
  if (bytes.length > LARGEST) throw new Failure(say('cli.extract.tooLarge', { file, limit: LARGEST / 1_000_000 }));
  if (bytes.includes(0)) throw new Failure(say('cli.extract.binary', { file }));
  const text = decode(bytes);
  if (text === undefined) throw new Failure(say('cli.extract.binary', { file }));
  if (text.trim() === '') throw new Failure(say('cli.extract.empty', { file }));
  if (!HAN.test(text)) throw new Failure(say('cli.extract.notChinese', { file }));
  return text;
}

/** The first encoding in which every byte makes sense. A byte order mark is no part of the text. */
function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return undefined;
}
