// A page as a person reads it: what stands between the tags, with a line for each block.

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};

/** Tags that a line goes on behind. */
const INLINE = /^\/?(?:a|b|em|mark|small|span|strong)$/;

export function textOf(html: string): string {
  return unescaped(
    html
      .replace(/<(head|script|style)\b[\s\S]*?<\/\1>/g, '')
      .replace(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/gi, (_, tag: string) => (INLINE.test(tag) ? '' : '\n'))
      .replace(/<![^>]*>/g, ''),
  )
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** The links of a class: where they lead, and their words. */
export function linksIn(html: string, name: string): { readonly href: string; readonly label: string }[] {
  return [...html.matchAll(/<a class="([^"]*)" href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
    .filter(([, classes]) => classes === name)
    .map(([, , href = '', words = '']) => ({ href: unescaped(href), label: textOf(words) }));
}

/** What stands in the first element of this kind that has such an attribute. */
export function inside(html: string, tag: string, attribute: string): string | undefined {
  return new RegExp(`<${tag}\\b[^>]*${attribute}[^>]*>([\\s\\S]*?)</${tag}>`).exec(html)?.[1];
}
