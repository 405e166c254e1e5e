// A folder of reports as a catalogue: time to read it (cold, from its cache, again), memory, time to find names (p50, p95,
// p99) and to put a report; a FOLDER stays, with its cache. node --expose-gc --max-old-space-size=16000 bench/folder.mjs [REPORTS] [FOLDER]

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../packages/catalogue/dist/folder/index.js';
import { askCatalogue } from '../packages/catalogue/dist/index.js';

const REPORTS = Number(process.argv[2] ?? 1_000);
const PER_REPORT = 150;
const words = (zh, en) => zh.split(' ').map((word, at) => ({ zh: word, en: en.split(',')[at] ?? `${en}${at}` }));
const SCOPES = words(
  '全区 规模以上 限额以上 新增 新建 改造 农村 城镇 市级 省级 国家级 重点 民营 外资 国有 小微 高端 传统 绿色 智能 社区 学校 园区 沿江 山区',
  'district-wide,above-scale,above-quota,added,newly built,renovated,rural,urban,city-level,provincial,national,key,private,foreign-funded,state-owned,small and micro,high-end,traditional,green,smart,community,school,industrial park,riverside,upland',
);
const SUBJECTS = words(
  '新能源汽车 集成电路 生物医药 装备制造 纺织服装 绿色食品 电子信息 现代物流 文化旅游 商贸流通 建筑业 养老服务 托育服务 义务教育 职业教育 公共卫生 社区治理 智慧交通 公路 污水处理 垃圾分类 园林绿化 水利设施 粮食种植 油料种植 蔬菜种植 生猪养殖 水产养殖 林业碳汇 光伏发电 风力发电 天然气 数字经济 科技成果 人才引进 招商引资 对外贸易 跨境电商 金融服务 政务服务',
  'new energy vehicle,integrated circuit,biomedicine,equipment manufacturing,textile,green food,electronics,logistics,culture and tourism,commerce,construction,elderly care,childcare,compulsory education,vocational education,public health,community governance,smart transport,highway,sewage treatment,waste sorting,landscaping,water works,grain growing,oilseed growing,vegetable growing,pig farming,fish farming,forest carbon,solar power,wind power,natural gas,digital economy,research results,talent,investment promotion,foreign trade,e-commerce,finance,government services',
);
const KINDS = words(
  '示范 配套 龙头 骨干 基层 公益 创新 试点 专项 一体化 标准化 规模化 连锁 联合 应急 流动 便民 智能化 集中 备案 认证 跟踪 储备 扶持',
  'demonstration,supporting,leading,backbone,grassroots,public-benefit,innovative,pilot,special,integrated,standardized,large-scale,chain,joint,emergency,mobile,convenience,intelligent,centralized,registered,certified,tracked,reserve,assisted',
);
const MEASURES = words(
  '企业 项目 项目总投资 从业人员 产值 营业收入 利润 税收 用地面积 产量 示范点 服务站 床位 完成量 覆盖户数 增加值 研发投入 授权专利 工资总额 网点 车辆 设备 培训人次 补贴资金 新增就业 出口额 进口额 用电量 用水量 活动',
  'companies,projects,total project investment,employees,output value,revenue,profit,taxes,land,output,demonstration sites,service stations,beds,completions,households covered,value added,research spending,patents,payroll,outlets,vehicles,equipment,trainees,subsidies,new jobs,exports,imports,electricity use,water use,events',
);
const POOL = SCOPES.length * SUBJECTS.length * KINDS.length * MEASURES.length;

function labelAt(rank) {
  // Neighbours in rank differ in everything.
  let at = (rank * 7_919) % POOL;
  const pick = (list) => {
    const word = list[at % list.length];
    at = Math.floor(at / list.length);
    return word;
  };
  const [measure, subject, scope, kind] = [pick(MEASURES), pick(SUBJECTS), pick(SCOPES), pick(KINDS)];
  const parts =
    rank % 3 === 0 ? [subject, measure] : rank % 3 === 1 ? [scope, subject, measure] : [scope, subject, kind, measure];
  return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join(' ') };
}

/** Mulberry32: the same numbers every time. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A few names are in most reports, most in few: some 450,000 of 4.2 million. */
function reportText(at, random) {
  const [place, year] = [Math.floor(at / 10), 2015 + (at % 10)];
  const name = `第${String(place).replace(/\d/g, (digit) => '零一二三四五六七八九'[digit])}县`;
  const labels = new Map();
  while (labels.size < PER_REPORT) {
    const label = labelAt(Math.floor(POOL * random() ** 3.2));
    labels.set(label.zh, label);
  }
  const figures = [...labels.values()].map((label, index) => ({
    ...label,
    id: `f-${index}`,
    value: `${1 + Math.floor(random() * 90_000)}个`,
  }));
  const yaml = [
    `id: r-${at}`,
    `title: { zh: ${name}${year}年统计公报, en: Statistical communique of County ${place} in ${year} }`,
    `place: { code: "${100_000 + place}", name: { zh: ${name}, en: County ${place} } }`,
    `period: "${year}"`,
    'source: source.zh.md',
    'sections:',
    '  - { id: all, title: { zh: 综合, en: General } }',
    'indicators:',
    ...figures.flatMap(({ id, zh, en, value }) => [
      `  - id: ${id}`,
      `    label: { zh: ${zh}, en: ${en} }`,
      `    value: ${value}`,
      '    measure: count',
      '    section: all',
      `    quote: 其中，${zh}达到${value}`,
    ]),
  ];
  return {
    yaml: `${yaml.join('\n')}\n`,
    source: figures.map(({ zh, value }) => `其中，${zh}达到${value}，比上年有所增加。\n`).join(''),
  };
}

function write(folder) {
  const random = generator(7);
  for (let at = 0; at < REPORTS; at += 1) {
    const { yaml, source } = reportText(at, random);
    const one = join(folder, 'reports', `r-${at}`);
    mkdirSync(one, { recursive: true });
    writeFileSync(join(one, 'report.yaml'), yaml);
    writeFileSync(join(one, 'source.zh.md'), source);
  }
}

async function timed(name, act) {
  const from = performance.now();
  const result = await act();
  console.log(`${name.padEnd(44)} ${((performance.now() - from) / 1000).toFixed(2)} s`);
  return result;
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return `heap ${(heapUsed / 1e6).toFixed(0)} MB, resident ${(rss / 1e6).toFixed(0)} MB`;
}

function quantiles(times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  worst ${at(1)} ms`;
}

async function times(count, act) {
  const taken = [];
  for (let at = 0; at < count + 50; at += 1) {
    const from = performance.now();
    await act(at);
    if (at >= 50) taken.push(performance.now() - from);
  }
  return quantiles(taken);
}

const work = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'jianbao-bench-folder-'));
const [folder, cache] = [join(work, 'files'), join(work, 'cache')];
if (!existsSync(folder)) write(folder);
const problems = [];
const open = (options) => openFolder({ folder, onProblem: (problem) => problems.push(problem), ...options });
console.log(`${REPORTS} reports, ${REPORTS * PER_REPORT} indicators; before: ${memory()}`);
if (!existsSync(cache)) await timed('cold, writing the cache', () => open({ cache })).then((one) => one.close());
globalThis.gc?.();
const catalogue = await timed('from the cache', () => open({ cache }));
console.log(`wrong: ${problems.length}; the reports: ${memory()}`);
await timed('looking for changes, none', () => catalogue.refresh());
await timed('the first look-up (makes the lexicon)', () => catalogue.candidates({ words: '企业' }));
console.log(`with the lexicon: ${memory()}`);
const random = generator(11);
const label = () => labelAt(Math.floor(POOL * random() ** 3.2)).zh;
console.log(
  `distinct names: ${new Set((await catalogue.about([])).flatMap(({ indicators }) => indicators.map((one) => one.label.zh))).size}`,
);
console.log(`candidates, a whole label     ${await times(500, () => catalogue.candidates({ words: label() }))}`);
console.log(
  `candidates, label and noise   ${await times(500, () => catalogue.candidates({ words: `今年${label()}情况怎么样` }))}`,
);
console.log(
  `candidates, a common word     ${await times(500, (at) => catalogue.candidates({ words: MEASURES[at % MEASURES.length].zh }))}`,
);
console.log(
  `candidates, in English        ${await times(500, () => catalogue.candidates({ words: labelAt(Math.floor(POOL * random() ** 3.2)).en }))}`,
);
console.log(
  `candidates, of one place      ${await times(500, (at) => catalogue.candidates({ words: label(), places: [String(100_000 + (at % (REPORTS / 10)))] }))}`,
);
console.log(
  `a question                    ${await times(500, (at) => askCatalogue(catalogue, `第${'零一二三四五六七八九'[at % 10]}县${label()}是多少？`))}`,
);
console.log(
  `a report put                  ${await times(20, (at) => catalogue.put(reportText(REPORTS + at, random)))}`,
);
await timed('the first look-up after a put', () => catalogue.candidates({ words: '企业' }));
if (!process.argv[3]) rmSync(work, { recursive: true, force: true });
