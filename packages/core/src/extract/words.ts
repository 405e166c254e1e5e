// The words that stand around figures and are not part of what they measure.

const list = (words: string): readonly string[] => words.split(' ').toSorted((a, b) => b.length - a.length);

/** In front of a label: time, scope, manner. */
export const LEADING: readonly string[] = list(
  '年末 上年末 期末 全区 全市 全省 全县 全州 全镇 全国 全年 全年共 年内 当年 今年 去年 目前 截至目前 截至 累计 共计 总计 共有 共 有 已 已经 其中 此外 同时 并 还 也 又 则 将 使 让 把 ' +
    '成功 全面 积极 有效 有力 加快 加紧 大力 扎实 深入 持续 不断 稳步 有序 有序推进 统筹 统筹实施 高效 顺利 如期 先后 陆续 新一批 一批 各类 均 分别 预计 力争 ' +
    '建立完善 成功认定 高效完成 实施 推进 开展 举办 组织 发布 完成 实现 通过 获得 获评 认定 成功引进 建成落地 建成 举办各类 累计举办',
);

/** Behind a label, before its figure: the verbs that only say “is”. */
export const STATING: readonly string[] = list(
  '达到了 达到 达 高达 为 是 有 共有 共 共计 总计 约为 占 增至 升至 降至 提高到 提升至 提升到 扩大到 缩小至 减少到 增加到 超过 突破 首次突破 首次 再 均达 均 已达 已 至 到 实现 完成 合计 累计 预计达 预计 预期 左右 由 从 调整为 调整至 分别 分别为 分别达 分别达到 比上年末 比上年 较上年 比去年 较去年 同比 环比 比年初 较年初 由上年 转为 按可比价计算 按不变价格计算',
);

/** Verbs of change, by the direction they give. */
export const CHANGES: ReadonlyMap<string, 'increase' | 'decrease' | 'improvement'> = new Map(
  (
    [
      [
        'increase',
        '同比增长 比上年增长 较上年增长 增长 增长了 增产 增收 增幅 增速 上升 提高 提升 增加 扩大 上涨 回升 增幅达 增速达 增幅超',
      ],
      [
        'decrease',
        '同比下降 比上年下降 较上年下降 下降 下降了 减产 减收 降低 减少 压缩 再压缩 缩短 压减 回落 收窄 缩小 下跌 降幅',
      ],
      ['improvement', '改善 好转 同比改善'],
    ] as const
  )
    .flatMap(([direction, words]) => words.split(' ').map((word) => [word, direction] as const))
    .toSorted(([a], [b]) => b.length - a.length),
);

/** Verbs that, behind a counted noun, say what was done with it: 228个项目按时开工. */
export const TAIL_VERBS: readonly string[] = list(
  '按时 顺利 如期 全面 全部 均 已 成功 得到 实现 完成 进入 入选 获评 获 投入 加快 参加 开工 竣工 落地 建成 打通 通车 受益 投产 上市 签约 启用 改造 列入 纳入 通过 达到 取得 新增 参与 并 在 被 为 已经 正在 推进 实施',
);

/** Heads that name no thing of their own: the thing is that of the figure before. */
export const DEPENDENT: readonly string[] = list(
  '总投资 投资额 完成投资 投资完成率 完成率 年度投资完成率 覆盖率 占比 比重 增速 增幅 同比 总额 总量 金额 产值 面积 总面积 总建筑面积 总长 人均 均价 超计划 超目标 较计划增加',
);

/** Verbs that open a clause of their own in a list: 改造老旧小区18个、惠及居民4300余户. */
export const OWN_VERBS: readonly string[] = list(
  '惠及 带动 涉及 覆盖 服务 受益 吸引 拉动 总投资 发放 减免 新增 新建 改造 建成 完成 引进 盘活 处置 出让 播种 收储',
);
