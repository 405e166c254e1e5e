// How long a four-page document takes to write, beside other makers of .docx. Ratios, not milliseconds, are what lasts.
// node [--expose-gc] bench/docgen.mjs [--rounds N] [--json]

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fourPageBrief } from './docgen/brief.mjs';
import { check } from './docgen/check.mjs';

const PEERS = [
  await import('./docgen/jianbao.mjs'),
  await import('./docgen/floor.mjs'),
  await import('./docgen/docx.mjs'),
  await import('./docgen/easy-template-x.mjs'),
  await import('./docgen/docxtemplater.mjs'),
  await import('./docgen/carbone.mjs'),
];
const COLD = ['jianbao', 'docx', 'easy-template-x'];
const COLD_RUNS = 7;
const WARM_UP = 1000;
const SLICE = 200;

const { values: flags } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${flags.rounds}: give a whole number from 1.`);

// For templates, and for the brief that cold starts read.
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
process.env.JIANBAO_BENCH_DIR = folder;
try {
  const brief = fourPageBrief();
  const peers = [];
  for (const { name, prepare } of PEERS) {
    const make = await prepare(brief);
    const document = await make();
    check(name, document, brief);
    peers.push({ name, make, bytes: document.length, times: [] });
  }
  await measure(peers);
  const briefFile = join(folder, 'brief.json');
  writeFileSync(briefFile, JSON.stringify(brief));
  report(
    peers.map(({ name, times, bytes }) => ({ name, ms: median(times), min: Math.min(...times), bytes })),
    coldStarts(briefFile),
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** In rounds, not blocks, so that a noisy moment falls on all alike; each round begins with another peer. */
async function measure(peers) {
  for (const { make } of peers) await timeOf(make, WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < peers.length; turn += 1) {
      const { make, times } = peers[(round + turn) % peers.length];
      // Minor: a full collection throws compiled code away too, and the next 200 ms measured that (4 ms became 14).
      globalThis.gc?.({ type: 'minor' });
      times.push(await timeOf(make, SLICE));
    }
  }
}

/** Milliseconds a document: one after another until the time is up. */
async function timeOf(make, limit) {
  const start = performance.now();
  let count = 0;
  let spent = 0;
  for (; spent < limit; spent = performance.now() - start) {
    await make();
    count += 1;
  }
  return spent / count;
}

/** Milliseconds from starting node to the first document. */
function coldStarts(briefFile) {
  const once = fileURLToPath(new URL('docgen/once.mjs', import.meta.url));
  const cases = {
    'bare node': ['-e', '0'],
    ...Object.fromEntries(COLD.map((peer) => [peer, [once, peer, briefFile]])),
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let run = 0; run < COLD_RUNS; run += 1) {
    for (const [name, args] of Object.entries(cases)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      times[name].push(performance.now() - start);
      if (status !== 0) throw new Error(`${name} did not start: ${stderr}`);
    }
  }
  return Object.entries(times).map(([name, list]) => ({ name, ms: median(list), min: Math.min(...list) }));
}

function report(warm, cold) {
  if (flags.json) return console.log(JSON.stringify({ node: process.version, rounds, warm, cold }, null, 2));
  const own = warm[0].ms;
  console.log(`One four-page document, median of ${rounds} rounds, node ${process.version}`);
  for (const { name, ms, bytes } of warm) {
    const speed = `${(1000 / ms).toFixed(0).padStart(6)} a second  ${(bytes / 1024).toFixed(1).padStart(5)} KB`;
    console.log(`${name.padEnd(22)} ${ms.toFixed(2).padStart(7)} ms  ${speed}  ${ratio(ms / own)} jianbao's time`);
  }
  console.log(`\nNode started, one document, median of ${COLD_RUNS}`);
  for (const { name, ms } of cold) {
    console.log(`${name.padEnd(22)} ${ms.toFixed(0).padStart(7)} ms  ${ratio(ms / cold[0].ms)} bare node`);
  }
}

function ratio(value) {
  return `${value.toFixed(value < 10 ? 2 : 1).padStart(6)} ×`;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
