// The words of a question that carry no content of their own. All else must be accounted for by the report.

import type { Dimension } from '../quantity/unit.ts';
import { type Token, tokenize } from './tokens.ts';

const ZH =
  '请问 请 问一下 想问 我想知道 想知道 告诉我 查一下 查询 帮我查 帮忙 麻烦 一下 说说 看看 介绍 了解 你好 您好 谢谢 ' +
  '有多少 是多少 达多少 达到多少 多少 有几 几 是什么 什么 怎么样 怎样 如何 情况 具体 数据 数字 数量 数目 数值 指标 统计 总数 总量 总共 一共 共有 共 总计 合计 ' +
  '哪些 哪个 有没有 有无 有 是 为 达到 达 了 的 呢 吗 吧 啊 呀 么 在 去 到 已 已经 个 这 那 其 该 我们 我 咱们 ' +
  '全区 本区 我区 区里 区内 全年 年内 当年 本年度 年度 目前 现在 截至 年底 大概 大约 左右 分别 各 各有 以及 和 与 及 或 还有 ' +
  '多大 多高 多长 多重 多快 多久 多长时间 多少钱 用了 花了 办了 搞了 建了 开了 进了 建起 办 搞 跟 较 能到 能有 要多久 要多长时间 超多少 一年 规模 水平 结果 成绩 占 ' +
  '其中 的呢 那么 排名 排第 位列 各多少 各是 分别是 ' +
  '方面 两个区 两区 两地 两个地方 各几个 产了 产出 种了 收了 签了 要几 要多少 还是 家数 所数 件数 场数 市里 省里';
const EN =
  'a an the of in on at by for to from with and or as its it is are was were be been being has have had do does did done ' +
  'how many much what whats which who when where there this that these those please tell me us show give i we you can could would want know ' +
  'number figure data statistic total totally amount value level size count state stated report reported say said get got ' +
  'district year during over about any all altogether overall s current currently now so far latest many hello hi thank lot ' +
  'hold held please those and hold held take took taken put visit visited went recognized built added opened established long row ' +
  'collect collected produce produced receive received host hosted add adds adding';

/** By their first character, the longest first. */
export const SCAFFOLD_ZH: ReadonlyMap<string, readonly string[]> = byFirst(ZH.split(' '));
export const SCAFFOLD_EN: ReadonlySet<string> = new Set(tokenize(EN).map((token) => token.word));

function byFirst(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    map.set(word.charAt(0), [...(map.get(word.charAt(0)) ?? []), word]);
  }
  return map;
}

/** Words of a label that a question may leave out. */
export const SOFT_ZH: ReadonlySet<string> = new Set('的了等各类'.split(''));
export const SOFT_EN: ReadonlySet<string> = new Set(
  tokenize('a an the of in on at by for to from with and or as its that number total amount figure').map(
    (token) => token.word,
  ),
);

/** Words that ask for a change, by direction; only an indicator of that change accounts for them. */
export const CHANGE_WORDS = {
  increase:
    '增长 增加 增幅 增速 上升 提高 提升 涨 涨了 涨幅 同比 同比增长 grow grew growth grown increase increased rise rose risen up gain percent',
  decrease:
    '下降 减少 降低 降幅 压缩 压了 压减了 缩短 压减 同比 fall fell fallen decrease decreased drop dropped decline declined cut reduce reduced reduction shorten shortened shorter down percent',
  improvement: '改善 好转 下降 降低 降幅 同比 improve improved improvement better fall fell drop down percent',
} as const;

/** Words that ask for an estimate or a target. */
export const STATUS_WORDS = {
  actual: '实际 完成 actual actually',
  estimate: '预计 预估 估计 约 estimate estimated expected expect projected forecast',
  target: '目标 计划 预期 力争 打算 target goal plan planned aim',
} as const;

/** Words that ask in what kind of unit the answer should be. */
const KIND_LISTS: Readonly<Record<string, string>> = {
  money: '钱 资金 金额 投入 money yuan rmb worth cost',
  area: '面积 亩数 area acreage hectare mu',
  ratio: '比例 比率 占比 几分之几 百分之多少 百分之几 百分比 百分之 percent percentage % proportion ratio share rate',
};

export const KIND_WORDS: readonly { readonly dimension: Dimension; readonly words: readonly Token[] }[] =
  Object.entries(KIND_LISTS).flatMap(([dimension, list]) =>
    list.split(' ').map((word) => ({ dimension: dimension as Dimension, words: tokenize(word) })),
  );

/** All words that ask for a change or a status: they name no indicator, and any may account for them. */
export const EXTRA_WORDS: ReadonlySet<string> = new Set(
  [...Object.values(CHANGE_WORDS), ...Object.values(STATUS_WORDS)].flatMap((list) =>
    list.split(' ').map((word) => (/^[a-z]/.test(word) ? (tokenize(word)[0]?.word ?? word) : word)),
  ),
);

/** Words that ask for a comparison of two periods or places. */
export const COMPARE_ZH: readonly string[] =
  '相比 对比 比较 变化 差多少 相差 多了多少 少了多少 多多少 少多少 高多少 低多少 哪个多 哪个少 哪个高 哪个低 谁多 谁少 谁高 谁低 谁大 谁小 哪个大 哪个小 更高 更多 更大 更低 更少 更小 两年 比'.split(
    ' ',
  );
export const COMPARE_EN: ReadonlySet<string> = new Set(
  tokenize('compare compared comparison versus vs difference between change changed than').map(({ word }) => word),
);

/** Words that ask for the largest or smallest of a kind. */
export const MOST: readonly string[] = ['最大', '最多', '最高', '最好'];
export const LEAST: readonly string[] = ['最小', '最少', '最低'];
export const MOST_EN: ReadonlySet<string> = new Set(
  tokenize('biggest largest highest most greatest top').map(({ word }) => word),
);
export const LEAST_EN: ReadonlySet<string> = new Set(tokenize('smallest lowest least fewest').map(({ word }) => word));

/** Words that ask for an amount. */
export const AMOUNT_ZH: readonly string[] = ['多少', '几'];

/** Words that change what is counted: they must be of the very name that answers. */
export const SCOPE_WORDS: ReadonlySet<string> = new Set(
  tokenize(
    '新 国 省 市 区 县 级 男 女 new newly added additional national provincial municipal city county level female male women men urban rural foreign domestic private public primary secondary tertiary junior senior',
  ).map(({ word }) => word),
);
