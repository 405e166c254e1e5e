// Three reports in a folder, to be put into catalogues; and how they are changed.

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const goldens = join(root, 'packages/core/test/goldens/ask');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with `reports` in it. */
export function folderOfReports(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jianbao-reports-'));
  cpSync(join(root, 'examples/qingshanhu-2024'), join(cwd, 'reports/qingshanhu-2024'), { recursive: true });
  for (const name of ['qingshanhu-2023', 'yunhe-2024']) {
    cpSync(join(goldens, name), join(cwd, 'reports', name), { recursive: true });
  }
  return cwd;
}

/** A fourth report: one of the three under another id, and an embargo that nobody lives to see the end of. */
export function addEmbargoed(cwd: string): void {
  cpSync(join(cwd, 'reports/yunhe-2024'), join(cwd, 'reports/yunhe-new'), { recursive: true });
  edit(cwd, 'yunhe-new', /^period:/gm, 'embargo: "2999-01-01T00:00:00Z"\nperiod:');
  edit(cwd, 'yunhe-new', /^id:.*$/gm, 'id: yunhe-new');
}

export function edit(cwd: string, report: string, from: string | RegExp, to: string): void {
  for (const file of ['report.yaml', 'source.zh.md']) {
    const path = join(cwd, 'reports', report, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
}

/** Runs a command line in a folder. */
export async function ran(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const all = { JIANBAO_LANG: 'en', ...env };
  const code = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text), cwd, env: all });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
