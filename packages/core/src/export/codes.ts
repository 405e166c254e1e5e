// The codes that stand in exports, each with its meaning in both languages.

import type { Bound } from '../quantity/bound.ts';
import type { Direction, Localized, Measure, Status } from '../report/model.ts';
import type { Form } from './components.ts';

export type Codes<Code extends string> = Readonly<Record<Code, Localized>>;

export const FORM_CODES: Codes<Form> = {
  number: { zh: '单个数', en: 'one number' },
  range: { zh: '区间', en: 'a range, from low to high' },
  fraction: { zh: '分数', en: 'a fraction' },
  ratio: { zh: '比', en: 'a ratio of several numbers' },
  ordinal: { zh: '序数', en: 'a place in an order' },
  grade: { zh: '等级', en: 'a grade' },
};

export const BOUND_CODES: Codes<Bound> = {
  exact: { zh: '等于', en: 'exactly' },
  over: { zh: '超过', en: 'more than' },
  'at-least': { zh: '不少于', en: 'at least' },
  about: { zh: '约', en: 'about' },
  nearly: { zh: '近', en: 'nearly' },
  under: { zh: '低于', en: 'below' },
  'at-most': { zh: '不超过', en: 'at most' },
};

export const MEASURE_CODES: Codes<Measure> = {
  count: { zh: '数量', en: 'a number of things' },
  amount: { zh: '金额', en: 'an amount of money' },
  area: { zh: '面积', en: 'an area' },
  output: { zh: '产量', en: 'an output' },
  share: { zh: '占比', en: 'a share of a whole' },
  level: { zh: '水平', en: 'a level' },
  change: { zh: '变化', en: 'a change' },
  rank: { zh: '位次', en: 'a rank' },
  streak: { zh: '连续次数', en: 'a number in a row' },
  grade: { zh: '等级', en: 'a grade' },
};

export const DIRECTION_CODES: Codes<Direction> = {
  increase: { zh: '上升', en: 'increase' },
  decrease: { zh: '下降', en: 'decrease' },
  improvement: { zh: '改善', en: 'improvement' },
};

export const STATUS_CODES: Codes<Status> = {
  actual: { zh: '实际', en: 'actual' },
  estimate: { zh: '预计', en: 'expected' },
  target: { zh: '目标', en: 'target' },
};

export const DRAFT_WORDS: Localized = { zh: '待核', en: 'not reviewed' };
