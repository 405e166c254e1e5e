// An import that is killed in the middle, again and again: every report that was acknowledged must be there, whole and once,
// and the import must be able to go on. node scripts/postgres.mjs node bench/kill-import.mjs [ROUNDS]

import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { openPostgres } from '../packages/catalogue/dist/postgres/index.js';
import { loadReport } from '../packages/core/dist/index.js';

// The driver that the catalogue itself uses.
const pg = createRequire(new URL('../packages/catalogue/package.json', import.meta.url))('pg');

const REPORTS = 14_000;
/** Reports that are given once more in the next round: those that may have been killed, and some that are there. */
const AGAIN = 600;
const FIGURES = 20;
const SUBJECTS = '学校 医院 工厂 公园 桥梁 车站 商场 宾馆 图书馆 体育馆'.split(' ');

function filesOf(at) {
  const figures = Array.from({ length: FIGURES }, (_, index) => ({
    zh: `${SUBJECTS[(at + index) % SUBJECTS.length]}${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${index < 10 ? '类' : '级'}`,
    count: at * FIGURES + index + 1,
  }));
  const code = 100_000 + at;
  const yaml = [
    `id: r-${at}`,
    `title: { zh: 第${code}号, en: Report ${code} }`,
    `place: { code: "${code}", name: { zh: 某区, en: Some District } }`,
    'period: "2024"',
    'source: source.zh.md',
    'sections:',
    '  - { id: all, title: { zh: 综合, en: General } }',
    'indicators:',
    ...figures.flatMap(({ zh, count }, index) => [
      `  - { id: f-${index}, label: { zh: ${zh}, en: thing ${'abcdefghijklmnopqrst'[index]} }, value: ${count}家, measure: count, section: all, quote: ${zh}达到${count}家 }`,
    ]),
  ];
  const source = figures.map(({ zh, count }) => `${zh}达到${count}家。`).join('\n');
  return { yaml: `${yaml.join('\n')}\n`, source };
}

if (process.send) await importAll(process.argv[2], Number(process.argv[3]));
else await killAgainAndAgain(Number(process.argv[2] ?? 20));

/** Tells each report that is kept, as soon as it is told. */
async function importAll(url, from) {
  const home = await openPostgres({ url });
  function* checked() {
    for (let at = from; at < REPORTS; at += 1) {
      const files = filesOf(at);
      yield { report: loadReport(files), files };
    }
  }
  for await (const { id, change } of home.putMany(checked())) process.send({ id, change });
  await home.close();
  process.disconnect();
}

async function killAgainAndAgain(rounds) {
  const server = process.env.JIANBAO_TEST_DATABASE_URL;
  const name = `jianbao_kill_${process.pid}`;
  await sql(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const acknowledged = new Set();
  let bad = 0;
  let killed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const from = Math.max(0, acknowledged.size - AGAIN);
    const { done, told } = await importFor(url.href, from, (round * 137) % 500);
    for (const id of told) acknowledged.add(id);
    killed += done ? 0 : 1;
    const wrong = await findWrong(url.href, acknowledged);
    bad += wrong.length;
    console.log(
      `round ${round}: ${done ? 'ended' : 'killed'}; ${acknowledged.size} acknowledged; wrong: ${wrong.slice(0, 3).join('; ') || 'nothing'}`,
    );
  }
  const { done } = await importFor(url.href, 0);
  const all = new Set(Array.from({ length: REPORTS }, (_, at) => `r-${at}`));
  const wrong = await findWrong(url.href, all);
  await sql(server, `drop database ${name} with (force)`);
  console.log(`${killed} times killed; then ${done ? 'ended' : 'failed'}; wrong in all: ${bad + wrong.length}`);
  process.exit(bad + wrong.length === 0 && done ? 0 : 1);
}

/** Kills it so many milliseconds behind the first report that is new; without a number lets it end. */
function importFor(url, from, milliseconds) {
  return new Promise((resolve) => {
    const told = [];
    let timer;
    const child = fork(new URL(import.meta.url), [url, String(from)]);
    child.on('message', ({ id, change }) => {
      told.push(id);
      if (change === 'none' || milliseconds === undefined) return;
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ done: code === 0, told });
    });
  });
}

/** What is not as it should be: a report that is not there, half there, or twice; an index that says something else. */
async function findWrong(url, acknowledged) {
  const rows = await sql(
    url,
    `select v.id, count(*)::int as versions, max(v.figures)::int as figures,
       (select count(*)::int from jianbao.indicator i where i.version = max(v.seq)) as indexed
     from jianbao.report_version v group by v.id`,
  ).catch(() => []);
  const there = new Map(rows.map((row) => [row.id, row]));
  const missing = [...acknowledged].filter((id) => !there.has(id)).map((id) => `${id} is missing`);
  const broken = rows
    .filter(({ versions, figures, indexed }) => versions !== 1 || figures !== FIGURES || indexed !== FIGURES)
    .map(({ id, ...row }) => `${id} is ${JSON.stringify(row)}`);
  const [counts] = await sql(
    url,
    `select (select count(*) from jianbao.label l where not exists (select from jianbao.indicator i where i.label = l.id))::int as unused,
       (select count(*) from (select k.key, count(*) as names from jianbao.label l
          cross join lateral unnest(tsvector_to_array(l.keys)) k(key) group by k.key) c
        full join jianbao.label_key k using (key) where k.names is distinct from c.names)::int as miscounted`,
  ).catch(() => [{ unused: 0, miscounted: 0 }]);
  const index = counts.unused + counts.miscounted > 0 ? [`index ${JSON.stringify(counts)}`] : [];
  return [...missing, ...broken, ...index];
}

async function sql(url, text) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
