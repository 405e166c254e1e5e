// A zip in memory: its names, and what its XML parts really inflate to, under caps. Nothing is written to disk.

import type { ZipEntry } from '@jianbao/docgen';
import type { Entry, ZipFile } from 'yauzl';
import { SourceError } from './problem.ts';

// Word makes some 15 parts and one more for each picture, header and chart: a yearbook has hundreds. A list of this
// length is walked in milliseconds.
const MOST_PARTS = 2_000;
// Three million characters of report make some 30 MB of XML, and the tree of it takes fifty times as much memory.
const MOST_BYTES = 32_000_000;
// Word's own parts shrink ten to fifty times, a bomb a thousand.
const MOST_RATIO = 200;
// Short repetitive parts shrink as far as bombs do, and do no harm.
const FREE_BYTES = 1_000_000;

export interface Archive {
  readonly names: readonly string[];
  /** Every XML part as text, by its name. Pictures and fonts stay packed. */
  readonly readXml: () => Promise<ReadonlyMap<string, string>>;
  /** Every part as it is packed, for a copy in which only some parts change. */
  readonly packed: () => Promise<readonly ZipEntry[]>;
}

/**
 * Lists a zip.
 * @throws {SourceError} when it is damaged, encrypted or has too many parts.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const { fromBufferPromise } = await import('yauzl');
  return guarded(async () => {
    const zip = await fromBufferPromise(bytes);
    const entries = await list(zip);
    return {
      names: [...entries.keys()],
      readXml: () => guarded(() => readXml(zip, entries)),
      packed: () => guarded(() => readPacked(zip, entries)),
    };
  });
}

async function list(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MOST_PARTS) throw new SourceError('manyParts');
    // Two parts of one name: readers disagree which one counts.
    if (entries.has(entry.fileName)) throw new SourceError('damaged');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function readXml(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  let total = 0;
  for (const [name, entry] of entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    if (entry.isEncrypted()) throw new SourceError('encrypted');
    const part = await inflate(zip, entry, MOST_BYTES - total);
    total += part.length;
    parts.set(name, new TextDecoder('utf-8', { fatal: true }).decode(part));
  }
  return parts;
}

/** Nothing is inflated: a bomb is copied as small as it came. */
async function readPacked(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<ZipEntry[]> {
  const parts: ZipEntry[] = [];
  for (const [name, found] of entries) {
    const stored = found.compressionMethod === 0;
    if (name.endsWith('/') || (!stored && found.compressionMethod !== 8)) continue;
    const stream = await zip.openReadStreamPromise(found, { decodeFileData: false });
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    parts.push({ name, data: Buffer.concat(chunks), size: found.uncompressedSize, crc: found.crc32, stored });
  }
  return parts;
}

/** The sizes that the zip declares are not believed: bytes are counted as they come. */
async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const limit = Math.min(most, Math.max(FREE_BYTES, entry.compressedSize * MOST_RATIO));
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count += chunk.length;
    if (count > limit) throw new SourceError('inflates');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What zlib, yauzl and the decoder throw all means that the file is damaged. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const encrypted = error instanceof Error && error.message.includes('encrypt');
    throw new SourceError(encrypted ? 'encrypted' : 'damaged', error);
  }
}
