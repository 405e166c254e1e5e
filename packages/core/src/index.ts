// Everything that jianbao's core offers, in reading order: figures, then reports, then questions.

export { add, compare, type Decimal, decimal, parseDecimal, subtract, toCanonical } from './quantity/decimal.ts';
export { BOUNDS, type Bound } from './quantity/bound.ts';
export { type Dimension, NO_UNIT, type Unit, unitById } from './quantity/unit.ts';
export { difference, isOne, type Quantity, quantityValue, sameQuantity, sum } from './quantity/quantity.ts';
export { parseQuantity } from './quantity/read-zh.ts';
export { parseQuantityEn } from './quantity/read-en.ts';
export { type FoundQuantity, findQuantities } from './quantity/find.ts';
export { formatZh } from './quantity/format-zh.ts';
export { formatEn } from './quantity/format-en.ts';
export { DEFAULT_STYLE, type FigurePlace, type FigureStyle } from './quantity/style.ts';

export { formatDate, formatPeriod, isPeriod, type Period } from './period.ts';
export type {
  Attestation,
  Direction,
  Indicator,
  Language,
  Localized,
  LocalizedList,
  Measure,
  Place,
  Quote,
  Report,
  Section,
  SourceText,
  Statement,
  StatementKind,
  Status,
  Term,
  Theme,
} from './report/model.ts';
export {
  type CheckedReport,
  checkReport,
  loadReport,
  type OpenReport,
  openReport,
  type ReportText,
} from './report/load.ts';
export { type Problem, type ProblemCode, problemText, ReportError } from './report/problem.ts';
export { type Extracted, extractMentions } from './extract/extract.ts';
export type { MentionKind, Reason } from './extract/mention.ts';

export { isReleased } from './report/release.ts';
export { figureText, standaloneFigure } from './report/figure-text.ts';

export type {
  Answer,
  AnswerPart,
  AnswerText,
  Choose,
  Found,
  Listed,
  NotStated,
  Silence,
  Stated,
} from './ask/answer.ts';
export { ask, type AskOptions } from './ask/ask.ts';
export { type AskContext, contextOf } from './ask/context.ts';
export { answerText, pointerTo } from './ask/answer-text.ts';
