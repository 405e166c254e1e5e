// The least zip there is, in node's zlib: parts in, package out, and back. For our own output only: no zip64, no comment.

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8 = 0x800;
const DEFLATED = 8;
const EPOCH = 0x21;

/** @param {[name: string, bytes: Uint8Array][]} parts */
export function pack(parts) {
  const bodies = [];
  const entries = [];
  let at = 0;
  let directory = 0;
  for (const [name, bytes] of parts) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(UTF8, 8);
    entry.writeUInt16LE(DEFLATED, 10);
    entry.writeUInt16LE(EPOCH, 14);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(path.length, 28);
    entry.writeUInt32LE(at, 42);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    // Version to lengths: the same 26 bytes in both headers.
    entry.copy(local, 4, 6, 32);
    bodies.push(local, path, packed);
    entries.push(entry, path);
    at += local.length + path.length + packed.length;
    directory += entry.length + path.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...entries, end]);
}

/** @returns {[name: string, bytes: Buffer][]} */
export function unpack(bytes) {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new Error('Not a zip, or one with a comment at its end.');
  const parts = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [pathLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + pathLength);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    // Some writers have an entry for each folder.
    if (!name.endsWith('/'))
      parts.push([name, zip.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed]);
    at += 46 + pathLength + extra + comment;
  }
  return parts;
}
