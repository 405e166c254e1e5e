// How wide a text is, by estimate, and where it may be broken. Nothing is ever cut off.

// Wide in East Asian type: CJK signs and punctuation, full-width forms; the curly quotation marks and dashes too.
const WIDE =
  /[\u2014\u2018\u2019\u201C\u201D\u2026\u2E80-\u303F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u;
const LATIN_WIDTH = 0.55;
// Kinsoku: what may not begin a line, and what may not end one.
const NOT_FIRST = /^[，。、；：？！）》」』】〕”’％%,.;:?!)\]†]/u;
const NOT_LAST = /[（《「『【〔“‘([]$/u;

/** Estimated width in em: a Chinese character 1, a Latin letter 0.55. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 1 : LATIN_WIDTH;
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
  // A word longer than a line is broken wherever the line ends.
  return pieces.flatMap((one) => (textWidth(one.trimEnd()) > width ? [...one] : [one]));
}

function breaksBetween(before: string, after: string): boolean {
  if (after === ' ' || NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  const last = before.at(-1) ?? '';
  if (last === ' ') return true;
  if (last === '-' || last === '–') return /\p{L}[-–]$/u.test(before) && /\p{L}/u.test(after);
  // A figure stays with its unit and its bound: 超136.1亿元. A Latin word may begin a line: 新建|5G is no place, 发展|GDP is.
  if (!WIDE.test(last) || /\d\p{Script=Han}{1,2}$/u.test(before)) return false;
  return WIDE.test(after) || /\p{Script=Latin}/u.test(after);
}
