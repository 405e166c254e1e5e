// A zip file with fixed times: the same entries give the same bytes. Entries can be packed once and used in many files.

import { crc32, deflate } from './deflate.ts';

/** An entry, compressed and ready to be placed in any number of files. */
export interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly stored: boolean;
}

interface Encoder {
  readonly encode: (text: string) => Uint8Array;
}
const encoder = new (globalThis as unknown as { TextEncoder: new () => Encoder }).TextEncoder();

// What is compressed already (pictures, workbooks) only grows.
const STORED = /\.(?:png|jpe?g|xlsx)$/;
// 1 January 1980, midnight: the earliest time that a zip entry can bear.
const EPOCH = 0x00210000;
const UTF8_NAMES = 0x0800;

export function entry(name: string, content: string | Uint8Array): ZipEntry {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const stored = STORED.test(name);
  return { name, data: stored ? bytes : deflate(bytes), size: bytes.length, crc: crc32(bytes), stored };
}

/** The bytes of a zip file (APPNOTE.TXT 6.3, 4.3.7 to 4.3.16). */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => encoder.encode(name));
  let total = 22;
  for (const [index, { data }] of entries.entries()) total += 76 + 2 * (names[index]?.length ?? 0) + data.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const [index, item] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, item, name.length);
    bytes.set(name, at + 30);
    bytes.set(item.data, at + 30 + name.length);
    at += 30 + name.length + item.data.length;
  }
  const directory = at;
  for (const [index, item] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    header(view, at + 6, item, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that both headers of an entry share, from “version needed” to the length of the name. */
function header(view: DataView, at: number, { data, size, crc, stored }: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, stored ? 0 : 8, true);
  view.setUint32(at + 6, EPOCH, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
