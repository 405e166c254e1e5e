// A catalogue in PostgreSQL with 150,000, 1 million and 4.2 million indicators: loading, size, candidates, questions, and the
// comparison of a hundred counties. node scripts/postgres.mjs node bench/catalogue.mjs [MOST]; each size is a database of
// its own, which is dropped afterwards.

import { createRequire } from 'node:module';
import { askCatalogue } from '../packages/catalogue/dist/index.js';
import { openPostgres } from '../packages/catalogue/dist/postgres/index.js';
import { parseQuantity } from '../packages/core/dist/index.js';

// The driver that the catalogue itself uses.
const pg = createRequire(new URL('../packages/catalogue/package.json', import.meta.url))('pg');
const MOST = Number(process.argv[2] ?? 4_200_000);
const SERVER = process.env.JIANBAO_TEST_DATABASE_URL;
const PER_REPORT = 150;
const YEARS = 10;
/** Distinct names among so many figures: one in nine. */
const DISTINCT = 450_000 / 4_200_000;

const words = (text) => text.trim().split(/\s+/);
const FIELDS = words(
  '新能源汽车 集成电路 生物医药 装备制造 纺织服装 绿色食品 电子信息 现代物流 文化旅游 商贸流通 建筑 养老 托育 义务教育 职业教育 公共卫生 社区治理 智慧交通 农村公路 污水处理 垃圾分类 园林绿化 水利设施 粮食 油料 蔬菜 生猪 水产 林业碳汇 光伏 风力 天然气 数字经济 科技成果 人才 招商 对外贸易 跨境电商 金融 政务',
);
const KINDS = words(
  '重点 龙头 骨干 示范 标准化 特色 新建 改建 在建 竣工 市级 省级 国家级 规模以上 民营 外资 国有 小微 专精特新 高新技术 园区 社区 乡镇 农村 城镇 老旧 公共 民生 应急 环保 节能 智能 数字 绿色 低碳 试点 扶持 帮扶 联合 跨区',
);
const THINGS = words(
  '企业 项目 基地 平台 园 中心 服务站 示范点 合作社 实验室 工程 设施 线路 机构 学校 医院 市场 仓库 车间 生产线 泵站 渠道 管网 村庄 小区 街道 码头 站点 场馆 驿站 联盟 协会 基金 品牌 产品 专利 标准 人员 家庭 用户',
);
const MEASURES = words(
  '数量 总投资 从业人员 产值 营业收入 利润 税收 用地面积 产量 床位 完成率 覆盖率 满意度 增加值 研发投入 授权专利 平均工资 网点 车辆 设备 培训人次 补贴资金 新增就业 出口额 进口额 用电量 用水量 储备 交易额 备案',
);
const PROVINCES = words(
  '北京市 天津市 河北省 山西省 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 重庆市 广西省 宁夏省 西藏省',
);
const SOUNDS = words(
  '安 宝 昌 成 大 德 东 丰 福 富 高 光 广 海 汉 和 河 华 怀 吉 嘉 建 江 金 景 康 乐 林 龙 隆 宁 平 清 庆 泉 瑞 山 胜 顺 泰 天 通 万 望 文 武 西 祥 新 兴 阳 义 永 玉 远 云 泽 长 镇 正',
);
const SPELLED = words(
  'ba da fa ga ha ka la ma na pa ra sa ta wa ya za be de fe ge he ke le me ne pe re se te we ye ze bi di fi gi hi ki li mi ni pi ri si ti wi yi zi bo do fo go ho ko lo mo no po',
);
const COMMON = { zh: '地区生产总值', en: 'gross domestic product' };

const money = parseQuantity('486.7亿元');
const count = parseQuantity('95家');
const isMoney = (label) => /投资|产值|收入|利润|税收|增加值|投入|工资|资金|额$/.test(label);

/** The name of this number: the first are in most reports, the last in one or two. */
function labelAt(number) {
  const at = (number * 7919) % (FIELDS.length * KINDS.length * THINGS.length * MEASURES.length);
  const measure = MEASURES[at % MEASURES.length];
  const thing = THINGS[Math.floor(at / MEASURES.length) % THINGS.length];
  const kind = KINDS[Math.floor(at / MEASURES.length / THINGS.length) % KINDS.length];
  const field = FIELDS[Math.floor(at / MEASURES.length / THINGS.length / KINDS.length)];
  return { zh: field + kind + thing + measure, en: `figure ${number.toString(36)}` };
}

function placeAt(number, all) {
  const name = SOUNDS[number % SOUNDS.length] + SOUNDS[Math.floor(number / SOUNDS.length) % SOUNDS.length];
  const latin = SPELLED[number % SPELLED.length] + SPELLED[Math.floor(number / SPELLED.length) % SPELLED.length];
  const province = Math.floor((number * PROVINCES.length) / all);
  return {
    code: String(100_000 + number),
    name: { zh: `${name}县`, en: `Q${latin} County` },
    within: { zh: PROVINCES[province], en: `Province of Number ${province}` },
    aliases: { zh: [], en: [] },
  };
}

function* reportsOf(figures) {
  const places = Math.ceil(figures / PER_REPORT / YEARS);
  const names = Math.max(1_200, Math.round(figures * DISTINCT));
  const random = generator(11);
  for (let at = 0; at * PER_REPORT < figures; at += 1) {
    const [place, year] = [placeAt(at % places, places), String(2015 + Math.floor(at / places))];
    const taken = new Set();
    while (taken.size < PER_REPORT - 1) taken.add(Math.floor(names * random() ** 3));
    const labels = [COMMON, ...[...taken].map(labelAt)];
    const report = {
      id: `r${at}`,
      title: { zh: `${place.name.zh}${year}年公报`, en: `${place.name.en} ${year}` },
      place,
      period: year,
      source: { file: 's.txt', text: `${place.name.zh}${year}年国民经济和社会发展统计公报。`.repeat(60) },
      sections: [{ id: 's', title: { zh: '综合', en: 'General' } }],
      themes: [],
      statements: [],
      terms: [],
      dismissed: [],
      indicators: labels.map((label, index) => ({
        id: `i${index}`,
        label,
        aliases: { zh: [], en: [] },
        quantity: isMoney(label.zh) || index === 0 ? money : count,
        printed: isMoney(label.zh) || index === 0 ? '486.7亿元' : '95家',
        measure: isMoney(label.zh) || index === 0 ? 'amount' : 'count',
        status: 'actual',
        period: year,
        section: 's',
        source: { text: `${label.zh}达到95家`, start: index, end: index + 9 },
        span: { start: index, end: index + 3 },
      })),
    };
    yield { report, files: { yaml: `id: ${report.id}\n`, source: report.source.text } };
  }
}

/** The same numbers each time, without a short cycle. */
function generator(seed) {
  let state = BigInt(seed);
  return () => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 32n) / 2 ** 32;
  };
}

/** Questions about figures that are there, as one would ask them; every fourth about what is not. */
function questionsOf(figures, most) {
  const step = Math.max(1, Math.floor(figures / PER_REPORT / most));
  const asked = [];
  let at = 0;
  for (const { report } of reportsOf(figures)) {
    at += 1;
    if (at % step !== 0 || asked.length >= most) continue;
    const { label } = report.indicators[1 + ((at * 31) % (PER_REPORT - 1))];
    const text = `${report.place.name.zh}${report.period}年${label.zh}是多少？`;
    const wrong = asked.length % 4 === 3;
    asked.push({
      text: wrong ? text.replace(label.zh, `${label.zh}女性负责人`) : text,
      right: wrong ? undefined : `${report.id}/${label.zh}`,
      label: label.zh,
      place: report.place.code,
    });
  }
  return asked;
}

const sizes = [150_000, 1_000_000, 4_200_000].filter((size) => size <= MOST);
if (!sizes.includes(MOST)) sizes.push(MOST);
for (const figures of sizes) await measure(figures);

async function measure(figures) {
  const name = `jianbao_bench_${process.pid}`;
  await sql(SERVER, `create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const home = await openPostgres({ url: url.href, connections: 10 });
  try {
    console.log(`\n${figures.toLocaleString('en')} indicators`);
    const from = performance.now();
    let kept = 0;
    for await (const _ of home.putMany(reportsOf(figures))) kept += 1;
    const took = (performance.now() - from) / 1000;
    const [{ size, names }] = await sql(
      url.href,
      'select pg_database_size(current_database()) as size, (select count(*) from jianbao.label) as names',
    );
    console.log(
      `loaded ${kept} reports in ${took.toFixed(1)} s (${Math.round(figures / took).toLocaleString('en')} a second); ${(size / 1e9).toFixed(2)} GB, ${Number(names).toLocaleString('en')} names`,
    );
    await sql(url.href, 'vacuum (analyze)');
    await ask(home, figures);
  } finally {
    await home.close();
    await sql(SERVER, `drop database ${name} with (force)`);
  }
}

async function ask(home, figures) {
  const asked = questionsOf(figures, 600);
  const words = asked.map(({ label }, at) => (at % 2 === 0 ? label : label.slice(0, label.length - 2)));
  print('candidates', await timed(words, 1, (query) => home.candidates({ words: query })));
  print('candidates, 8 clients', await timed(words, 8, (query) => home.candidates({ words: query })));
  print('one figure in all years, 8 clients', await timed(asked, 8, ({ label, place }) => home.history(label, place)));
  const answers = new Map();
  const answer = async ({ text }) => answers.set(text, await askCatalogue(home, text));
  print('questions', await timed(asked, 1, answer));
  print('questions, 8 clients', await timed(asked, 8, answer));
  let [right, wrong, given] = [0, 0, 0];
  for (const { text, right: expected } of asked) {
    const { kind, stated } = answers.get(text);
    const first = kind === 'found' ? `${stated[0].report.id}/${stated[0].indicator.label.zh}` : undefined;
    if (expected === undefined) given += first === undefined ? 0 : 1;
    else if (first === expected) right += 1;
    else if (first !== undefined) wrong += 1;
  }
  const answerable = asked.filter(({ right: expected }) => expected !== undefined).length;
  console.log(
    `  right ${right} of ${answerable}, another ${wrong}; a figure without a question for it ${given} of ${asked.length - answerable}`,
  );
  const open = asked.slice(0, 100).map(({ label }) => ({ text: `${label}是多少？` }));
  print('questions without a place', await timed(open, 1, answer));
  const regions = PROVINCES.flatMap((province) => [
    `${province}各县${COMMON.zh}是多少？`,
    `${province}哪个县${COMMON.zh}最高？`,
  ]);
  let listed = 0;
  const list = async (text) => {
    const found = await askCatalogue(home, text);
    listed = Math.max(listed, found.kind === 'list' ? found.stated.length : 0);
  };
  print('each county of a province', await timed(regions, 1, list));
  console.log(`  counties listed at most: ${listed}`);
  const years = Array.from({ length: YEARS }, (_, at) => `${2015 + at}年`).join('、');
  const compared = PROVINCES.map((province) => ({ text: `${province}各县${years}${COMMON.zh}是多少？` }));
  print(`all counties of a province in ${YEARS} years`, await timed([...compared, ...compared], 1, answer));
  const found = await home.about([compared[12].text]);
  const rows = found.flatMap(({ indicators }) => indicators.filter(({ label }) => label.zh === COMMON.zh));
  console.log(`  figures that it reads: ${rows.length}`);
}

/** Each is done once, after a few that are not counted. */
async function timed(all, clients, act) {
  for (const one of all.slice(0, 40)) await act(one);
  const times = [];
  const queue = all.values();
  const from = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const one of queue) {
        const start = performance.now();
        await act(one);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms, ${Math.round(all.length / seconds)} a second`;
}

function print(what, row) {
  console.log(`  ${what.padEnd(36)} ${row}`);
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
