// Web addresses: their digits and per cent signs state nothing.

/** The index behind the web address that begins at `at`; `at` itself where none does. */
export function addressEnd(text: string, at: number): number {
  if (text.charAt(at) !== 'h' || !(text.startsWith('http://', at) || text.startsWith('https://', at))) return at;
  let end = at;
  while (end < text.length && isAddressSign(text.charCodeAt(end))) end += 1;
  return end;
}

/** ASCII from ! to ~; a blank or a Han character ends the address. */
function isAddressSign(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
