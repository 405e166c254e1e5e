// What a source text is called and which place it is about. A guess is a draft like everything else; none is better
// than a wrong one.

import { WordList } from '../text/word-list.ts';

const HEAD = 14;
const LONGEST = 50;
const KIND = /报告|公报|简报|综述|总结|快讯|通报|答卷|亮点|工作情况|运行情况/;
const NO_TITLE =
  /[。；]|^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|图\d|表\d)|记者|通讯员|首页|来源|责任?编/;

/** The first line that reads as a title; empty where none does. */
export function titleOf(source: string): string {
  const lines = source
    .split('\n', HEAD)
    .map((line) => line.replace(/^[\s　#*—■□●]+|[\s　*]+$/g, '').replace(/\[\d{1,2}\]$/, ''))
    .filter((line) => line !== '' && line.length <= LONGEST && !NO_TITLE.test(line));
  return lines.find((line) => KIND.test(line)) ?? lines.find((line) => line.length > 3) ?? '';
}

const SUFFIX = /自治区|自治州|自治县|[省市区县旗盟]/g;
const LONGEST_NAME = 5;
// What a name stands behind: nothing, a sign, or one of these.
const BEFORE = '在于由从到是为年月日任对向的来市省州和与及让把、，。；：“（(《—　 \n0123456789,.:;';
// Words in whose place a name cannot begin or end, though they end like one.
const NO_NAMES = new WordList(
  '全省 全市 全区 全县 我省 我市 我区 我县 本省 本市 本区 本县 各省 各市 各县 各区 该市 该县 该区 两市 外省 外市 跨省 跨市 社区 小区 园区 景区 城区 地区 山区 校区 片区 街区 辖区 郊区 库区 灾区 牧区 厂区 矿区 老区 综保区 战区 棚户区 老城区 开发区 高新区 经开区 示范区 试验区 保护区 工业区 贫困县 超市 股市 上市 城市 都市 夜市 门市 楼市 大市 强市 强县 强省 强区 立市 兴市 县域 市区 郊县 省区 市县 区县 国省 中心城区 主城区 自贸区 保税区 度假区 功能区 集聚区 商业区 居民区 功勋州 加州',
);

/** The place that the text names first and most, the most local of a chain; empty where none is clear. */
export function placeOf(source: string): string {
  const text = source.slice(0, 20_000);
  const scores = new Map<string, number>();
  for (const { index, 0: suffix } of text.matchAll(SUFFIX)) {
    const end = index + suffix.length;
    for (let length = suffix.length + 1; length <= suffix.length + LONGEST_NAME; length += 1) {
      const name = text.slice(end - length, end);
      if (!/^[\u4e00-\u9fff]+$/.test(name)) break;
      if (!BEFORE.includes(text.charAt(end - length - 1) || '\n')) continue;
      if (NO_NAMES.has(name) || NO_NAMES.endingAt(name) !== undefined || /[的了在和与及是为个实]/.test(name)) break;
      scores.set(name, (scores.get(name) ?? 0) + (index < NEAR ? 3 : 1));
      break;
    }
  }
  const ranked = [...scores].filter(([, score]) => score > 1).toSorted((a, b) => b[1] - a[1]);
  const most = ranked[0];
  if (!most) return '';
  // 太原市迎泽区: the part is what the report is about.
  const local = ranked.find(([name, score]) => /[区县旗]$/.test(name) && score * 2 >= most[1]);
  return (local ?? most)[0];
}

// What stands so near the beginning weighs more.
const NEAR = 120;
