// Every kind of brief through LibreOffice to PDF: they must open, have the pages they should, and say their figures.
// node scripts/render-briefs.mjs [DIRECTORY]: with a directory, the pages are left there as PNG.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadReport } from '../packages/core/dist/index.js';

const folder = 'examples/qingshanhu-2024/';
const report = loadReport({
  yaml: readFileSync(`${folder}report.yaml`, 'utf8'),
  source: readFileSync(`${folder}source.zh.md`, 'utf8'),
});
const work = mkdtempSync(join(tmpdir(), 'jianbao-render-'));
const cli = resolve('packages/cli/dist/main.js');
const out = process.argv[2] === undefined ? undefined : resolve(process.argv[2]);
const run = (command, args) =>
  execFileSync(command, args, { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const jianbao = (...args) => run(process.execPath, [cli, ...args]);
const bare = (text) => text.replace(/[\s\u200b]/g, '').normalize('NFKC');

const printed = report.indicators.map((indicator) => indicator.printed);
const english = ['Qingshanhu District', '13.61 billion yuan', 'more than 20 percent', '3,479'];
// Fonts of another release move a line here and there, never a page and a half.
const briefs = [
  { name: 'official', args: ['--lang', 'zh'], file: 'zh', pages: 11, says: printed },
  {
    name: 'bulletin',
    args: ['--layout', 'bulletin', '--issue', '12'],
    file: 'zh.bulletin',
    pages: 12,
    says: [...printed, '青山湖区简报', '第12期'],
  },
  { name: 'press', args: ['--lang', 'en'], file: 'en', pages: 9, says: english },
  { name: 'parallel', args: ['--layout', 'parallel'], file: 'zh-en', pages: 14, says: [...printed, ...english] },
  {
    name: 'press with sources',
    args: ['--lang', 'en', '--sources', '--out', 'sources'],
    file: 'en',
    pages: 11,
    says: [...english, '高新技术企业达到95家'],
    at: 'sources',
  },
  {
    name: 'draft',
    args: ['--lang', 'zh', '--out', 'draft-out'],
    file: 'zh',
    pages: 4,
    says: printed,
    at: 'draft-out',
    report: 'draft',
  },
];

let failed = false;
try {
  cpSync(folder, join(work, 'report'), { recursive: true });
  mkdirSync(join(work, 'draft'));
  copyFileSync(join(folder, 'source.zh.md'), join(work, 'draft/source.txt'));
  jianbao('extract', 'draft/source.txt', '-o', 'draft/report.yaml');
  const draft = readFileSync(join(work, 'draft/report.yaml'), 'utf8');
  writeFileSync(join(work, 'draft/report.yaml'), draft.replace(/^id: .*$/m, `id: ${report.id}`));
  for (const { name, args, file, pages, says, at = 'out', report: of = 'report' } of briefs) {
    jianbao('brief', of, '--format', 'pdf', ...args);
    const pdf = join(work, at, `${report.id}.${file}.pdf`);
    const count = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1]);
    const text = bare(run('pdftotext', ['-layout', pdf, '-']));
    const flow = bare(run('pdftotext', [pdf, '-']));
    const missing = says.filter((words) => !text.includes(bare(words)) && !flow.includes(bare(words)));
    if (Math.abs(count - pages) > 1 || missing.length > 0) failed = true;
    console.log(
      `${name}: ${count} pages (expected ${pages}), ${says.length - missing.length} of ${says.length} texts found`,
    );
    if (missing.length > 0) console.error(`missing: ${missing.join(', ')}`);
    if (out) run('pdftoppm', ['-r', '80', '-png', pdf, join(out, name.replaceAll(' ', '-'))]);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
