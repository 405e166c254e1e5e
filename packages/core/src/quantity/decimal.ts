// Exact decimals: a bigint and a power of ten, so that 亿 is a shift of the point and no figure meets a double.

/** The number `coefficient × 10^exponent`. It keeps the digits as printed: 3.0 is `{30n, -1}`, not `{3n, 0}`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

export type Rounding = 'half-up' | 'floor';

export function decimal(coefficient: bigint | number, exponent = 0): Decimal {
  return { coefficient: BigInt(coefficient), exponent };
}

/**
 * Reads a plain decimal such as `136.1`, `-0.5` or `13610000000`.
 * @throws {SyntaxError} when the text is anything else.
 */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/.exec(text);
  if (!match) throw new SyntaxError(`Not a plain decimal: “${text}”. Write digits with at most one point.`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { coefficient: BigInt(sign + whole + fraction), exponent: 0 - fraction.length };
}

/** Moves the point: `shift(136.1, 8)` is 136.1亿. */
export function shift(value: Decimal, places: number): Decimal {
  return { coefficient: value.coefficient, exponent: value.exponent + places };
}

export function negate(value: Decimal): Decimal {
  return { coefficient: -value.coefficient, exponent: value.exponent };
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, exponent] = align(a, b);
  return { coefficient: x + y, exponent };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function isNegative(value: Decimal): boolean {
  return value.coefficient < 0n;
}

export function isInteger(value: Decimal): boolean {
  return value.exponent >= 0 || value.coefficient % tenTo(-value.exponent) === 0n;
}

/**
 * The canonical string: plain digits, no exponent, no zeros behind the last digit of the fraction.
 * Equal values have equal strings.
 */
export function toCanonical(value: Decimal): string {
  return toDigits(trim(value));
}

/** Plain digits with the fraction as printed: 3.0 stays 3.0. */
export function toDigits(value: Decimal): string {
  const { coefficient, exponent } = value;
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
  if (coefficient === 0n && exponent >= 0) return '0';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/** How many digits stand after the point, as printed. */
export function fractionDigits(value: Decimal): number {
  return Math.max(0, -value.exponent);
}

/** How many digits the printed number states, leading zeros left out: 164.9 has 4, 1.7万 has 2. */
export function significantDigits(value: Decimal): number {
  const { coefficient } = value;
  return coefficient === 0n ? 1 : (coefficient < 0n ? -coefficient : coefficient).toString().length;
}

/**
 * `value × numerator ÷ denominator` to so many significant digits, with whether that is exact.
 * A quotient of more whole digits than asked for is rounded to the left of the point (17,000 mu → 1,100 hectares).
 */
export function scaleBy(
  value: Decimal,
  numerator: bigint,
  denominator: bigint,
  digits: number,
  rounding: Rounding = 'half-up',
): { readonly value: Decimal; readonly exact: boolean } {
  const product = value.coefficient * numerator;
  if (product === 0n) return { value: decimal(0), exact: true };
  // Enough places for `digits` significant ones, whatever the sizes of the two sides.
  const places = digits + denominator.toString().length;
  const lifted = product * tenTo(places);
  const quotient = lifted / denominator;
  const surplus = magnitudeDigits(quotient) - digits;
  const cut = surplus > 0 ? tenTo(surplus) : 1n;
  const whole = floorDivide(quotient, cut);
  const rest = quotient - whole * cut;
  const up = rounding === 'half-up' && rest * 2n >= cut && cut > 1n;
  return {
    value: trim({ coefficient: up ? whole + 1n : whole, exponent: value.exponent - places + Math.max(0, surplus) }),
    exact: rest === 0n && lifted % denominator === 0n,
  };
}

/** The same value without zeros behind its last digit after the point. */
export function trim(value: Decimal): Decimal {
  let { coefficient, exponent } = value;
  while (exponent < 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.coefficient * tenTo(a.exponent - exponent), b.coefficient * tenTo(b.exponent - exponent), exponent];
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

function magnitudeDigits(value: bigint): number {
  return (value < 0n ? -value : value).toString().length;
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
