// One line of CSV (RFC 4180), and text cells that no spreadsheet can take for a formula.

// A sign that opens a formula in some spreadsheet, full-width twins included, behind blanks and unseen characters;
// or a control character that a spreadsheet drops before it looks. Apostrophes before it are guards already there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: tab, carriage return and their like are what it is about
const FORMULA = /^'*(?:[\s\u0000-\u001f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*[=+\-@＝＋－＠]|[\u0000-\u001f])/;

/**
 * A text that would open a formula gets an apostrophe before it; every other text stays as it is.
 * `unguardText` takes the apostrophe off again, whatever the text was.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `guardText` was given. */
export function unguardText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** The fields as one record with its line break. Numbers go in bare, texts through `guardText` first. */
export function csvRecord(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`;
}

function quoted(field: string): string {
  // RFC 4180 keeps blanks at the ends, but some readers drop them from bare fields.
  return /[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
