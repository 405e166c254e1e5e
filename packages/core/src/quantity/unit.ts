// Finding units: by id, and at a place in a Chinese or an English text; compound units such as 微克/立方米.

import { isDigit, isLatin } from '../text/characters.ts';
import { byFirstCharacter, type Spelling, type Spellings } from './spellings.ts';
import { UNIT_TABLE, UNITS_WITHIN_WORDS, type Unit } from './unit-table.ts';

export interface UnitMatch {
  readonly unit: Unit;
  /** Index behind the unit. */
  readonly end: number;
}

interface UnitSpelling extends Spelling {
  readonly unit: Unit;
}

const MONTH = 'month:月';
const BY_ID = new Map(UNIT_TABLE.map((unit) => [unit.id, unit]));

// A Roman numeral turns the classifiers 类 and 级 into grades, so those two rows are found by kind, not by sign.
const CHINESE = byFirstCharacter(
  UNIT_TABLE.filter((unit) => unit.zh !== '' && unit.dimension !== 'grade' && unit.id !== MONTH).flatMap((unit) =>
    [unit.zh, ...(unit.also ?? [])].map((text) => ({ text, unit })),
  ),
);
const GRADES = new Map(UNIT_TABLE.filter((unit) => unit.dimension === 'grade').map((unit) => [unit.zh, unit]));
const ENGLISH = byFirstCharacter(
  UNIT_TABLE.flatMap((unit) =>
    [...(unit.en ?? []), ...(unit.alsoEn ?? [])].flatMap((text) => spellings(text).map((text) => ({ text, unit }))),
  ),
);

/**
 * The unit with this id. A compound is made of two: `microgram/cubic-metre`.
 * @throws {RangeError} when there is none.
 */
export function unitById(id: string): Unit {
  const found = BY_ID.get(id) ?? compoundById(id);
  if (!found) throw new RangeError(`No unit “${id}”. Add a row to unit-table.ts.`);
  return found;
}

/** The longest unit that a Chinese text has at `at`; `grade` when a Roman numeral stands before it. */
export function readUnit(text: string, at: number, grade = false): UnitMatch | undefined {
  if (grade) {
    const unit = GRADES.get(text.charAt(at));
    return unit && { unit, end: at + 1 };
  }
  const match = longestAt(CHINESE, text, at, isWord);
  if (!match) return undefined;
  const slash = text.charAt(match.end);
  if (slash === '(' && match.unit.dimension === 'count') return { unit: match.unit, end: behindOther(text, match.end) };
  if (slash !== '/' && slash !== '／') return match;
  const month = text.charAt(match.end + 1) === '月' ? BY_ID.get(MONTH) : undefined;
  const per = month ? { unit: month, end: match.end + 2 } : longestAt(CHINESE, text, match.end + 1, isWord);
  return per ? { unit: perUnit(match.unit, per.unit), end: per.end } : match;
}

/** 47万户(套): behind the second of two classifiers that fit. */
function behindOther(text: string, at: number): number {
  const other = longestAt(CHINESE, text, at + 1, isWord);
  return other?.unit.dimension === 'count' && text.charAt(other.end) === ')' ? other.end + 1 : at;
}

/** The longest unit that an English text has at `at`, ended by a word boundary. */
export function readUnitEn(text: string, at: number): UnitMatch | undefined {
  const match = longestAt(ENGLISH, text, at, endsWord);
  if (!match) return undefined;
  for (const between of [' per ', '/', ' a ']) {
    if (!text.startsWith(between, match.end)) continue;
    const per = longestAt(ENGLISH, text, match.end + between.length, endsWord);
    if (per) return { unit: perUnit(match.unit, per.unit), end: per.end };
  }
  return match;
}

/** One unit for each of another: 微克 and 立方米 make 微克/立方米. */
function perUnit(unit: Unit, per: Unit): Unit {
  const size = unit.size && per.size;
  return {
    id: `${unit.id}/${per.id}`,
    dimension: 'rate',
    zh: `${unit.zh}/${per.zh}`,
    ...(unit.en && per.en && { en: [`${unit.en[0]} per ${per.en[0]}`, `${unit.en[1]} per ${per.en[0]}`] as const }),
    ...(unit.size && size && { size: [unit.size[0] * size[1], unit.size[1] * size[0]] as const }),
  };
}

/** Whether quantities in these two units can be compared or added. */
export function commensurable(a: Unit, b: Unit): boolean {
  if (a.id === b.id) return true;
  // 天 and 日, 公斤 and 千克 are one unit in two words.
  if (a.dimension === b.dimension && a.en !== undefined && a.en[1] === b.en?.[1]) return true;
  if (a.dimension !== b.dimension || a.size === undefined || b.size === undefined) return false;
  if (a.dimension !== 'rate') return true;
  const [x, y] = [a.id.split('/'), b.id.split('/')];
  return x.every((id, index) => BY_ID.get(id)?.dimension === BY_ID.get(y[index] ?? '')?.dimension);
}

export function isClassifier(unit: Unit): boolean {
  return unit.dimension === 'count' && unit.en === undefined;
}

export { type Dimension, NO_UNIT, type Unit } from './unit-table.ts';

function compoundById(id: string): Unit | undefined {
  const [unit, per] = id.split('/').map((part) => BY_ID.get(part));
  return unit && per && perUnit(unit, per);
}

type Accept = (text: string, end: number, name: string) => boolean;

function longestAt(map: Spellings<UnitSpelling>, text: string, at: number, accept: Accept): UnitMatch | undefined {
  const group = map.get(text.charCodeAt(at));
  if (!group) return undefined;
  for (const { text: name, unit } of group) {
    const end = at + name.length;
    if (text.startsWith(name, at) && accept(text, end, name)) return { unit, end };
  }
  return undefined;
}

/** Whether the unit that ends at `end` is a word of its own: not the 分 of 分别, the m of ml, the 打 of 打造. */
function isWord(text: string, end: number, name: string): boolean {
  return endsWord(text, end) && !UNITS_WITHIN_WORDS.get(name)?.test(text.charAt(end));
}

function endsWord(text: string, end: number): boolean {
  if (!isLatin(text.charAt(end - 1))) return true;
  const after = text.charAt(end);
  return !isLatin(after) && !isDigit(after);
}

/** American spelling is in the table; British readers write metre and litre. */
export function britishSpelling(unit: string): string {
  return unit.replace('meter', 'metre').replace('liter', 'litre');
}

function spellings(text: string): readonly string[] {
  const british = britishSpelling(text);
  return british === text ? [text] : [text, british];
}
