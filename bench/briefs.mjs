// Many reports at once: 500 reports of different figures into 1,000 briefs over threads. Tells briefs a second, peak
// memory, and whether each brief shows its own report's figures.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unpack } from './docgen/zip.mjs';

const REPORTS = Number(process.argv[2] ?? 500);
const example = new URL('../examples/qingshanhu-2024/', import.meta.url);
const read = (name) => readFileSync(new URL(name, example), 'utf8');
const [yaml, source, zh, en] = ['report.yaml', 'source.zh.md', 'brief.zh.md.hbs', 'brief.en.md.hbs'].map(read);

const work = mkdtempSync(join(tmpdir(), 'jianbao-briefs-'));
const cli = resolve('packages/cli/dist/main.js');
try {
  const folders = Array.from({ length: REPORTS }, (_, index) => {
    const folder = join(work, `r${index}`);
    mkdirSync(folder);
    // A number of its own in place of 95家, in the source and in the report alike.
    const own = (text) => text.replaceAll('95家', `${figureOf(index)}家`);
    writeFileSync(join(folder, 'report.yaml'), own(yaml).replace('id: qingshanhu-2024', `id: report-${index}`));
    writeFileSync(join(folder, 'source.zh.md'), own(source));
    writeFileSync(join(folder, 'brief.zh.md.hbs'), zh);
    writeFileSync(join(folder, 'brief.en.md.hbs'), en);
    return folder;
  });
  const first = await run(folders);
  let wrong = 0;
  for (let index = 0; index < REPORTS; index += 1) {
    for (const language of ['zh', 'en']) {
      const parts = new Map(unpack(readFileSync(join(work, 'out', `report-${index}.${language}.docx`))));
      const figure = language === 'zh' ? `${figureOf(index)}家` : figureOf(index).toLocaleString('en-US');
      if (!String(parts.get('word/document.xml')).includes(`>${figure}<`)) wrong += 1;
    }
  }
  const again = await run(folders, '--resume');
  const briefs = REPORTS * 2;
  console.log(
    `${briefs} briefs of ${REPORTS} reports on ${availableParallelism()} threads: ${first.seconds.toFixed(1)} s, ${(briefs / first.seconds).toFixed(0)} a second, ${first.peak.toFixed(0)} MB at most, ${wrong} wrong`,
  );
  console.log(`again with --resume: ${again.seconds.toFixed(1)} s`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function figureOf(index) {
  return 2_000 + index * 7;
}

async function run(folders, ...more) {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'brief', ...folders, '--out', join(work, 'out'), ...more], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended, or this is no Linux.
    }
  }, 50);
  const code = await new Promise((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`jianbao brief ended with ${code}`);
  statSync(join(work, 'out'));
  return { seconds: (performance.now() - start) / 1000, peak };
}
