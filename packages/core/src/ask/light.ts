// Words that say how something came about and nothing about what it is: 引了多少人才, which the district attracted. They
// are passed over where a question has no answer with them; the name that answers must still be there whole.

import { namedAnywhere } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question } from './question.ts';
import { tokenize } from './tokens.ts';

/** Only alone: 投 in 投了多少钱, but neither 投产 nor 引进. */
const ZH: ReadonlySet<string> = new Set(
  (
    '发 带 引 投 建 办 进 来 定 讲 给 都 要 等 好 急 争 修 弄 拿 花 收 卖 签 开 做 出 讲讲 一 年 还 就 又 才 啦 哦 嘛 哈 咱 把 将 被 让 从 ' +
    '要等 都给 部分 部分都 来着 里头 里面 边上 建好 到位 汇总 汇总一下 概况 概括 讲一下 发一下 列一下 帮我 急用 急需 现状 这块 那块 板块 相关 有关 关于 整体 总体 ' +
    '发布 公布 上榜 推出 举办 开展 安排 组织 空着 手里 用在'
  ).split(' '),
);
const EN: ReadonlySet<string> = new Set(
  tokenize(
    'publish published launch launched select selected secure secured bring brought go goes went come came earn earned attract attracted recruit recruited raise raised ' +
      'offer offered provide provided deliver delivered achieve achieved reach reached see saw seen run ran organize organized organise organised carry carried ' +
      'they them their one ones back pls everything overview summary summarize fast quickly quick actually roughly exactly really just only also too still even ' +
      'set up out off into been getting made make makes making live putting picked bring earn benefit benefiting benefitting',
  ).map(({ word }) => word),
);

/** The question without such words, or nothing where it has none. */
export function loosened(question: Question, lexicon: Lexicon): Question | undefined {
  const { tokens, known } = question;
  const named = namedAnywhere(question, lexicon);
  const marks = known.slice();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    let end = at + 1;
    if (token && !known[at] && token.han && !named[at]) {
      while (tokens[end]?.han && !known[end] && !named[end]) end += 1;
      const words = tokens
        .slice(at, end)
        .map(({ word }) => word)
        .join('');
      if (ZH.has(words)) marks.fill(true, at, end);
    } else if (token && !known[at] && !token.han && EN.has(token.word)) marks[at] = true;
    at = end;
  }
  return marks.every((mark, at) => mark === known[at]) ? undefined : { ...question, known: marks };
}
