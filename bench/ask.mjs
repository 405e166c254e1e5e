// Questions over 150, 15,000 and 1.5 million indicators: time (p50, p99), the right one first, and figures given to
// questions that have no answer, beside MiniSearch and Orama on the same labels. Times are the best of three rounds for
// each question. node --expose-gc bench/ask.mjs [MOST]

import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { ask } from '../packages/core/dist/index.js';

const MOST = Number(process.argv[2] ?? 1_500_000);
const SUBJECTS =
  '新能源汽车 集成电路 生物医药 装备制造 纺织服装 绿色食品 电子信息 现代物流 文化旅游 商贸流通 建筑业 养老服务 托育服务 义务教育 职业教育 公共卫生 社区治理 智慧交通 农村公路 污水处理 垃圾分类 园林绿化 水利设施 粮食种植 油料种植 蔬菜种植 生猪养殖 水产养殖 林业碳汇 光伏发电 风力发电 天然气 数字经济 科技成果 人才引进 招商引资 对外贸易 跨境电商 金融服务 政务服务'.split(
    ' ',
  );
const MEASURES =
  '企业 项目 项目总投资 从业人员 产值 营业收入 利润 税收 用地面积 产量 示范点 服务站 床位 完成率 覆盖率 满意度 增加值 研发投入 授权专利 平均工资 网点 车辆 设备 培训人次 补贴资金 新增就业 出口额 进口额 用电量 用水量'.split(
    ' ',
  );
const UNITS = { 家: 'count', 元: 'money', 亩: 'area', '%': 'ratio' };
const PER_REPORT = 150;
const ROUNDS = 3;

const labels = SUBJECTS.flatMap((subject) => MEASURES.map((measure) => subject + measure));
const unitOf = (measure) =>
  /投资|产值|收入|利润|税收|增加值|投入|工资|资金|额/.test(measure)
    ? '元'
    : /面积/.test(measure)
      ? '亩'
      : /率|度$/.test(measure)
        ? '%'
        : '家';

/** Reports of many places and years, each with 150 figures of 1,200 distinct names. */
function reportsOf(count) {
  const reports = [];
  for (let at = 0; at * PER_REPORT < count; at += 1) {
    const [place, year] = [Math.floor(at / 10), 2015 + (at % 10)];
    const names = {
      zh: `第${place}县`.replace(/\d/g, (digit) => '零一二三四五六七八九'[digit]),
      en: `County ${place}`,
    };
    const report = {
      id: `r${at}`,
      title: { zh: `${names.zh}${year}年公报`, en: `${names.en} ${year}` },
      place: { code: String(100_000 + place), name: names, aliases: { zh: [], en: [] } },
      period: String(year),
      source: { file: 's.txt', text: '' },
      sections: [],
      themes: [],
      statements: [],
      terms: [],
      dismissed: [],
      indicators: [],
    };
    for (let index = 0; index < PER_REPORT; index += 1) {
      const label = labels[(at * 7 + index * 8) % labels.length];
      const zh = unitOf(label);
      report.indicators.push({
        id: `i${index}`,
        label: { zh: label, en: `figure ${labels.indexOf(label)}` },
        aliases: { zh: [], en: [] },
        quantity: {
          value: { coefficient: BigInt(index + 1), exponent: 0 },
          unit: { id: zh, dimension: UNITS[zh], zh },
          bound: 'exact',
        },
        printed: `${index + 1}${zh}`,
        measure: 'count',
        status: 'actual',
        period: String(year),
        section: 's',
        source: { text: '', start: 0, end: 0 },
        span: { start: 0, end: 0 },
      });
    }
    reports.push(report);
  }
  return reports;
}

/** Half of them have an answer; the other half name what no report states. */
function questionsOf(reports) {
  const random = generator(7);
  return Array.from({ length: 400 }, (_, index) => {
    const report = reports[Math.floor(random() * reports.length)];
    const { label } = report.indicators[Math.floor(random() * PER_REPORT)];
    const asked = `${report.place.name.zh}${report.period}年${label.zh}是多少？`;
    if (index % 2 === 0) return { text: asked, right: `${report.id}/${label.zh}` };
    const wrong =
      index % 4 === 1
        ? asked.replace(label.zh, `${label.zh}女性负责人`)
        : asked.replace(report.place.name.zh, '东湖区');
    return { text: wrong };
  });
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const bigrams = (text) => {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from({ length: Math.max(1, plain.length - 1) }, (_, at) => plain.slice(at, at + 2));
};

for (const count of [150, 15_000, 1_500_000].filter((size) => size <= MOST)) {
  const before = process.memoryUsage().heapUsed;
  const reports = reportsOf(count);
  const questions = questionsOf(reports);
  const data = process.memoryUsage().heapUsed;
  const start = performance.now();
  ask('准备', reports);
  const built = performance.now() - start;
  globalThis.gc?.();
  const memory = (process.memoryUsage().heapUsed - data) / 1e6;
  const row = run(questions, (text) => {
    const answer = ask(text, reports);
    return answer.kind === 'found'
      ? answer.stated.map(({ report, indicator }) => `${report.id}/${indicator.label.zh}`)
      : [];
  });
  console.log(`\n${count} indicators (${((data - before) / 1e6).toFixed(0)} MB of reports)`);
  print('jianbao', row, `index ${built.toFixed(0)} ms, ${memory.toFixed(0)} MB`);
  // The peers take minutes to read 1.5 million labels here.
  if (count > 15_000) continue;
  const documents = reports.flatMap((report) =>
    report.indicators.map(({ id, label }) => ({
      id: `${report.id}/${id}`,
      key: `${report.id}/${label.zh}`,
      text: `${report.place.name.zh}${report.period}年${label.zh}`,
    })),
  );
  const keys = new Map(documents.map(({ id, key }) => [id, key]));
  const mini = new MiniSearch({ fields: ['text'], tokenize: bigrams });
  mini.addAll(documents);
  print(
    'MiniSearch',
    run(questions, (text) =>
      mini
        .search(text)
        .slice(0, 1)
        .map(({ id }) => keys.get(id)),
    ),
  );
  const orama = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'bigrams', normalizationCache: new Map(), tokenize: bigrams } },
  });
  await insertMultiple(
    orama,
    documents.map(({ id, text }) => ({ id, text })),
  );
  print(
    'Orama',
    run(questions, (text) => search(orama, { term: text, limit: 1 }).hits.map(({ id }) => keys.get(id))),
  );
}

function run(questions, answer) {
  for (const { text } of questions.slice(0, 50)) answer(text);
  const times = [];
  let [right, wrong, given] = [0, 0, 0];
  for (const { text, right: expected } of questions) {
    let [first] = [];
    let best = Number.POSITIVE_INFINITY;
    // The best of three: what else the machine does meanwhile does not count.
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      [first] = answer(text);
      best = Math.min(best, performance.now() - from);
    }
    times.push(best);
    if (expected === undefined) given += first === undefined ? 0 : 1;
    else if (first === expected) right += 1;
    else if (first !== undefined) wrong += 1;
  }
  times.sort((a, b) => a - b);
  return {
    p50: times[times.length >> 1],
    p99: times[Math.floor(times.length * 0.99)],
    right,
    wrong,
    given,
    half: questions.length / 2,
  };
}

function print(name, { p50, p99, right, wrong, given, half }, note = '') {
  console.log(
    `${name.padEnd(12)} p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  right ${right} of ${half}, another ${wrong}; a figure without a question for it ${given} of ${half}  ${note}`,
  );
}
