// A photo caption that cuts a sentence in two is blanked out, so that the sentence reads on over it.

/** What stands in for a character that is not read; every offset stays true. */
export const BLANK = '\0';

const CAPTION = /^[\s　]*(?:[▲△↑↓◀▶]|图[:：\d一二三四五六七八九十]|[（(]图)|(?:摄|图[/／]|供图)[)）]?[\s　]*$/;
const ENDS = /[。！？；：.!?;:”』」》）)…]$/;
// A line so short that ends without a stop is a heading, not half a sentence.
const SHORTEST = 16;
// Behind half a sentence of a body text, a short line without a mark is a caption too.
const BODY = 60;
const LONGEST = 24;
const FARTHEST = 7;

/** The text with its cutting captions, and the line breaks around them, blanked out. */
export function liftCaptions(text: string): string {
  const lines = text.split('\n');
  let result = '';
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    result += line;
    if (index === lines.length - 1) break;
    const cut = cutsAt(lines, index);
    if (cut === undefined) {
      result += '\n';
      continue;
    }
    for (; index < cut; index += 1) result += BLANK.repeat(index === cut - 1 ? 1 : 1 + (lines[index + 1] ?? '').length);
    index = cut - 1;
  }
  return result;
}

/** The line at which the sentence of a line goes on behind a caption; nothing when it is not cut. */
function cutsAt(lines: readonly string[], index: number): number | undefined {
  const line = (lines[index] ?? '').trimEnd();
  if (line.trim().length < SHORTEST || ENDS.test(line)) return undefined;
  let next = index + 1;
  let captions = 0;
  while (next < lines.length && next - index <= FARTHEST) {
    const candidate = (lines[next] ?? '').trim();
    const plain =
      line.length >= BODY && captions === 0 && candidate.length <= LONGEST && !/[。，；：、\d]/.test(candidate);
    if (candidate !== '' && !CAPTION.test(candidate) && !plain) break;
    if (candidate !== '') captions += 1;
    next += 1;
  }
  const goesOn = next - index <= FARTHEST && (lines[next] ?? '').trim().length >= SHORTEST;
  return captions > 0 && goesOn ? next : undefined;
}
