// A long text in pages of so many bytes; only the line breaks between pages go.

/** Pages of whole lines; a line longer than a page is cut between two characters. */
export function pagesOf(text: string, mostBytes: number): string[] {
  const pages: string[] = [];
  let page: string | undefined;
  for (const piece of text.split('\n').flatMap((line) => piecesOf(line, mostBytes))) {
    const longer: string = page === undefined ? piece : `${page}\n${piece}`;
    if (page !== undefined && Buffer.byteLength(longer) > mostBytes) {
      pages.push(page);
      page = piece;
    } else page = longer;
  }
  return [...pages, page ?? ''].filter((each) => each.trim() !== '');
}

function piecesOf(line: string, mostBytes: number): string[] {
  if (Buffer.byteLength(line) <= mostBytes) return [line];
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > mostBytes) {
      pieces.push(piece);
      [piece, bytes] = ['', 0];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece];
}
