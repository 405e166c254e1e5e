// The house file: named on the command line, or house.yaml beside the report; and the logo that it names.

import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type House, HouseError, type Logo, parseHouse, SLOTS } from '@jianbao/docgen';
import type { Say } from '@jianbao/locales';
import { parseDocument } from 'yaml';
import { imageSize } from './image-size.ts';
import { Failure } from './terminal.ts';

export interface HouseFile {
  readonly path: string;
  readonly house: House;
  readonly logo?: Omit<Logo, 'alt'>;
}

const LARGEST = 200_000;
const LARGEST_LOGO = 4_000_000;

/** @throws {Failure} when the file that was named cannot be read, or any house file is wrong. */
export async function readHouse(
  named: string | undefined,
  report: string,
  cwd: string,
  say: Say,
): Promise<HouseFile | undefined> {
  const path = named ?? join(dirname(report), 'house.yaml');
  const file = relative(cwd, path);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    if (named === undefined) return undefined;
    throw new Failure(say('cli.unreadable', { file }));
  }
  const house = parse(text, file, say);
  const logo = house.logo === undefined ? undefined : await readLogo(join(dirname(path), house.logo), cwd, say);
  return { path, house, ...(logo && { logo }) };
}

function parse(text: string, file: string, say: Say): House {
  const document = text.length > LARGEST ? undefined : parseDocument(text, { maxAliasCount: 0 } as object);
  const [error] = document?.errors ?? [];
  if (!document || error) throw new Failure(say('cli.house.broken', { file, detail: error?.message ?? '' }));
  try {
    return parseHouse(document.toJS({ maxAliasCount: 0 }));
  } catch (problem) {
    if (!(problem instanceof HouseError)) throw problem;
    const list = problem.problems.map(({ path, expected }) => `${path}: ${expected}`).join('; ');
    throw new Failure(say('cli.house.wrong', { file, list, slots: SLOTS.join(', ') }));
  }
}

async function readLogo(path: string, cwd: string, say: Say): Promise<Omit<Logo, 'alt'>> {
  const file = relative(cwd, path);
  const bytes = await readFile(path).catch(() => {
    throw new Failure(say('cli.unreadable', { file }));
  });
  const size = bytes.length > LARGEST_LOGO ? undefined : imageSize(bytes);
  if (!size) throw new Failure(say('cli.house.logo', { file }));
  return { bytes: new Uint8Array(bytes), ...size };
}
