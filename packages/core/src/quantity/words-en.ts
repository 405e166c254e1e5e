// English number words, both ways: two hundred, ninety-five, eighth, one third.

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
// Indexed by the tens digit; the first two have no word of their own.
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Scale words by their power of ten, the largest first. */
export const SCALES: readonly (readonly [power: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
  [3, 'thousand'],
];
const IRREGULAR_ORDINALS = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** A whole number below 10^15 in words: 1,073 → one thousand and seventy-three is written without “and”. */
export function cardinalWords(value: bigint): string {
  if (value < 0n) return `minus ${cardinalWords(-value)}`;
  for (const [power, word] of SCALES) {
    const size = 10n ** BigInt(power);
    if (value < size) continue;
    const rest = value % size;
    return `${cardinalWords(value / size)} ${word}${rest === 0n ? '' : ` ${cardinalWords(rest)}`}`;
  }
  return belowThousand(Number(value));
}

/** first, second, … twenty-first, in words. */
export function ordinalWords(value: bigint): string {
  const words = cardinalWords(value);
  const cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(cut);
  const ordinal = IRREGULAR_ORDINALS.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut) + ordinal;
}

/** one half, two thirds, three quarters. */
export function fractionWords(value: bigint, over: bigint): string {
  const part = over === 2n ? 'half' : over === 4n ? 'quarter' : ordinalWords(over);
  const many = value === 1n ? '' : over === 2n ? 'halves' : `${part}s`;
  return `${cardinalWords(value)} ${many || part}`;
}

const CARDINALS = new Map<string, bigint>([
  ...SMALL.map((word, value) => [word, BigInt(value)] as const),
  ...TENS.map((word, index) => [word, BigInt(index * 10)] as const).slice(2),
]);
const ORDINALS = new Map<string, bigint>(
  [...CARDINALS.entries()].filter(([, value]) => value > 0n).map(([, value]) => [ordinalWords(value), value]),
);

/** The number that the words of a text spell from `at` on: “two hundred elevators” → 200. */
export function readNumberWords(
  text: string,
  at: number,
): { value: bigint; end: number; ordinal: boolean } | undefined {
  let total = 0n;
  let group = 0n;
  let end = at;
  let from = at;
  let seen = false;
  for (;;) {
    const word = wordAt(text, from);
    const value = CARDINALS.get(word.toLowerCase());
    const ordinal = ORDINALS.get(word.toLowerCase());
    const scale = SCALES.find(([, name]) => name === word.toLowerCase())?.[0];
    if (value !== undefined) group += value;
    else if (ordinal !== undefined && group % 10n === 0n)
      return { value: total + group + ordinal, end: from + word.length, ordinal: true };
    else if (seen && word.toLowerCase() === 'hundred') group *= 100n;
    else if (seen && scale !== undefined) {
      total += group * 10n ** BigInt(scale);
      group = 0n;
    } else break;
    seen = true;
    end = from + word.length;
    const next = text.charAt(end);
    if (next !== ' ' && next !== '-') break;
    from = text.startsWith(' and ', end) && CARDINALS.has(wordAt(text, end + 5).toLowerCase()) ? end + 5 : end + 1;
  }
  return seen ? { value: total + group, end, ordinal: false } : undefined;
}

function belowThousand(value: number): string {
  const small = SMALL[value];
  if (small !== undefined) return small;
  if (value < 100) {
    const ones = value % 10;
    return `${TENS[(value - ones) / 10]}${ones === 0 ? '' : `-${SMALL[ones]}`}`;
  }
  const rest = value % 100;
  return `${SMALL[(value - rest) / 100]} hundred${rest === 0 ? '' : ` ${belowThousand(rest)}`}`;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < 20 && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
