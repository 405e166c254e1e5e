// The fonts of a workbook with their properties in the order of the schema; the library writes them in another.

/** CT_Font, as Excel writes it (ECMA-376 part 1, 18.8.22). */
const ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** The styles.xml put right. */
export function inOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/g, (_, properties: string) => {
    const elements = properties.match(/<\w+[^>]*\/>/g) ?? [];
    return `<font>${elements.toSorted((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });
}

function placeOf(element: string): number {
  return ORDER.indexOf(/\w+/.exec(element)?.[0] ?? '');
}
