// Files that hold no text for us, known by their first bytes, so that the message can say what they are.

export type Foreign =
  | 'archive'
  | 'encrypted'
  | 'image'
  | 'oldOffice'
  | 'oldWord'
  | 'ofd'
  | 'openDocument'
  | 'pdf'
  | 'rtf'
  | 'sheet'
  | 'slides';

const SIGNATURES: readonly (readonly [start: string, kind: Foreign])[] = [
  ['%PDF-', 'pdf'],
  ['\xef\xbb\xbf%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
];

/** What the first bytes say, unless they may be text. */
export function foreignKind(bytes: Buffer): Foreign | undefined {
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return compoundKind(bytes);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'image';
  if (start.startsWith('\0\0\0') && start.startsWith('ftyp', 4)) return 'image';
  // Two letters may begin a text; the reserved zeros of a bitmap may not follow them there.
  if (start.startsWith('BM') && start.startsWith('\0\0\0\0', 6)) return 'image';
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

// A .docx with a password is no zip: Office wraps it in a compound file with one stream of this name.
const STREAMS: readonly (readonly [name: string, kind: Foreign])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'oldWord'],
  ['Workbook', 'sheet'],
  ['PowerPoint Document', 'slides'],
];

/** Compound files name their streams in UTF-16. */
function compoundKind(bytes: Buffer): Foreign {
  return STREAMS.find(([name]) => bytes.includes(name, 0, 'utf16le'))?.[1] ?? 'oldOffice';
}

/** What a zip is, by the names in it, when it is no .docx. */
export function zipKind(names: readonly string[]): Foreign {
  const has = (name: string): boolean => names.includes(name);
  if (has('xl/workbook.xml') || has('xl/workbook.bin')) return 'sheet';
  if (has('ppt/presentation.xml')) return 'slides';
  if (has('OFD.xml')) return 'ofd';
  return has('content.xml') && has('mimetype') ? 'openDocument' : 'archive';
}
