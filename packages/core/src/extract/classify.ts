// What a quantity is where it stands: a figure, a threshold, a rank, or a number inside a word.

import { compare, decimal, isInteger } from '../quantity/decimal.ts';
import type { QuantityMatch } from '../quantity/read-zh.ts';
import { isClassifier, NO_UNIT } from '../quantity/unit.ts';
import { isHan } from '../text/characters.ts';
import { WordList } from '../text/word-list.ts';
import type { MentionKind, Reason } from './mention.ts';

interface Verdict {
  readonly kind: MentionKind;
  readonly reason: Reason;
}

const FIGURE: Verdict = { kind: 'figure', reason: 'quantity' };
const THRESHOLD: Verdict = { kind: 'threshold', reason: 'which-things' };
const RANK: Verdict = { kind: 'rank', reason: 'place-in-ranking' };
const WORD: Verdict = { kind: 'word', reason: 'part-of-word' };
const PHRASE: Verdict = { kind: 'word', reason: 'set-phrase' };
const NAME: Verdict = { kind: 'name', reason: 'set-phrase' };
const SPAN: Verdict = { kind: 'date', reason: 'span-of-years' };
const ORDER: Verdict = { kind: 'ordinal', reason: 'order' };
const NONE: Verdict = { kind: 'other', reason: 'no-unit' };

// What follows a small number that counts nothing in the report: 三个务必, 四套班子, 十个方面.
const SET_PHRASES = new WordList(
  '确立 维护 意识 自信 全面 文明 毫不动摇 务必 结合 一百年 百年 方面 一流 重要思想 班子 规定 有之 建设 战线 夜 代表 讲 严实 角度 层面 环节 字 重天 重奏 驾马车 者 时代 季 维 心 意 支出 底线 红线 主线 一批',
);
// What follows an age, a span or a size that only says which things are meant.
const WHICH = new WordList('以上 以下 以内 及以上 及以下 周边 范围 半径 内');
// A number of these is a name when a noun follows at once: 24小时便利店, 15分钟生活圈, 三级医院, 九年义务教育.
const NAMED_BY = new WordList('小时 分钟 秒 个小时 刻钟 天 级 年 周年 期 星级');
// Verbs and signs before a number that state it.
const STATING = new WordList(
  '为 至 到 达 是 于 由 从 即 值 在 用 需 要 仅 只 缩短 压缩 延长 提前 增加 减少 提高 降低 增长 下降 累计 平均 合计 共 均 满 长 超时 时限 历时 用时 耗时 时间 时长 优惠 指数 系数 比 现在 目前 ： : — （ (',
);
// Han characters behind a number that go on with the sentence, not with the number's noun.
const GOES_ON = '的以之内左多余上下和及与同至到，比较增减下提缩压延就可完办办审送建落才后前，不且而、使让';
// 五市, 三县: how a report calls its parts, not a count of them.
// 全市第二, 西北第一, 排名第三; and those that follow in a list: 居全国第二、第七、第九.
const RANKED_BY = /[国省市区县州界球列居名北南东西部](?:第[\d一二三四五六七八九十]+位?、){0,4}$/;
const CREDIT = /(?:撰稿|审核|编辑|责编|记者|通讯员|供稿|签发|校对|主编|摄影|编审)[:：\s　]?[\u4e00-\u9fff]?$/;
// 连续11年稳定在400亿斤以上: the line that was held, not the amount.
const HELD = /连续[^，。；]{1,6}年[^，。；]{0,4}(?:稳定|保持|维持)在$/;
const PLACES: ReadonlySet<string> = new Set([
  '市',
  '县',
  '区',
  '省',
  '国',
  '乡',
  '镇',
  '村',
  '院',
  '校',
  '园',
  '点',
  '面',
  '链',
  '环',
  '网',
]);
const MONEY_OR_MEASURE: ReadonlySet<string> = new Set(['money', 'length', 'mass', 'volume', 'area']);

/** Decides on a quantity that begins at `start` of a folded text. */
export function classify(text: string, start: number, match: QuantityMatch): Verdict {
  const { quantity, end, numberAt, script, bare } = match;
  const { unit, bound, value } = quantity;
  const behind = text.charAt(end);
  if (isYear(text, match)) return { kind: 'date', reason: 'calendar' };
  if (text.startsWith('位数', end) && unit.id === NO_UNIT.id) return NONE;
  if (unit.zh === '位' && text.charAt(end) === '数') return NONE;
  if (unit.zh === '级' && compare(value, decimal(1, 4)) >= 0) return THRESHOLD;
  if (bare && bound === 'exact') return behind === '强' ? RANK : WORD;
  if (quantity.ordinal) return ordinal(text, start, match);
  if (isRank(text, start, match)) return RANK;
  if (unit.dimension === 'duration' && text.endsWith('连续', start)) return { kind: 'figure', reason: 'streak' };
  if (isThreshold(text, start, match)) return THRESHOLD;
  if (unit.dimension === 'grade') return { kind: 'figure', reason: 'grade' };
  if (isImprint(text, start, match)) return NONE;
  // 撰稿：伍三省: whoever wrote it may be called by a number.
  if (script === 'chinese' && CREDIT.test(text.slice(Math.max(0, start - 6), start))) return NAME;
  if (isNamed(text, start, match)) return unit.zh === '年' || unit.zh === '天' ? SPAN : NAME;
  if (script === 'chinese') return chinese(text, start, match);
  if (unit.id === NO_UNIT.id) return bareDigits(text, start, match);
  // 20世纪, 2号线: an order, not an amount.
  return numberAt === start && text.charAt(start - 1) === '第' ? { kind: 'ordinal', reason: 'order' } : FIGURE;
}

/** 接近2020年的…: four digits and 年 are a year. */
function isYear(text: string, { quantity: { value, unit, to }, numberAt, end }: QuantityMatch): boolean {
  return (
    unit.zh === '年' && to === undefined && /^(?:19|20)\d\d年$/.test(text.slice(numberAt, end)) && value.exponent <= 2
  );
}

/** 第八年 of a streak is a figure; 全市第二 and 第3位 are ranks; 第一产业 is a name; the rest is an order. */
function ordinal(text: string, start: number, { quantity, end }: QuantityMatch): Verdict {
  if (quantity.unit.dimension === 'duration' && text.endsWith('连续', start))
    return { kind: 'figure', reason: 'streak' };
  if (text.startsWith('产业', end)) return NAME;
  const unit = quantity.unit.zh;
  if (!['', '位', '名', '大'].includes(unit)) return ORDER;
  const ranked =
    unit === '位' ||
    unit === '名' ||
    text.charAt(end) === '大' ||
    RANKED_BY.test(text.slice(Math.max(0, start - 16), start));
  return ranked ? RANK : ORDER;
}

/** 前5位, 前十, 百强, 10强. */
function isRank(text: string, start: number, { quantity, end }: QuantityMatch): boolean {
  // 三分之一强 is a little more than a third.
  if (quantity.over !== undefined) return false;
  const unit = quantity.unit.zh;
  if (text.charAt(end) === '强' && quantity.bound === 'exact') return true;
  return text.charAt(start - 1) === '前' && ['', '位', '名', '强', '列'].includes(unit);
}

/**
 * A quantity that says which things are meant, not how much there is: 营收3亿元以上的工业企业, 百亿级园区3个,
 * 超10亿元项目2个, 80周岁以上老人, Ⅱ类以上断面. A noun follows without a break.
 */
function isThreshold(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): boolean {
  const { unit } = quantity;
  const behind = text.charAt(end);
  if (quantity.bound === 'at-least' && HELD.test(text.slice(Math.max(0, start - 20), start))) return true;
  if (behind === '级' && unit.dimension !== 'grade') return true;
  if (unit.zh === '岁') return (quantity.bound !== 'exact' && isHan(behind)) || behind === '的';
  if (unit.dimension === 'length' && WHICH.startingAt(text, end) !== undefined) return true;
  if (unit.dimension === 'grade' || unit.zh === '级')
    return WHICH.startingAt(text, end) !== undefined || (quantity.bound !== 'exact' && isHan(behind));
  // 国家1000万千瓦光伏基地: a capacity before a noun and behind no verb is part of its name.
  if ((unit.dimension === 'power' || unit.dimension === 'energy') && quantity.bound === 'exact') {
    return (
      isHan(behind) &&
      !GOES_ON.includes(behind) &&
      isHan(text.charAt(start - 1)) &&
      !/[成增新产用达完为供超到设]/.test(text.slice(start - 2, start))
    );
  }
  if (
    isClassifier(unit) ||
    unit.dimension === 'count' ||
    unit.dimension === 'ratio' ||
    unit.dimension === 'points' ||
    unit.id === NO_UNIT.id
  )
    return false;
  const before = numberAt > start && quantity.bound === 'over';
  const after = quantity.bound !== 'exact' && !before && /[上下内]$/.test(text.slice(start, end));
  const within = WHICH.startingAt(text, end) !== undefined;
  if (!before && !after && !within) return false;
  if (unit.dimension === 'duration' && !within && !after) return false;
  const next = within ? text.charAt(end + (WHICH.startingAt(text, end)?.length ?? 0)) : behind;
  if (next === '的') return true;
  return isHan(next) && !'和与及同比较增，'.includes(next) && STATING.endingAt(text, start) === undefined;
}

/** 共2页, 共印85份: what is printed at the foot of a bulletin. 38岁的, 以上年为100. */
function isImprint(text: string, start: number, { quantity, end }: QuantityMatch): boolean {
  const unit = quantity.unit.zh;
  if (unit === '份') return /(?:印|印发|发)$/.test(text.slice(start - 2, start));
  if (/(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\s*$/.test(text.slice(start - 8, start))) return true;
  if (unit === '页') return text.charAt(start - 1) === '共' || text.charAt(start - 1) === '第';
  if (text.slice(start, end) === '100')
    return /[以年期][^，。；\n]{0,6}(?:为|=|＝)$/.test(text.slice(start - 10, start));
  return false;
}

/** A small whole number with a unit of time or rank that names the noun behind it, or ends a stretch of time. */
function isNamed(text: string, start: number, { quantity, end, script, numberAt }: QuantityMatch): boolean {
  const { unit, bound, value } = quantity;
  if (bound !== 'exact' || numberAt !== start) return false;
  const behind = text.charAt(end);
  if (unit.zh === '年' && isInteger(value) && (text.charAt(start - 1) === '的' || behind === '的')) return true;
  if (unit.zh === '周' && behind === '年') return true;
  // 五年，是时间的刻度: a clause of its own counts nothing.
  if (unit.zh === '年' && !isHan(behind) && !isHan(text.charAt(start - 1))) return true;
  // 三年疫情防控: Chinese years before a noun are a stretch of time whatever stands before them.
  if (unit.zh === '年' && script === 'chinese' && isHan(behind) && !GOES_ON.includes(behind)) return true;
  if (unit.zh === '级' || unit.zh === '期') return script === 'chinese' && isHan(behind);
  if (NAMED_BY.endingAt(text, end) === undefined || unit.dimension !== 'duration') return false;
  return isHan(behind) && !GOES_ON.includes(behind) && STATING.endingAt(text, start) === undefined;
}

function chinese(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): Verdict {
  const { unit, bound, value, over, to } = quantity;
  if (over !== undefined || unit.id === 'doubling') return FIGURE;
  const behind = text.charAt(end);
  if (unit.id === NO_UNIT.id) {
    if (text.charAt(start - 1) === '之') return WORD;
    if (bound !== 'exact' || to !== undefined) return isHan(behind) && to !== undefined ? WORD : FIGURE;
    // 五千渠 is a canal: a bare Chinese number states something only where a verb says so and no noun follows.
    const stated = STATING.endingAt(text, start) !== undefined && !isHan(behind);
    return stated && compare(value, decimal(10)) >= 0 ? FIGURE : WORD;
  }
  // 三元桥, 八里畈: one sign and a measure, then a noun, is a place.
  if (
    MONEY_OR_MEASURE.has(unit.dimension) &&
    bound === 'exact' &&
    to === undefined &&
    end - start === 2 &&
    isHan(behind) &&
    !GOES_ON.includes(behind) &&
    STATING.endingAt(text, start) === undefined
  )
    return NAME;
  if (to !== undefined || ['ratio', 'points', 'money'].includes(unit.dimension)) return FIGURE;
  if (unit.zh === '次' && text.startsWith('产业', end)) return NAME;
  if (bound === 'exact' && compare(value, decimal(1)) === 0 && text.charAt(numberAt) === '一') return WORD;
  if (PLACES.has(unit.zh) && bound === 'exact' && compare(value, decimal(10)) < 0) return WORD;
  if (unit.zh === '字' && compare(value, decimal(100)) < 0) return NAME;
  if (unit.zh === '大' && compare(value, decimal(16)) >= 0) return NAME;
  // 七届人大, 二次会议, 分四批: an order without its 第.
  if (
    unit.zh === '届' ||
    unit.zh === '批' ||
    (unit.zh === '次' && /^(?:会|全会|全体|党代会|创业)/.test(text.slice(end, end + 3)))
  )
    return ORDER;
  if (text.charAt(start - 1) === '分') return WORD;
  if (SET_PHRASES.startingAt(text, end) !== undefined) return PHRASE;
  return FIGURE;
}

/** Arabic digits without a unit: an index, a share of a list, people without a classifier; else a code. */
function bareDigits(text: string, start: number, { quantity, end, numberAt }: QuantityMatch): Verdict {
  const { value, bound } = quantity;
  const behind = text.charAt(end);
  if (bound !== 'exact' || /[万亿]/.test(text.slice(numberAt, end))) return FIGURE;
  if (value.exponent < 0)
    return isHan(behind) && !'和及与至到'.includes(behind) && /\.0$/.test(text.slice(numberAt, end))
      ? { kind: 'name', reason: 'version' }
      : FIGURE;
  return STATING.endingAt(text, start) !== undefined && !isHan(behind) ? FIGURE : NONE;
}
