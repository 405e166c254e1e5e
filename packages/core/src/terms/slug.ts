// An identifier from English: “new elderly-care beds” → new-elderly-care-beds.

const MAX_WORDS = 20;
const MAX_CHARACTERS = 60;

/** Kebab-case `[a-z0-9-]` of at most 60 characters and 20 words. Todo marks are dropped; nothing left is ''. */
export function slug(english: string): string {
  const words = english
    .replace(/\[todo:[^\]]*(?:\]|$)/g, ' ')
    .replace(/[’']/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let out = '';
  for (const word of words.slice(0, MAX_WORDS)) {
    const longer = out === '' ? word.slice(0, MAX_CHARACTERS) : `${out}-${word}`;
    if (longer.length > MAX_CHARACTERS) break;
    out = longer;
  }
  return out;
}
