// What a quantity is where it stands: a figure, a threshold, a rank, or a number inside a word.

import { compare, decimal } from '../quantity/decimal.ts';
import type { QuantityMatch } from '../quantity/read-zh.ts';
import { isClassifier, NO_UNIT } from '../quantity/unit.ts';
import type { MentionKind, Reason } from './mention.ts';

interface Verdict {
  readonly kind: MentionKind;
  readonly reason: Reason;
}

const figure: Verdict = { kind: 'figure', reason: 'quantity' };
const word: Verdict = { kind: 'word', reason: 'part-of-word' };

// Set phrases of the genre: a small number and a classifier that count nothing in the report.
const SET_PHRASES = [
  '确立',
  '维护',
  '意识',
  '自信',
  '全面',
  '文明',
  '毫不动摇',
  '务必',
  '结合',
  '一百年',
  '百年',
  '方面',
  '一流',
  '重要思想',
];
const AFTER = ['以上', '以下', '以内'];
const STATED_BY = '为至到达是于由从即约超近值';

/** Decides on a quantity that begins at `start` of a folded text. */
export function classify(text: string, start: number, match: QuantityMatch): Verdict {
  const { quantity, end, script, bare } = match;
  const { unit, bound } = quantity;
  const behind = text.charAt(end);
  if (unit.zh === '级' && compare(quantity.value, decimal(1, 4)) >= 0)
    return { kind: 'threshold', reason: 'which-things' };
  if (bare && bound === 'exact') return behind === '强' ? { kind: 'rank', reason: 'place-in-ranking' } : word;
  if (quantity.ordinal) return ordinal(text, start, match);
  if (unit.dimension === 'grade') return { kind: 'figure', reason: 'grade' };
  if (isRank(text, start, match)) return { kind: 'rank', reason: 'place-in-ranking' };
  if (text.endsWith('连续', start) && unit.dimension === 'duration') return { kind: 'figure', reason: 'streak' };
  if (isThreshold(text, start, match)) return { kind: 'threshold', reason: 'which-things' };
  if (script === 'chinese') return chinese(text, start, match);
  if (unit.id === NO_UNIT.id) return bareDigits(text, start, match);
  return figure;
}

/** 第八年 of a streak is a figure; 全市第二 and 第3位 are ranks; 第一产业 is a name; the rest is an order. */
function ordinal(text: string, start: number, { quantity, end }: QuantityMatch): Verdict {
  if (quantity.unit.dimension === 'duration' && text.endsWith('连续', start)) {
    return { kind: 'figure', reason: 'streak' };
  }
  if (text.startsWith('产业', end)) return { kind: 'name', reason: 'set-phrase' };
  const ranked =
    ['位', '名'].includes(quantity.unit.zh) || /[国省市区县界球列居]$/.test(text.slice(Math.max(0, start - 1), start));
  return ranked ? { kind: 'rank', reason: 'place-in-ranking' } : { kind: 'ordinal', reason: 'order' };
}

/** 前5位, 前十, 百强, 10强. */
function isRank(text: string, start: number, { quantity, end }: QuantityMatch): boolean {
  const unit = quantity.unit.zh;
  if (text.charAt(end) === '强' && quantity.bound === 'exact') return true;
  return text.charAt(start - 1) === '前' && ['', '位', '名', '强', '列'].includes(unit);
}

/**
 * A quantity that says which things are meant, not how much there is: 营收3亿元以上的工业企业, 百亿级园区3个,
 * 超10亿元项目2个. Its bound word stands outside the number, and a noun follows without a break.
 */
function isThreshold(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): boolean {
  const { unit } = quantity;
  const behind = text.charAt(end);
  if (behind === '级' && unit.dimension !== 'grade') return true;
  if (isClassifier(unit) || unit.dimension === 'count' || unit.dimension === 'ratio' || unit.id === NO_UNIT.id)
    return false;
  const before = numberAt > start && quantity.bound === 'over';
  const after = AFTER.some((word) => text.endsWith(word, end));
  if (!before && !after) return false;
  return (
    behind === '的' ||
    (isHan(behind) && !'和与及同比较增'.includes(behind) && !STATED_BY.includes(text.charAt(start - 1) || ' '))
  );
}

function chinese(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): Verdict {
  const { unit, bound, value, over, to } = quantity;
  if (over !== undefined || to !== undefined || unit.id === 'doubling') return figure;
  if (['ratio', 'points', 'money'].includes(unit.dimension)) return figure;
  const single = compare(value, decimal(1)) === 0 && text.charAt(numberAt) === '一';
  if (unit.id === NO_UNIT.id) {
    if (bound !== 'exact') return figure;
    // 五千渠 is a canal: a bare Chinese number states something only where a verb says so and no noun follows.
    const stated = STATED_BY.includes(text.charAt(start - 1) || ' ') && !isHan(text.charAt(end));
    return stated && compare(value, decimal(10)) >= 0 ? figure : word;
  }
  if (text.startsWith('产业', end)) return { kind: 'name', reason: 'set-phrase' };
  if (single && bound === 'exact') return word;
  if (unit.zh === '大' && compare(value, decimal(16)) >= 0) return { kind: 'name', reason: 'set-phrase' };
  if (SET_PHRASES.some((phrase) => text.startsWith(phrase, end))) return { kind: 'word', reason: 'set-phrase' };
  // 两整治, 三农: a numeral that only happens to stand before a sign that can count.
  return figure;
}

/** Arabic digits without a unit: an index, a share of a list, people without a classifier; else a code. */
function bareDigits(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): Verdict {
  const { value, bound } = quantity;
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (bound !== 'exact' || /[万亿]/.test(text.slice(numberAt, end))) return figure;
  if (value.exponent < 0)
    return isHan(behind) && /\.0$/.test(text.slice(numberAt, end)) ? { kind: 'name', reason: 'version' } : figure;
  return STATED_BY.includes(before || ' ') && !isHan(behind) ? figure : { kind: 'other', reason: 'no-unit' };
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}
