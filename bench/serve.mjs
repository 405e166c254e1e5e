// Two hundred people asking over HTTP at once: `node bench/serve.mjs [seconds]`, on this machine against itself.

import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { createDesk } from '../packages/bot/dist/index.js';
import { createWeb, serveWeb } from '../packages/bot/dist/web/index.js';
import { loadReport } from '../packages/core/dist/index.js';

const SECONDS = Number(process.argv[2] ?? 60);
const ASKERS = 200;
const QUESTIONS = [
  '高新技术企业有多少家？',
  '总投资多少？',
  '北京人口多少？',
  '科技创新有哪些数据？',
  '去年新增养老床位多少？',
  'How many high-tech enterprises?',
  'What is the figure for online retail sales?',
  'high-tech enterprizes',
  'parking spaces',
  'PM2.5',
];

const folder = new URL('../examples/qingshanhu-2024/', import.meta.url);
const reports = [
  loadReport({
    yaml: readFileSync(new URL('report.yaml', folder), 'utf8'),
    source: readFileSync(new URL('source.zh.md', folder), 'utf8'),
  }),
];
const desk = createDesk({ reports: () => reports });
const serving = await serveWeb(createWeb(desk, { rate: { burst: 1e9, perSecond: 1e9 } }), { port: 0 });
const pool = new Pool(serving.url, { connections: ASKERS, pipelining: 1 });

for (const pause of [0, 1000]) {
  const times = [];
  let failures = 0;
  const end = performance.now() + SECONDS * 1000;
  const asker = async (number) => {
    if (pause > 0) await sleep((number / ASKERS) * pause);
    for (let turn = number; performance.now() < end; turn += 1) {
      const question = encodeURIComponent(QUESTIONS[turn % QUESTIONS.length]);
      const start = performance.now();
      try {
        const { statusCode, body } = await pool.request({
          path: `/api/ask?q=${question}&thread=t${number}`,
          method: 'GET',
        });
        await body.text();
        if (statusCode !== 200) failures += 1;
      } catch {
        failures += 1;
      }
      times.push(performance.now() - start);
      if (pause > 0) await sleep(pause);
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, (_, number) => asker(number)));
  times.sort((a, b) => a - b);
  const at = (share) => `${times[Math.floor(times.length * share)].toFixed(1)} ms`;
  console.log(
    `${ASKERS} askers, ${pause === 0 ? 'without a pause' : 'a question a second each'}, ${SECONDS} s: ` +
      `${times.length} answers (${Math.round(times.length / SECONDS)} a second), ${failures} failures, ` +
      `p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.9999)}; ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
}
await pool.close();
await serving.close();

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
