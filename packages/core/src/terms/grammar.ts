// Terms that behave in their own way: nouns that verbs make, verbs that take an object in a clause, nouns that take verbs.

/** What a verb is before a noun (改造项目, renovation projects) or behind its object (老旧小区改造, renovation of …). */
export const VERB_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    改造: 'renovation',
    升级改造: 'upgrading',
    提升改造: 'upgrading',
    改造提升: 'upgrading',
    提质改造: 'upgrading',
    改造整治: 'renovation',
    整治: 'improvement',
    综合整治: 'improvement',
    治理: 'treatment',
    修复: 'restoration',
    建设: 'construction',
    新建: 'construction',
    加工: 'processing',
    生产: 'production',
    养殖: 'farming',
    种植: 'growing',
    培训: 'training',
    培育: 'fostering',
    监测: 'monitoring',
    检测: 'testing',
    回收: 'recycling',
    处理: 'treatment',
    处置: 'disposal',
    保护: 'protection',
    救助: 'assistance',
    帮扶: 'assistance',
    救治: 'treatment',
    服务: 'service',
    运营: 'operation',
    审批: 'approval',
    维修: 'repair',
    养护: 'maintenance',
    管护: 'maintenance',
    更新: 'renewal',
    搬迁: 'relocation',
    安置: 'resettlement',
    征收: 'acquisition',
    整理: 'consolidation',
    流转: 'transfer',
    运输: 'transport',
    配送: 'delivery',
    绿化: 'landscaping',
    招聘: 'recruitment',
    销售: 'sales',
    拆除: 'demolition',
    巡查: 'inspection',
    检查: 'inspection',
    抽检: 'sampling',
    审计: 'audit',
    设计: 'design',
    规划: 'planning',
    调解: 'mediation',
  }),
);

/** Nouns before which such a verb is a noun. */
export const TAKES_VERB_NOUN: ReadonlySet<string> = new Set(
  '项目 工程 企业 机构 中心 基地 平台 任务 资金 工作 行动 活动 服务 计划 行动计划 方案 设备 设施 能力 产业 行业 专项行动 基金 单位 规模 标准 费用 成本 目标 系统 体系 机制 用地 用房 场 站 点 试点 网络 公司 业 量'.split(
    ' ',
  ),
);

/** Verbs whose object stands behind them in English too: older people receiving meal services. */
export const ACTIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    享受: 'receiving',
    享有: 'receiving',
    参加: 'participating in',
    参与: 'participating in',
    有: 'with',
    拥有: 'with',
    具有: 'with',
    设有: 'with',
    提供: 'providing',
    从事: 'engaged in',
    设立: 'that established',
    完成: 'that completed',
    通过: 'that passed',
    实现: 'that achieved',
    获得: 'that obtained',
    进入: 'that entered',
    纳入: 'included in',
    列入: 'included in',
    入选: 'selected as',
    覆盖: 'covering',
    开展: 'conducting',
  }),
);

/** Verbs that compare with a quantity, and need none of their own: 突破50万元, over 500,000 yuan. */
export const REACHES: ReadonlyMap<string, string> = new Map([
  ['突破', 'over'],
  ['超过', 'over'],
  ['超', 'over'],
  ['达到', ''],
  ['达', ''],
]);

/** “Per capita” and the like measure what follows them, of what precedes them. */
export const AVERAGES: ReadonlySet<string> = new Set([
  '人均',
  '户均',
  '亩均',
  '日均',
  '年均',
  '月均',
  '平均',
  '每天',
  '年度',
  '单日',
  '累计',
]);

/** Adverbs that English leaves to the participle. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  '累计',
  '成功',
  '共',
  '已',
  '新',
  '全面',
  '顺利',
  '同步',
  '持续',
  '积极',
]);
