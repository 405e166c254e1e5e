// jianbao extract: every number of a report's text, what it is, and what it measures; with -o, a report drafted from it.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Extracted,
  extractMentions,
  isPeriod,
  type Language,
  openReport,
  problemText,
  quantityValue,
} from '@jianbao/core';
import {
  type Conflict,
  type Draft,
  DraftError,
  doubtsOf,
  draftReport,
  MOST_FIGURES,
  mergeDraft,
  writeReport,
} from '@jianbao/core/draft';
import { type MessageCode, type Say, speaker } from '@jianbao/locales';
import { doubtText } from '../doubt-text.ts';
import { readSource } from '../source/read-source.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface ExtractOptions {
  readonly json?: boolean;
  /** Rejections too, with their reasons. */
  readonly all?: boolean;
  readonly out?: string;
  readonly period?: string;
}

export async function extract(
  file: string,
  options: ExtractOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const text = await readSource(file, terminal, say);
  if (options.out !== undefined) return writeDraft(file, text, options.out, options.period, terminal, say);
  const mentions = extractMentions(text);
  if (options.json) {
    terminal.out(JSON.stringify({ mentions: mentions.map(mentionData) }));
    return EXIT.ok;
  }
  for (const mention of mentions) {
    if (mention.kind === 'figure' || options.all)
      terminal.out(`${String(mention.start).padStart(6)}  ${mention.surface}\t${meaning(mention, say)}`);
  }
  summarize(mentions, text, terminal, say);
  return EXIT.ok;
}

/** What a figure measures; of anything else, why it is none. */
function meaning({ kind, reason, label }: Extracted, say: Say): string {
  if (kind === 'figure') return label ?? say('cli.extract.noLabel');
  return `— ${say(`reason.${reason as MessageCode<'reason'>}`)}`;
}

function mentionData({ quantity, subjectAt: _, partOfAt: ___, unitApart: __, ...mention }: Extracted): object {
  return {
    ...mention,
    ...(quantity && { value: quantityValue(quantity), unit: quantity.unit.zh, bound: quantity.bound }),
  };
}

/** Drafts report.yaml, or adds to the one that is there. */
async function writeDraft(
  file: string,
  text: string,
  out: string,
  period: string | undefined,
  terminal: Terminal,
  say: Say,
): Promise<number> {
  if (period !== undefined && !isPeriod(period)) throw new Failure(say('cli.extract.badPeriod', { period }));
  const path = resolve(terminal.cwd, out);
  const name = relative(terminal.cwd, path);
  terminal.err(say('cli.extract.reading', { file, size: [...text].length }));
  const made = drafted(text, { file: basename(file), ...(period !== undefined && { period }) }, say);
  const source = await sourceBeside(resolve(terminal.cwd, file), path, made.source);
  const draft = { ...made, report: { ...made.report, source: source.name } };
  const existing = await readFile(path, 'utf8').catch(() => undefined);
  const merged = existing === undefined ? undefined : mergeDraft(existing, draft);
  if (existing !== undefined && !merged) {
    const problems = openReport(existing).check(draft.source).problems;
    throw new Failure(
      [
        say('cli.extract.notAReport', { file: name }),
        ...problems.map((problem) => `${name}:${problemText(problem, say)}`),
      ].join('\n'),
    );
  }
  await mkdir(dirname(path), { recursive: true });
  if (source.write) await writeWhole(source.path, draft.source);
  const comments = [say('cli.extract.head'), say('cli.extract.headReview')];
  await writeWhole(path, merged?.yaml ?? writeReport(draft.report, comments));
  terminal.out(
    merged
      ? say('cli.extract.merged', { file: name, added: merged.added, kept: merged.kept })
      : say('cli.extract.written', { file: name, count: draft.report.indicators.length }),
  );
  for (const conflict of merged?.conflicts ?? []) terminal.out(conflictText(conflict, say));
  summarize(draft.mentions, draft.source, terminal, say);
  if (draft.unknown.length > 0) {
    terminal.err(
      say('cli.extract.unknown', { count: draft.unknown.length, words: draft.unknown.slice(0, SHOWN).join('、') }),
    );
  }
  terminal.err(say('cli.extract.next', { file: name }));
  return EXIT.ok;
}

const SHOWN = 12;

function drafted(text: string, options: { file: string; period?: string }, say: Say): Draft {
  try {
    return draftReport(text, options);
  } catch (error) {
    if (error instanceof DraftError) throw new Failure(say(`cli.extract.${error.code}`, { limit: MOST_FIGURES }));
    throw error;
  }
}

/**
 * The text that report.yaml will quote: the file itself, when it is plain UTF-8 in the folder of the report or below;
 * else a copy of its text beside it.
 */
async function sourceBeside(
  file: string,
  report: string,
  text: string,
): Promise<{ name: string; path: string; write: boolean }> {
  const folder = dirname(report);
  const name = relative(folder, file);
  const inside = !name.startsWith('..') && resolve(folder, name) === file;
  if (inside && (await readFile(file, 'utf8')) === text)
    return { name: name.split(sep).join('/'), path: file, write: false };
  const copy = `${basename(file).replace(/\.[^.]+$/, '')}.source.txt`;
  return { name: copy, path: join(folder, copy), write: true };
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

function conflictText(conflict: Conflict, say: Say): string {
  return conflict.kind === 'lost'
    ? say('cli.extract.lost', { id: conflict.id, value: conflict.value, quote: conflict.quote })
    : say('cli.extract.differs', { id: conflict.id, value: conflict.value, printed: conflict.printed });
}

/** How many figures, how many rejections of which kind, and where the source contradicts itself. */
function summarize(mentions: readonly Extracted[], text: string, terminal: Terminal, say: Say): void {
  const figures = mentions.filter(({ kind }) => kind === 'figure');
  const unlabelled = figures.filter(({ label }) => label === undefined).length;
  terminal.err(
    say('cli.extract.summary', { count: figures.length, rejected: mentions.length - figures.length, unlabelled }),
  );
  const kinds = new Map<string, number>();
  for (const { kind } of mentions) if (kind !== 'figure') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].toSorted((a, b) => b[1] - a[1]);
  if (counts.length > 0) {
    terminal.err(`  ${counts.map(([kind, count]) => `${say(`kind.${kind as KindName}`)} ${count}`).join(' · ')}`);
  }
  for (const doubt of doubtsOf(text, mentions)) terminal.err(doubtText(doubt, say));
}

type KindName = Exclude<Extracted['kind'], 'figure'>;
