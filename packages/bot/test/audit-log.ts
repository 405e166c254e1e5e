// What the tests of the audit log share: a folder of its own, entries, and a log opened on both.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type AnswerEntry,
  type Audit,
  type AuditError,
  type AuditOptions,
  type AuditRecord,
  openAudit,
  readAudit,
} from '../src/audit/index.ts';

/** A folder that is not there yet; it is gone when the test ends. */
export function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'jianbao-audit-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'audit');
}

export interface OpenLog {
  readonly audit: Audit;
  readonly folder: string;
  readonly troubles: readonly AuditError[];
}

/** An open log at noon of a day in November 2026; the test closes it, or its end does. */
export async function openLog(options: Partial<AuditOptions> = {}): Promise<OpenLog> {
  const troubles: AuditError[] = [];
  const folder = options.folder ?? newFolder();
  const audit = await openAudit({
    folder,
    retentionDays: 30,
    question: 'keep',
    onTrouble: (trouble) => troubles.push(trouble),
    now: on('2026-11-25'),
    ...options,
  });
  onTestFinished(audit.close);
  return { audit, folder, troubles };
}

export function on(day: string): () => Date {
  return () => new Date(`${day}T12:00:00Z`);
}

/** Somebody asked something and got one figure. */
export function entry(question: string, more: Partial<AnswerEntry> = {}): AnswerEntry {
  return {
    type: 'answer',
    surface: 'slack',
    tenant: 'T1',
    place: 'C1',
    person: 'U1',
    question,
    language: 'zh',
    outcome: 'found',
    figures: [{ report: 'r', version: '0123456789abcdef', indicator: 'projects', printed: '80个' }],
    reply: '1732000000.000001',
    ...more,
  };
}

/** A closed log of so many questions, named 0 and up; its lines can be changed with `edit`. */
export async function logOf(questions: number): Promise<string> {
  const { audit, folder } = await openLog();
  for (let number = 0; number < questions; number += 1) await audit.record(entry(`问${number}`));
  await audit.close();
  return folder;
}

export async function recordsOf(folder: string): Promise<AuditRecord[]> {
  const records: AuditRecord[] = [];
  for await (const record of readAudit(folder)) records.push(record);
  return records;
}

/** The questions that are kept in a folder, in order. */
export async function questionsOf(folder: string): Promise<string[]> {
  const records = await recordsOf(folder);
  return records.flatMap((record) => ('question' in record ? [record.question.text ?? ''] : []));
}

export function filesOf(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** Changes the lines of a file of the log behind its back. */
export function edit(folder: string, change: (lines: string[]) => string[], file = 'audit-2026-11-25.jsonl'): void {
  const path = join(folder, file);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(
    path,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
