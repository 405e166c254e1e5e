// What stands around a number and says how exact it is: 超, 近, 约, 以上 … and their English.

/** How the true value lies to the printed one. */
export type Bound = 'exact' | 'over' | 'at-least' | 'about' | 'nearly' | 'under' | 'at-most';

export const BOUNDS: readonly Bound[] = ['exact', 'over', 'at-least', 'about', 'nearly', 'under', 'at-most'];

/** Words before the number. 达 says only that it is reached. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...words('over', '超过了 超出 超过 超 逾 突破了 突破 破 高于 大于 多于 不止 >'),
  ...words('at-least', '不少于 不低于 不小于 不下 至少有 至少是 至少为 至少 最少有 最少为 最少 起码'),
  ...words('at-least', '大于等于 大于或等于 大于或者等于 ≥ >='),
  ...words('about', '大约为 大约有 大约 约为 约有 约占 约 大概有 大概 大致 估计约'),
  ...words('nearly', '将近 接近 逼近 趋近 近 几近'),
  ...words('under', '低于 不足 不到 少于 小于 未达 未满 不满 <'),
  ...words('at-most', '不超过 不高于 不大于 不多于 至多有 至多为 至多 最多有 最多为 最多'),
  ...words('at-most', '小于等于 小于或等于 小于或者等于 ≤ <='),
]);

/** Words that bound only a number written without a digit: 上千家, 过半, 过百亿. */
export const BOUNDS_BEFORE_BARE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...words('at-least', '上'),
  ...words('over', '过'),
]);

/** Where a bound word ends another word, it bounds nothing: 签约80个, 最近5年, 通过3项. */
export const BOUNDS_WITHIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['约', '签节预条合制契特公违履解邀'],
  ['近', '最附临邻远亲就靠'],
  ['超', '赶反高'],
  ['过', '通经超难不透'],
  ['上', '以线网晚早马会之'],
  ['破', '侦攻识打爆冲残'],
  // An arrow, and the mark of quoted lines.
  ['>', ' \n>-='],
  ['<', ' \n<-'],
]);

/** Words after the unit (60家以上, 5万元左右). In law 以上 and 以下 include the number itself. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...words('at-least', '及以上 或以上 或者以上 或更多 或者更多 以上 起'),
  ...words('about', '左右 上下 前后'),
  ...words('at-most', '及以下 以下 以内 之内'),
  ...words('over', '有余 开外 之上 多 余'),
  ...words('under', '之下'),
]);

/** Words inside the number or between it and its unit: 350余万人, 2.3万余家, 十来个. */
export const BOUNDS_INSIDE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ...words('over', '余 多'),
  ...words('about', '来'),
]);

/** Canonical Chinese: where the word goes and which it is. */
export const BOUND_ZH: Readonly<Record<Bound, { readonly before: string; readonly after: string }>> = {
  exact: { before: '', after: '' },
  over: { before: '超', after: '' },
  'at-least': { before: '', after: '以上' },
  about: { before: '约', after: '' },
  nearly: { before: '近', after: '' },
  under: { before: '低于', after: '' },
  'at-most': { before: '不超过', after: '' },
};

/** English before the number; the first of each list is the one we write. */
export const BOUND_EN: Readonly<Record<Bound, readonly string[]>> = {
  exact: ['', 'exactly', 'a total of', 'as much as', 'as many as'],
  over: [
    'more than',
    'over',
    'above',
    'exceeding',
    'in excess of',
    'upward of',
    'upwards of',
    'surpassing',
    'topping',
    'greater than',
    'higher than',
  ],
  'at-least': ['at least', 'no less than', 'no fewer than', 'not less than', 'a minimum of'],
  about: ['about', 'around', 'approximately', 'roughly', 'some'],
  nearly: ['nearly', 'almost', 'close to', 'just under', 'approaching'],
  under: ['below', 'under', 'less than', 'fewer than', 'lower than'],
  'at-most': ['no more than', 'at most', 'up to', 'not more than', 'a maximum of'],
};

/** English after the unit. */
export const BOUND_AFTER_EN: Readonly<Record<string, Bound>> = {
  'or more': 'at-least',
  'and above': 'at-least',
  'or above': 'at-least',
  'or less': 'at-most',
  'or fewer': 'at-most',
  'and below': 'at-most',
  'or below': 'at-most',
};

function words(bound: Bound, list: string): [string, Bound][] {
  return list.split(' ').map((word) => [word, bound]);
}
