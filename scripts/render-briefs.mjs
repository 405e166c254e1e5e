// Both briefs through LibreOffice to PDF: they must open, have the pages they should, and say every figure.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadReport } from '../packages/core/dist/index.js';

const folder = 'examples/qingshanhu-2024/';
const report = loadReport({
  yaml: readFileSync(`${folder}report.yaml`, 'utf8'),
  source: readFileSync(`${folder}source.zh.md`, 'utf8'),
});
const bare = (text) => text.replace(/[\s\u200b]/g, '');
const briefs = [
  { language: 'zh', pages: 11, says: [report.place.name.zh, ...report.indicators.map(({ printed }) => printed)] },
  { language: 'en', pages: 8, says: [report.place.name.en, '13.61 billion yuan', 'more than 20 percent', '3,479'] },
];

const work = mkdtempSync(join(tmpdir(), 'jianbao-render-'));
const env = { ...process.env, FONTCONFIG_FILE: resolve('packages/cli/fonts.conf') };
const run = (command, args) =>
  execFileSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
let failed = false;
try {
  const files = briefs.map(({ language }) => `out/${report.id}.${language}.docx`);
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files,
  ]);
  for (const { language, pages, says } of briefs) {
    const pdf = join(work, `${report.id}.${language}.pdf`);
    const count = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [pdf]))?.[1]);
    const text = bare(run('pdftotext', ['-layout', pdf, '-'])).normalize('NFKC');
    const missing = says.filter((words) => !text.includes(bare(words).normalize('NFKC')));
    // Fonts of another release move a line here and there, never a page and a half.
    if (Math.abs(count - pages) > 1 || missing.length > 0) failed = true;
    console.log(
      `${language}: ${count} pages (expected ${pages}), ${says.length - missing.length} of ${says.length} texts found`,
    );
    if (missing.length > 0) console.error(`missing: ${missing.join(', ')}`);
    if (process.argv[2]) run('pdftoppm', ['-r', '80', '-png', pdf, join(process.argv[2], `${report.id}.${language}`)]);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
