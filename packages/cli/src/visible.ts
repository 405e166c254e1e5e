// What a terminal would obey instead of showing it, made visible: words of a report move no cursor and clear no screen.

const DELETE = 0x7f;
const FIRST_PICTURE = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** The text with pictures for controls (␛ for an escape) and without marks that turn the direction of writing. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '\n' || sign === '\t') return sign;
    if (code < 0x20) return String.fromCharCode(FIRST_PICTURE + code);
    return code === DELETE ? PICTURE_OF_DELETE : '\ufffd';
  });
}
