// Checking a text against a report or against its original.

export { type CheckText, checkAgainst, checkTexts, languageOf, type Mark } from './check.ts';
export type { CheckResult, Finding, FindingCode, Severity } from './finding.ts';
