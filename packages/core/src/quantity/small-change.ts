// Coins behind an amount: 五元三毛, 50元6角三分, 两美元又三美分.

import { add, compare, decimal, shift } from './decimal.ts';
import type { Measured } from './measured.ts';
import { readNumeral } from './numeral.ts';

/** The coins of a currency by the power of ten that each is of it, in falling order. */
const COINS: Readonly<Record<string, readonly (readonly [word: string, power: number])[]>> = {
  CNY: [
    ['角', -1],
    ['毛', -1],
    ['分', -2],
  ],
  USD: [['美分', -2]],
};
const TEN = decimal(10);

/** The amount with the coins that stand behind it, or as it was. */
export function withChange(text: string, amount: Measured): Measured {
  let found = amount;
  let least = 0;
  for (;;) {
    const coin = readCoin(text, found, least);
    if (!coin) return found;
    found = coin.amount;
    least = coin.power;
  }
}

function readCoin(text: string, found: Measured, least: number): { amount: Measured; power: number } | undefined {
  const { unit, value, to } = found.quantity;
  const coins = COINS[unit.id];
  if (!coins || to) return undefined;
  const numeral = readNumeral(text, text.charAt(found.end) === '又' ? found.end + 1 : found.end);
  if (!numeral || numeral.to || numeral.bare || numeral.inside) return undefined;
  const coin = coins.find(([word, power]) => power < least && text.startsWith(word, numeral.end));
  // 10元5分之一 has no coins, and ten coins are the next larger one.
  if (!coin || text.startsWith('分之', numeral.end) || compare(numeral.value, TEN) >= 0) return undefined;
  const [word, power] = coin;
  const sum = add(value, shift(numeral.value, power));
  return { amount: { ...found, quantity: { ...found.quantity, value: sum }, end: numeral.end + word.length }, power };
}
