// A long text in pages that each keep to a limit; only the line breaks between pages go.

/** Pages of whole lines, out of escaped text; a line longer than a page is cut between two characters. */
export function pagesOf(text: string, limit: number): string[] {
  const pages: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const lineEnd = rest.lastIndexOf('\n', limit);
    const end = lineEnd > 0 ? lineEnd : characterEnd(rest, limit);
    pages.push(rest.slice(0, end));
    rest = rest.slice(lineEnd > 0 ? end + 1 : end);
  }
  return [...pages, rest];
}

/** The last index up to `limit` that is not inside `&amp;` or a surrogate pair. */
function characterEnd(text: string, limit: number): number {
  const halved = /(?:&[a-z]{0,3}|[\ud800-\udbff])$/.exec(text.slice(0, limit));
  return halved?.index ?? limit;
}
