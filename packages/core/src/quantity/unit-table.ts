// The table of units: one row a unit. To add one, add a row; no other file lists units.

/** What a unit measures. Quantities compare and add only within one dimension. */
export type Dimension =
  | 'number'
  | 'count'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'ratio'
  | 'points'
  | 'score'
  | 'rate'
  | 'temperature'
  | 'frequency'
  | 'loudness'
  | 'data'
  | 'duration'
  | 'grade';

export interface Unit {
  /** Stable name in data exports: kebab-case, ISO 4217 for money. */
  readonly id: string;
  readonly dimension: Dimension;
  /** As Chinese prints it, without 万 or 亿. */
  readonly zh: string;
  /** English singular and plural. A classifier that English leaves out (95家 is 95) has none. */
  readonly en?: readonly [one: string, other: string];
  /** Exact size in the base unit of the dimension, as a fraction. */
  readonly size?: readonly [numerator: bigint, denominator: bigint];
  /** Other ways to write the same word: symbols and short forms. */
  readonly also?: readonly string[];
  readonly alsoEn?: readonly string[];
}

/** No unit at all: an index of 1.05. */
export const NO_UNIT: Unit = { id: 'number', dimension: 'number', zh: '' };

// biome-ignore format: a table reads by its columns
const NAMED: readonly Unit[] = [
  // Ratios; the base is one whole.
  { id: 'percent', dimension: 'ratio', zh: '%', en: ['percent', 'percent'], size: [1n, 100n], also: ['％'], alsoEn: ['%', 'per cent', 'pct', 'percentage'] },
  { id: 'per-mille', dimension: 'ratio', zh: '‰', en: ['per thousand', 'per thousand'], size: [1n, 1000n], alsoEn: ['‰', 'per mille'] },
  { id: 'tenth', dimension: 'ratio', zh: '成', size: [1n, 10n] },
  { id: 'discount', dimension: 'ratio', zh: '折', size: [1n, 10n] },
  { id: 'times', dimension: 'ratio', zh: '倍', en: ['times', 'times'], size: [1n, 1n], alsoEn: ['time', 'fold'] },
  { id: 'fraction', dimension: 'ratio', zh: '', size: [1n, 1n] },
  { id: 'doubling', dimension: 'number', zh: '番', en: ['doubling', 'doublings'] },
  { id: 'percentage-point', dimension: 'points', zh: '个百分点', en: ['percentage point', 'percentage points'], size: [1n, 1n], also: ['百分点', '個百分點', '百分點', '个点'], alsoEn: ['points', 'ppts', 'pp'] },
  { id: 'basis-point', dimension: 'points', zh: '个基点', en: ['basis point', 'basis points'], size: [1n, 100n], also: ['基点'], alsoEn: ['bps'] },
  { id: 'per-mille-point', dimension: 'points', zh: '个千分点', en: ['per mille point', 'per mille points'], size: [1n, 10n], also: ['千分点', '個千分點'] },
  { id: 'score', dimension: 'score', zh: '分', en: ['mark', 'marks'] },

  // Money. Currencies do not convert here: that needs a dated rate.
  { id: 'CNY', dimension: 'money', zh: '元', en: ['yuan', 'yuan'], also: ['元人民币', '人民币元', '人民币', '块钱'], alsoEn: ['RMB', 'CNY', 'renminbi', '¥'] },
  { id: 'USD', dimension: 'money', zh: '美元', en: ['US dollar', 'US dollars'], also: ['美金', '美圆'], alsoEn: ['USD', 'US$', 'dollar', 'dollars', '$', 'U.S. dollars', 'U.S. dollar'] },
  { id: 'HKD', dimension: 'money', zh: '港元', en: ['Hong Kong dollar', 'Hong Kong dollars'], also: ['港币'], alsoEn: ['HKD', 'HK$'] },
  { id: 'EUR', dimension: 'money', zh: '欧元', en: ['euro', 'euros'], alsoEn: ['EUR', '€'] },
  { id: 'JPY', dimension: 'money', zh: '日元', en: ['yen', 'yen'], alsoEn: ['JPY', 'Japanese yen'] },
  { id: 'GBP', dimension: 'money', zh: '英镑', en: ['pound', 'pounds'], alsoEn: ['GBP', '£'] },
  { id: 'TWD', dimension: 'money', zh: '新台币', en: ['New Taiwan dollar', 'New Taiwan dollars'], also: ['台币', '新台币元', '元新台币'], alsoEn: ['TWD'] },
  { id: 'MOP', dimension: 'money', zh: '澳门元', en: ['Macao pataca', 'Macao patacas'], alsoEn: ['MOP'] },
  { id: 'KRW', dimension: 'money', zh: '韩元', en: ['South Korean won', 'South Korean won'], alsoEn: ['KRW'] },
  { id: 'SGD', dimension: 'money', zh: '新加坡元', en: ['Singapore dollar', 'Singapore dollars'], also: ['新元'], alsoEn: ['SGD'] },
  { id: 'AUD', dimension: 'money', zh: '澳元', en: ['Australian dollar', 'Australian dollars'], also: ['澳大利亚元'], alsoEn: ['AUD'] },
  { id: 'CAD', dimension: 'money', zh: '加元', en: ['Canadian dollar', 'Canadian dollars'], also: ['加拿大元'], alsoEn: ['CAD'] },
  { id: 'CHF', dimension: 'money', zh: '瑞士法郎', en: ['Swiss franc', 'Swiss francs'], alsoEn: ['CHF'] },
  { id: 'RUB', dimension: 'money', zh: '卢布', en: ['Russian ruble', 'Russian rubles'], alsoEn: ['RUB'] },
  { id: 'THB', dimension: 'money', zh: '泰铢', en: ['Thai baht', 'Thai baht'], alsoEn: ['THB'] },
  { id: 'NGN', dimension: 'money', zh: '奈拉', en: ['Nigerian naira', 'Nigerian naira'], alsoEn: ['NGN'] },

  // Area in square metres. One hectare is 15 mu exactly.
  { id: 'square-metre', dimension: 'area', zh: '平方米', en: ['square meter', 'square meters'], size: [1n, 1n], also: ['㎡', 'm²', 'm2', '平米', '平'], alsoEn: ['sq m', 'sq. m', 'sqm', 'sq meters', 'sq.m', 'm²', 'm2'] },
  { id: 'square-kilometre', dimension: 'area', zh: '平方公里', en: ['square kilometer', 'square kilometers'], size: [1000000n, 1n], also: ['km²', 'km2'], alsoEn: ['sq km', 'sq. km', 'sq.km', 'sqkm', 'sq kilometers', 'km²', 'km2'] },
  { id: 'square-kilometre:千米', dimension: 'area', zh: '平方千米', en: ['square kilometer', 'square kilometers'], size: [1000000n, 1n] },
  { id: 'mu', dimension: 'area', zh: '亩', en: ['mu', 'mu'], size: [2000n, 3n] },
  { id: 'hectare', dimension: 'area', zh: '公顷', en: ['hectare', 'hectares'], size: [10000n, 1n], alsoEn: ['ha'] },
  { id: 'acre', dimension: 'area', zh: '英亩', en: ['acre', 'acres'], size: [316160658n, 78125n] },
  { id: 'square-foot', dimension: 'area', zh: '平方英尺', en: ['square foot', 'square feet'], size: [145161n, 1562500n], alsoEn: ['sq ft', 'sq. ft'] },
  { id: 'square-mile', dimension: 'area', zh: '平方英里', en: ['square mile', 'square miles'], size: [40468564224n, 15625n], alsoEn: ['sq mi'] },

  // Length in metres.
  { id: 'metre', dimension: 'length', zh: '米', en: ['meter', 'meters'], size: [1n, 1n], also: ['m'], alsoEn: ['m'] },
  { id: 'kilometre', dimension: 'length', zh: '公里', en: ['kilometer', 'kilometers'], size: [1000n, 1n], also: ['km', 'KM'], alsoEn: ['km'] },
  { id: 'kilometre:千米', dimension: 'length', zh: '千米', en: ['kilometer', 'kilometers'], size: [1000n, 1n] },
  { id: 'centimetre', dimension: 'length', zh: '厘米', en: ['centimeter', 'centimeters'], size: [1n, 100n], also: ['cm', 'CM', '公分'], alsoEn: ['cm'] },
  { id: 'millimetre', dimension: 'length', zh: '毫米', en: ['millimeter', 'millimeters'], size: [1n, 1000n], also: ['mm', 'MM'], alsoEn: ['mm'] },
  { id: 'mile', dimension: 'length', zh: '英里', en: ['mile', 'miles'], size: [201168n, 125n] },
  { id: 'foot', dimension: 'length', zh: '英尺', en: ['foot', 'feet'], size: [381n, 1250n] },
  { id: 'nautical-mile', dimension: 'length', zh: '海里', en: ['nautical mile', 'nautical miles'], size: [1852n, 1n] },
  { id: 'li', dimension: 'length', zh: '里', en: ['li', 'li'], size: [500n, 1n], also: ['华里'] },

  // Mass in grams. One jin is 500 g.
  { id: 'gram', dimension: 'mass', zh: '克', en: ['gram', 'grams'], size: [1n, 1n], alsoEn: ['g'] },
  { id: 'milligram', dimension: 'mass', zh: '毫克', en: ['milligram', 'milligrams'], size: [1n, 1000n], also: ['mg'], alsoEn: ['mg'] },
  { id: 'microgram', dimension: 'mass', zh: '微克', en: ['microgram', 'micrograms'], size: [1n, 1000000n], also: ['μg', 'µg', 'ug'], alsoEn: ['μg', 'µg'] },
  { id: 'kilogram', dimension: 'mass', zh: '公斤', en: ['kilogram', 'kilograms'], size: [1000n, 1n], also: ['kg', 'KG'], alsoEn: ['kg', 'kilo', 'kilos'] },
  { id: 'kilogram:千克', dimension: 'mass', zh: '千克', en: ['kilogram', 'kilograms'], size: [1000n, 1n] },
  { id: 'dan', dimension: 'mass', zh: '担', en: ['dan', 'dan'], size: [50000n, 1n] },
  { id: 'jin', dimension: 'mass', zh: '斤', en: ['jin', 'jin'], size: [500n, 1n], also: ['市斤'], alsoEn: ['catty', 'catties'] },
  { id: 'liang', dimension: 'mass', zh: '两', en: ['liang', 'liang'], size: [50n, 1n] },
  { id: 'tonne', dimension: 'mass', zh: '吨', en: ['metric ton', 'metric tons'], size: [1000000n, 1n], also: ['公吨'], alsoEn: ['tonne', 'tonnes', 'ton', 'tons', 'metric tonnes'] },
  { id: 'tonne-coal-equivalent', dimension: 'energy', zh: '吨标准煤', en: ['metric ton of standard coal', 'metric tons of standard coal'], size: [8141n, 1n], also: ['吨标煤'] },

  // Volume in litres.
  { id: 'litre', dimension: 'volume', zh: '升', en: ['liter', 'liters'], size: [1n, 1n], also: ['公升', 'L'] },
  { id: 'millilitre', dimension: 'volume', zh: '毫升', en: ['milliliter', 'milliliters'], size: [1n, 1000n], also: ['ml', 'mL'] },
  { id: 'cubic-metre', dimension: 'volume', zh: '立方米', en: ['cubic meter', 'cubic meters'], size: [1000n, 1n], also: ['m³', 'm3'], alsoEn: ['cu m', 'cu. m', 'm³', 'm3'] },
  { id: 'barrel', dimension: 'volume', zh: '桶', en: ['barrel', 'barrels'], size: [1589872949n, 10000000n] },

  // Energy in kilowatt-hours, power in kilowatts.
  { id: 'kilowatt-hour', dimension: 'energy', zh: '千瓦时', en: ['kilowatt-hour', 'kilowatt-hours'], size: [1n, 1n], also: ['kWh', '千瓦·时'], alsoEn: ['kWh', 'kilowatt hours'] },
  { id: 'kilowatt-hour:度', dimension: 'energy', zh: '度', en: ['kilowatt-hour', 'kilowatt-hours'], size: [1n, 1n] },
  { id: 'megawatt-hour', dimension: 'energy', zh: '兆瓦时', en: ['megawatt-hour', 'megawatt-hours'], size: [1000n, 1n], also: ['MWh'], alsoEn: ['MWh'] },
  { id: 'gigawatt-hour', dimension: 'energy', zh: '吉瓦时', en: ['gigawatt-hour', 'gigawatt-hours'], size: [1000000n, 1n], also: ['GWh'], alsoEn: ['GWh'] },
  { id: 'terawatt-hour', dimension: 'energy', zh: '太瓦时', en: ['terawatt-hour', 'terawatt-hours'], size: [1000000000n, 1n], also: ['TWh'], alsoEn: ['TWh'] },
  { id: 'kilocalorie', dimension: 'energy', zh: '千卡', en: ['kilocalorie', 'kilocalories'], size: [523n, 450000n], also: ['大卡', 'kcal'], alsoEn: ['kcal'] },
  { id: 'kilowatt', dimension: 'power', zh: '千瓦', en: ['kilowatt', 'kilowatts'], size: [1n, 1n], also: ['kW'], alsoEn: ['kW'] },
  { id: 'megawatt', dimension: 'power', zh: '兆瓦', en: ['megawatt', 'megawatts'], size: [1000n, 1n], also: ['MW'], alsoEn: ['MW'] },
  { id: 'gigawatt', dimension: 'power', zh: '吉瓦', en: ['gigawatt', 'gigawatts'], size: [1000000n, 1n], also: ['GW'], alsoEn: ['GW'] },
  { id: 'degree-celsius', dimension: 'temperature', zh: '℃', en: ['degree Celsius', 'degrees Celsius'], also: ['摄氏度', '°C'], alsoEn: ['°C', '℃'] },
  { id: 'decibel', dimension: 'loudness', zh: '分贝', en: ['decibel', 'decibels'], also: ['dB'], alsoEn: ['dB'] },
  { id: 'hertz', dimension: 'frequency', zh: '赫兹', en: ['hertz', 'hertz'], size: [1n, 1n], also: ['Hz'], alsoEn: ['Hz'] },
  { id: 'megahertz', dimension: 'frequency', zh: '兆赫', en: ['megahertz', 'megahertz'], size: [1000000n, 1n], also: ['兆赫兹', 'MHz'], alsoEn: ['MHz'] },
  { id: 'bit', dimension: 'data', zh: '比特', en: ['bit', 'bits'] },
  { id: 'kilobit', dimension: 'data', zh: '千比特', en: ['kilobit', 'kilobits'] },
  { id: 'byte', dimension: 'data', zh: '字节', en: ['byte', 'bytes'] },
  { id: 'kilobyte', dimension: 'data', zh: '千字节', en: ['kilobyte', 'kilobytes'], also: ['KB'], alsoEn: ['KB'] },
  { id: 'megabyte', dimension: 'data', zh: '兆字节', en: ['megabyte', 'megabytes'], also: ['MB'], alsoEn: ['MB'] },
  { id: 'gigabyte', dimension: 'data', zh: 'GB', en: ['gigabyte', 'gigabytes'], also: ['吉字节'], alsoEn: ['GB'] },
  { id: 'terabyte', dimension: 'data', zh: 'TB', en: ['terabyte', 'terabytes'], alsoEn: ['TB'] },
  { id: 'petaflops', dimension: 'data', zh: 'PFLOPS', en: ['petaflops', 'petaflops'], also: ['PFlops'] },

  // Time. Months and years have no fixed length, so they do not convert.
  { id: 'year', dimension: 'duration', zh: '年', en: ['year', 'years'] },
  { id: 'quarter', dimension: 'duration', zh: '个季度', en: ['calendar quarter', 'calendar quarters'] },
  { id: 'decade', dimension: 'duration', zh: '个十年', en: ['decade', 'decades'] },
  { id: 'month', dimension: 'duration', zh: '个月', en: ['month', 'months'] },
  // Only behind a stroke: 645元/月; 3月 alone is March.
  { id: 'month:月', dimension: 'duration', zh: '月', en: ['month', 'months'] },
  { id: 'week', dimension: 'duration', zh: '周', en: ['week', 'weeks'], also: ['个星期'] },
  { id: 'day', dimension: 'duration', zh: '天', en: ['day', 'days'] },
  { id: 'day:日', dimension: 'duration', zh: '日', en: ['day', 'days'] },
  { id: 'working-day', dimension: 'duration', zh: '个工作日', en: ['working day', 'working days'], also: ['工作日'] },
  { id: 'hour', dimension: 'duration', zh: '小时', en: ['hour', 'hours'], also: ['个小时'] },
  { id: 'minute', dimension: 'duration', zh: '分钟', en: ['minute', 'minutes'] },
  { id: 'second', dimension: 'duration', zh: '秒', en: ['second', 'seconds'] },
  { id: 'year-of-age', dimension: 'duration', zh: '岁', en: ['year of age', 'years of age'], also: ['周岁'], alsoEn: ['years old'] },

  // Grades: a Roman numeral tells 类 and 级 from the classifiers of the same sign.
  { id: 'grade', dimension: 'grade', zh: '类', en: ['Grade', 'Grade'] },
  { id: 'level', dimension: 'grade', zh: '级', en: ['Level', 'Level'] },

  // People, visits and other counted things that English names.
  { id: 'person', dimension: 'count', zh: '人', en: ['person', 'people'], alsoEn: ['persons'] },
  { id: 'person:名', dimension: 'count', zh: '名', en: ['person', 'people'] },
  { id: 'person:位', dimension: 'count', zh: '位', en: ['person', 'people'] },
  { id: 'visit', dimension: 'count', zh: '人次', en: ['visit', 'visits'], also: ['人（次）', '人(次)'], alsoEn: ['person-times', 'person times', 'trips', 'passenger trips', 'visitor trips', 'tourist trips'] },
  { id: 'household', dimension: 'count', zh: '户', en: ['household', 'households'], alsoEn: ['family', 'families'] },
  { id: 'household-case', dimension: 'count', zh: '户次', en: ['household case', 'household cases'] },
  { id: 'company-case', dimension: 'count', zh: '家次', en: ['company case', 'company cases'] },
  { id: 'vehicle-trip', dimension: 'count', zh: '车次', en: ['vehicle trip', 'vehicle trips'] },
  { id: 'flight', dimension: 'count', zh: '架次', en: ['flight', 'flights'] },
  { id: 'dose', dimension: 'count', zh: '剂次', en: ['dose', 'doses'] },
  { id: 'TEU', dimension: 'count', zh: '标箱', en: ['TEU', 'TEUs'], also: ['TEU', '个标箱', '标准箱', '个标准箱'] },
  { id: 'copy', dimension: 'count', zh: '册', en: ['copy', 'copies'] },
  { id: 'head', dimension: 'count', zh: '头', en: ['head', 'head'] },
  { id: 'kind', dimension: 'count', zh: '种', en: ['kind', 'kinds'] },
  { id: 'dozen', dimension: 'count', zh: '打', en: ['dozen', 'dozen'], size: [12n, 1n] },
];

// Classifiers: the noun they count carries the meaning, so English prints the bare number.
const CLASSIFIERS =
  '家 个 项 座 条 张 场 所 件 处 栋 幢 套 间 台 辆 艘 架 部 支 只 匹 株 棵 盏 块 片 批 期 次 届 轮 起 宗 笔 单 份 封 篇 ' +
  '幅 本 卷 门 类 款 枚 颗 根 口 眼 孔 对 双 组 队 班 团 场次 班次 列 列次 趟 席 床 院 校 村 镇 乡 街道 县 市 省 区 国 站 ' +
  '点 层 级 环 圈 园 群 链 大 羽 尾 箱 袋 瓶 包 面 道 路 步 字 页 例 例次 人份 票 标段 剂 针 餐 节 课 题 段 方 档 员';

/** What may not follow a unit, because the two would begin another word: 3分别, 12路公交, 20比特币, 5打造. */
export const UNITS_WITHIN_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['分', /[\d之钟秒时别类布析行配为成享担工级解季段期批层区组散户支歧拆流摊属账红贝得量数制公局校院会开离发隔管]/],
  ['路', /[公线车径口段面基网桥灯]/],
  ['打', /[造响好赢击通开破压卡出下牢基印包拐假]/],
  ['折', /[合算扣旧叠线射桥返磨]/],
  ['比特', /币/],
  ['千卡', /[车位口通]/],
  ['两', /(?![以左上多余])[\u4e00-\u9fff]/],
  ['人民币', /(?![以左上多余])[\u4e00-\u9fff]/],
  // 76万群众, 5万市民, 300门店: a noun that begins with a sign that counts elsewhere.
  ['群', /[众体]/],
  ['员', /工/],
  ['家', /[庭长禽属]/],
  ['市', /[民场]/],
  ['村', /民/],
  ['县', /城/],
  ['国', /家/],
  ['点', /位/],
  ['面', /[积向]/],
  ['门', /店/],
  ['部', /[门队]/],
  ['园', /区/],
  ['团', /[员队]/],
  ['组', /织/],
  ['站', /点/],
  ['名', /[优校]/],
  ['位', /[于置]/],
  ['院', /[士校]/],
  ['校', /园/],
  ['区', /域/],
  ['省', /份/],
  ['课', /[程题]/],
  ['环', /境/],
  ['档', /案/],
  ['口', /岸/],
  ['头', /部/],
  ['项', /目/],
  ['支', /[出持付撑]/],
  ['人', /才/],
  ['担', /[保任当负心]/],
  ['平', /[方均台安原衡等稳价整时民常行和静坦]/],
]);

/** Units that a Chinese number makes another word: 十分 is “very”, 一路 “all the way”, 八一路 a road. */
export const ARABIC_ONLY: ReadonlySet<string> = new Set(['score', 'classifier:路']);

export const UNIT_TABLE: readonly Unit[] = [
  NO_UNIT,
  ...NAMED,
  ...CLASSIFIERS.split(' ').map((zh): Unit => ({ id: `classifier:${zh}`, dimension: 'count', zh })),
];
