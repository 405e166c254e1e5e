// Words as they are compared: full-width signs and capitals make no difference.

export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
