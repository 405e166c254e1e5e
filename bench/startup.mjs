// How long a question takes from the command line, beside a Node that does nothing. Ratios, not seconds, are what lasts.

import { spawnSync } from 'node:child_process';

const RUNS = 15;
const report = 'examples/qingshanhu-2024/report.yaml';
const cases = {
  'node -e 0': ['-e', '0'],
  'jianbao --help': ['packages/cli/dist/main.js', '--help'],
  'jianbao ask': ['packages/cli/dist/main.js', 'ask', '高新技术企业有多少家？', '--report', report],
  'jianbao brief (both languages)': ['packages/cli/dist/main.js', 'brief', report, '--out', 'out'],
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
// Rounds, not blocks, so that a noisy moment falls on every case alike.
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, args] of Object.entries(cases)) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    times[name].push(performance.now() - start);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const floor = median(times['node -e 0']);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(32)} ${median(list).toFixed(0).padStart(5)} ms  ${(median(list) / floor).toFixed(1)} × bare node`,
  );
}
