// Texts that were cut into lines of one width, with page numbers between: a line break there ends nothing.

export interface Range {
  readonly start: number;
  readonly end: number;
}

const ENDS = /[。！？；：.!?;:|｜]$/;
const PAGE = /^[\s　]*(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页.{0,10}|\d{1,3})[\s　]*$/;
const OPENS =
  /^(?:[\s　]{2,}|　|[-—●▲◆■★•·|]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．]|第[一二三四五六七八九十]+[章节条])/;
const FEWEST = 6;

/** The line breaks, and page numbers, that stand inside a sentence; none in a text whose lines are paragraphs. */
export function wraps(text: string): Range[] {
  const lines = linesOf(text);
  const width = widthOf(lines);
  if (width === undefined) return [];
  const ranges: Range[] = [];
  for (let index = 0; index < lines.length - 1; index += 1) {
    const line = lines[index];
    if (!line || !fills(line.text, width) || !isProse(line.text)) continue;
    let next = index + 1;
    while (
      next < lines.length &&
      next - index <= 3 &&
      /^\s*$/.test(lines[next]?.text ?? '') &&
      pageFollows(lines, next)
    )
      next += 1;
    if (PAGE.test(lines[next]?.text ?? '')) next += 1;
    while (next < lines.length && next - index > 1 && next - index <= 4 && (lines[next]?.text ?? '').trim() === '')
      next += 1;
    const after = lines[next];
    if (!after || after.text.trim() === '' || OPENS.test(after.text) || /[\t|｜]|\S[ 　]{2,}\S/.test(after.text))
      continue;
    ranges.push({
      start: line.start + line.text.trimEnd().length,
      end: after.start + (after.text.length - after.text.trimStart().length),
    });
    index = next - 1;
  }
  return ranges;
}

/** The text with its sentences on one line each; the same text where its lines are paragraphs already. */
export function joinLines(text: string): string {
  let joined = '';
  let at = 0;
  for (const { start, end } of wraps(text)) {
    joined += text.slice(at, start);
    at = end;
  }
  return joined + text.slice(at);
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Half a sentence: no stop at its end, and no gap in it as between the cells of a table. */
function isProse(line: string): boolean {
  const text = line.trim();
  return !ENDS.test(text) && !/[\t|｜]|[ 　]{2}/.test(text);
}

/** The width to which a text was cut; nothing where few lines share one. */
function widthOf(lines: readonly Line[]): number | undefined {
  const open = lines.filter(({ text }) => text.trim().length >= SHORTEST && isProse(text));
  if (open.length < FEWEST) return undefined;
  const widths = open.map(({ text }) => columns(text)).toSorted((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const alike = widths.filter((other) => Math.abs(other - width) <= SLACK).length;
  return width <= WIDEST && alike >= open.length * 0.6 ? width : undefined;
}

const SHORTEST = 15;
const WIDEST = 120;
const SLACK = 6;

function fills(line: string, width: number): boolean {
  return Math.abs(columns(line.trimEnd()) - width) <= SLACK * 1.5;
}

/** Chinese characters are as wide as two others. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u00ff' ? 2 : 1;
  return width;
}

function pageFollows(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 3).some(({ text }) => PAGE.test(text));
}
