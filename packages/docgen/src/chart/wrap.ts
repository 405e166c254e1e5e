// How wide a text is, by estimate, and where it may be broken. Nothing is ever cut off.

// Wide in East Asian type: CJK signs and punctuation, full-width forms.
const WIDE =
  /[\u2E80-\u303F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u;
// Of one code in both scripts: wide only among Chinese characters.
const SHARED = /[—‘’“”…]/u;
const HAN = /\p{Script=Han}/u;
const LATIN_WIDTH = 0.55;
// Kinsoku: what may not begin a line, and what may not end one.
const NOT_FIRST = /^[—…，。、；：？！）》」』】〕”’％%,.;:?!)\]†]/u;
const NOT_LAST = /[（《「『【〔“‘([]$/u;

/** Estimated width in em: a Chinese character 1, a Latin letter 0.55. */
export function textWidth(text: string): number {
  const chinese = HAN.test(text);
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) || (chinese && SHARED.test(sign)) ? 1 : LATIN_WIDTH;
  return width;
}

export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(textWidth));
}

/** Lines no wider than `width`, as few and as even as can be. */
export function wrapText(text: string, width: number): readonly string[] {
  const pieces = piecesOf(text.trim().replace(/\s+/gu, ' '), width);
  const lines = filled(pieces, width);
  if (lines.length === 1) return lines;
  let best = lines;
  // Narrower for as long as it takes no line more: two even lines read better than a full one and a scrap.
  for (let narrower = width - 0.5; narrower > width / 3; narrower -= 0.5) {
    const tried = filled(pieces, narrower);
    if (tried.length > lines.length || widest(tried) > narrower) break;
    best = tried;
  }
  return best;
}

function filled(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The text at its places to break: behind blanks and hyphens, and between two Chinese characters. */
function piecesOf(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (piece !== '' && breaksBetween(piece, sign)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  if (piece !== '') pieces.push(piece);
  // What is longer than a line is broken at its blanks after all, and a word at any letter.
  const fits = (one: string): boolean => textWidth(one.trimEnd()) <= width;
  return pieces.flatMap((one) =>
    fits(one) ? [one] : one.split(/(?<= )/u).flatMap((word) => (fits(word) ? [word] : [...word])),
  );
}

function breaksBetween(before: string, after: string): boolean {
  if (after === ' ' || NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  const last = before.at(-1) ?? '';
  // “1 billion yuan” begins with its number.
  if (last === ' ') return !/\d $/u.test(before.slice(-2));
  if (last === '-' || last === '–') return /\p{L}[-–]$/u.test(before.slice(-2)) && /\p{L}/u.test(after);
  // A figure stays with its unit and its bound: 超136.1万平方米. A Latin word may begin a line: 发展|GDP.
  if (/\d\p{Script=Han}{1,3}$/u.test(before.slice(-4))) return false;
  if (SHARED.test(last)) return HAN.test(after);
  return WIDE.test(last) && (WIDE.test(after) || SHARED.test(after) || /\p{Script=Latin}/u.test(after));
}
