// The main job, as anybody would type it: two briefs from one report, then three questions.

import { spawnSync } from 'node:child_process';

const report = 'examples/qingshanhu-2024/report.yaml';
const steps = [
  ['brief', report, '--out', 'out'],
  ['ask', '高新技术企业有多少家？', '--report', report],
  ['ask', 'How much investment was signed for major projects?', '--report', report],
  ['ask', '青山湖区的GDP是多少？', '--report', report],
];

for (const [command, ...args] of steps) {
  const shown = args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : `"${arg}"`)).join(' ');
  console.log(`\n$ npm run -s jianbao -- ${command} ${shown}`);
  const { status } = spawnSync(process.execPath, ['packages/cli/dist/main.js', command, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
