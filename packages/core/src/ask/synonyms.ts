// What officials and foreigners call an indicator besides its label. Each line: a word as labels have it, then others
// for it. They are tried in place of the word in every label, so a line serves all reports.

const ZH = `
高新技术企业 高企 高新企业
科技型中小企业 科小 科技中小企业
专精特新企业 专精特新
社会消费品零售总额 社零 社零总额 社消零 消费品零售总额
规模以上 规上
限额以上 限上
地区生产总值 GDP 生产总值 国内生产总值 经济总量
第一产业 一产
第二产业 二产
第三产业 三产 服务业
工程技术研究中心 工程技术中心 工程中心
园位 学位
生产总值 GDP 经济总量
一般公共预算收入 公共预算收入 财政收入 地方财政收入
一般公共预算支出 公共预算支出 财政支出
固定资产投资 固投
人均可支配收入 人均收入 可支配收入
城镇居民人均可支配收入 城镇居民收入 城镇居民人均收入 城镇人均可支配收入
农村居民人均可支配收入 农村居民收入 农民收入 农村居民人均收入 农村人均可支配收入
常住人口 人口 居民人口
城镇化率 城市化率 城镇化水平
PM2.5平均浓度 PM2.5 PM2.5浓度 细颗粒物 细颗粒物浓度
PM10平均浓度 PM10 PM10浓度 可吸入颗粒物 可吸入颗粒物浓度
空气质量优良天数比率 优良天数比率 优良率 优良天数比例 空气优良率 空气质量优良率 空气优良天数比率
优良天数比率 优良率 优良天数比例
外贸进出口总额 进出口总额 外贸总额 进出口 外贸进出口
实际使用外资 实际利用外资 利用外资 外资
网络零售额 网上零售额 网零额 电商零售额
旅游总收入 旅游收入
接待游客 游客 游客人次 接待旅客 旅游人次
城镇新增就业 新增就业 就业人数
登记失业率 失业率
养老床位 养老机构床位
托位 托育位 托育托位
停车位 车位 泊位 停车泊位
增速 增长 增幅 增长率 增长速度
PM2.5 细颗粒物 PM25
PM10 可吸入颗粒物
幼儿园 幼稚园
粮食产量 粮食总产量 粮食总产
研发投入 研发经费 R&D投入 R&D经费
发明专利 专利
新能源汽车 新能源车
招商推介活动 招商活动 推介会
`;
const EN = `
gross domestic product; gdp
regional gross domestic product; gdp
gdp; gross domestic product
total retail sales of consumer goods; retail sales; consumer goods sales
general public budget revenue; fiscal revenue; budget revenue; government revenue
general public budget expenditure; fiscal expenditure; budget spending; government spending
fixed-asset investment; fixed asset investment; investment in fixed assets; capital investment
per capita disposable income; disposable income per person; income per capita; per-capita income
permanent residents; permanent population; resident population; population; inhabitants
permanent resident population; population; resident population; inhabitants
average PM2.5 concentration; PM2.5; PM2.5 level; PM25; fine particulate matter; fine particles
average PM10 concentration; PM10; PM10 level; coarse particles
share of days with good air quality; share of good air days; share of good air quality days
high-tech enterprises; high-tech companies; high-tech firms; high and new technology enterprises; hi-tech enterprises
enterprises; companies; firms; businesses
companies; enterprises; firms; businesses
childcare; child care; nursery
elderly-care; elderly care; senior care; old-age care; aged care
parking spaces; parking spots; parking
foreign trade; imports and exports; trade
tourist visits; tourists; visitors; tourist arrivals; visits
tourism revenue; tourism income; tourist revenue
new urban jobs; new jobs; jobs created; urban jobs
grain output; grain production; grain harvest
invention patents; patents
research and development; R&D
kindergartens; preschools
sown; planted
`;

const BY_LABEL: readonly (readonly [word: string, others: readonly string[]])[] = [
  ...lines(ZH).map((line) => line.split(' ')),
  ...lines(EN).map((line) => line.split('; ')),
].map(([word = '', ...others]) => [word, others] as const);

const MOST = 8;

/** The words by their first two characters, for looking up in a label only what can be there. */
const BY_HEAD = new Map<string, number[]>();
for (const [at, [word]] of BY_LABEL.entries()) {
  const head = word.toLowerCase().slice(0, 2);
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), at]);
}

/** The other names of a label, a synonym put in place of each word that has one. */
export function otherNames(label: string): string[] {
  const lower = label.toLowerCase();
  const near = new Set<number>();
  for (let at = 0; at + 2 <= lower.length; at += 1)
    for (const line of BY_HEAD.get(lower.slice(at, at + 2)) ?? []) near.add(line);
  const names: string[] = [];
  for (const line of [...near].toSorted((a, b) => a - b)) {
    const [word, others] = BY_LABEL[line] ?? ['', []];
    const at = lower.indexOf(word.toLowerCase());
    if (at < 0 || names.length >= MOST * 2) continue;
    for (const other of others) names.push(label.slice(0, at) + other + label.slice(at + word.length));
  }
  return names;
}

function lines(text: string): string[] {
  return text.trim().split('\n');
}
