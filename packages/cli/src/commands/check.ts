// jianbao check: the figures of a text against a report, or against the original that it translates.

import { writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import type { Language } from '@jianbao/core';
import { type CheckResult, checkAgainst, checkTexts, type Finding, findingText } from '@jianbao/core/check';
import { type Say, speaker } from '@jianbao/locales';
import { contextOf, indexOf } from '../finding-context.ts';
import { readReports } from '../reports.ts';
import { type ReadDocument, readDocument } from '../source/read-source.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly report?: string;
  readonly source?: string;
  readonly json?: boolean;
  readonly comments?: string;
  readonly notes?: boolean;
}

/** Fails when the text misstates its source; warnings and notes alone do not fail. */
export async function check(
  name: string,
  options: CheckOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const document = await readDocument(name, terminal, say);
  const result = await resultOf(document, options, terminal, language);
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  if (options.json) terminal.out(JSON.stringify({ file: document.file, ...result }));
  else print(document, result, options.notes === true, terminal, say);
  if (options.comments !== undefined) await comment(document, result, options.comments, terminal, say);
  return errors > 0 ? EXIT.failed : EXIT.ok;
}

async function resultOf(
  document: ReadDocument,
  { report, source }: CheckOptions,
  terminal: Terminal,
  language: Language,
): Promise<CheckResult> {
  const say = speaker(language);
  const checked = { text: document.text, ...(document.word && { marks: document.word.marks }) };
  if (source !== undefined) {
    const original = await readDocument(source, terminal, say);
    return checkTexts(checked, { text: original.text });
  }
  const reports = await readReports(report === undefined ? [] : [report], terminal, language);
  const [only] = reports;
  if (!only || reports.length > 1) {
    throw new Failure(say('cli.check.which', { names: reports.map(({ name: file }) => file).join(', ') }));
  }
  return checkAgainst(checked, only.report);
}

function print(document: ReadDocument, result: CheckResult, notes: boolean, terminal: Terminal, say: Say): void {
  const shown = result.findings.filter(({ severity }) => notes || severity !== 'note');
  for (const finding of shown) {
    terminal.out(`${document.file}:${contextOf(document.text, finding).place} ${headOf(finding, say)}`);
    terminal.out(`  ${contextOf(document.text, finding).line}`);
  }
  const count = (severity: Finding['severity']): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  terminal.out(
    say('cli.check.summary', {
      count: result.checked,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
    }),
  );
  if (result.omitted.length > 0) {
    terminal.err(
      say('cli.check.omitted', { count: result.omitted.length, figures: result.omitted.slice(0, 12).join(' · ') }),
    );
  }
}

function headOf(finding: Finding, say: Say): string {
  return `${say(`check.severity.${finding.severity}`)} [${finding.code}] ${findingText(finding, say)}`;
}

async function comment(
  document: ReadDocument,
  result: CheckResult,
  target: string,
  terminal: Terminal,
  say: Say,
): Promise<void> {
  const { word } = document;
  if (!word) throw new Failure(say('cli.check.noWord', { file: document.file }));
  const path = resolve(terminal.cwd, target);
  if (basename(path) === basename(document.file) && relative(terminal.cwd, path) === document.file)
    throw new Failure(say('cli.check.same', { file: target }));
  const { withComments } = await import('../source/word-comments.ts');
  const toIndex = indexOf(word.text);
  const comments = result.findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => ({ start: toIndex(finding.start), end: toIndex(finding.end), text: headOf(finding, say) }));
  await writeFile(path, await withComments(word, comments));
  terminal.err(say('cli.check.commented', { file: target, count: comments.length }));
}
