// Deflate and CRC-32: Node’s own zlib where there is one, fflate in a browser.

import { deflateSync } from 'fflate';

interface Zlib {
  readonly deflateRawSync: (bytes: Uint8Array, options: { readonly level: number }) => Uint8Array;
  readonly crc32?: (bytes: Uint8Array) => number;
}

const LEVEL = 6;
// No import of a Node module: this file must load in a browser.
const host = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
const zlib = host.process?.getBuiltinModule?.('node:zlib') as Zlib | undefined;

export function deflate(bytes: Uint8Array): Uint8Array {
  return zlib ? zlib.deflateRawSync(bytes, { level: LEVEL }) : deflateSync(bytes, { level: LEVEL });
}

export function crc32(bytes: Uint8Array): number {
  if (zlib?.crc32) return zlib.crc32(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
