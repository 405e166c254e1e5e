// Checking a text against a report or against its original.

export { type CheckText, checkAgainst, checkTexts, type Mark } from './check.ts';
export { languageOf } from './tongues.ts';
export type { CheckResult, Finding, FindingCode, Severity } from './finding.ts';
export { findingText } from './finding-text.ts';
