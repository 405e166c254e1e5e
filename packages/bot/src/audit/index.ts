// The audit log: what was asked and answered, from which version of which report; append-only and hash-chained.

export type {
  AnswerEntry,
  Answered,
  AuditEntry,
  BriefEntry,
  CheckEntry,
  Circumstances,
  FeedbackEntry,
  FigureGiven,
  RefusedEntry,
} from './entry.ts';
export { answered, reportGiven } from './answered.ts';
export { versionOf } from './version.ts';
export { type Audit, type AuditOptions, openAudit } from './open.ts';
export { type AuditCode, AuditError, type AuditValues } from './audit-error.ts';
export type { AuditRecord, KeptQuestion, Notice, QuestionKeeping } from './record.ts';
export { readAudit } from './read.ts';
export { type BreakReason, verifyAudit, type Verified } from './verify.ts';
