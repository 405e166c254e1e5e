import { readdirSync, readFileSync } from 'node:fs';
import { answerText, ask, checkReport, extractMentions, loadReport, sameQuantity } from '@jianbao/core';
import { coverageOf, DraftError, draftReport, mergeDraft, writeReport } from '@jianbao/core/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const folder = new URL('./goldens/annotated/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const SHORT = '青山县2024年经济运行情况\n全县高新技术企业达95家。新签约项目80个、总投资136.1亿元。';

function drafted(source: string): string {
  return writeReport(draftReport(source, { id: 'report', file: 'source.txt' }).report, ['a comment of ours']);
}

describe('a drafted report', () => {
  it.each(texts)(
    'of %s holds every figure of its text, each at its place, and loads without a problem',
    (_, source) => {
      const { report, problems } = checkReport({ yaml: drafted(source), source });
      expect(problems).toEqual([]);
      const figures = extractMentions(source).filter(({ kind, quantity }) => kind === 'figure' && quantity);
      const held = report?.indicators.map(({ span }) => [span.start, span.end]);
      expect(held).toEqual(figures.map(({ start, end }) => [start, end]));
      const wrong = report?.indicators.filter((indicator, index) => {
        const quantity = figures[index]?.quantity;
        return !quantity || !sameQuantity(indicator.quantity, quantity);
      });
      expect(wrong?.map(({ printed }) => printed)).toEqual([]);
      expect(report && coverageOf(report).open).toEqual([]);
    },
  );

  it('marks every indicator as a draft', () => {
    const report = loadReport({ yaml: drafted(SHORT), source: SHORT });
    expect(report.indicators.map(({ printed, draft }) => [printed, draft])).toEqual([
      ['95家', true],
      ['80个', true],
      ['136.1亿元', true],
    ]);
  });

  it('takes its title, place and period from the text', () => {
    const { title, place, period } = loadReport({ yaml: drafted(SHORT), source: SHORT });
    expect([title.zh, place.name.zh, period]).toEqual(['青山县2024年经济运行情况', '青山县', '2024']);
  });

  it('says whose total investment it is', () => {
    const { indicators } = loadReport({ yaml: drafted(SHORT), source: SHORT });
    expect(indicators[2]?.subject).toBe(indicators[1]?.id);
  });

  it('says of which whole a figure is a part', () => {
    const source = '2024年重大重点项目233个，其中市级项目99个、省级项目12个，完成投资349.1亿元。';
    const { indicators } = loadReport({ yaml: drafted(source), source });
    const [whole] = indicators;
    expect(indicators.map(({ partOf }) => partOf)).toEqual([undefined, whole?.id, whole?.id, undefined]);
  });

  it('loads without a problem, whatever the text is put together from', () => {
    const fragments = [
      '全县地区生产总值',
      '达',
      '95家',
      '136.1亿元',
      '、',
      '，',
      '。',
      '\n',
      '其中',
      '分别增长',
      '4.8%',
      '和',
      '6.1%',
      '城镇、农村居民收入',
      '一、2025年主要目标\n',
      '比上年',
      '从415户',
      '增加到760户',
      '（不含农户）',
      '\t',
      '粮食',
      '万吨',
      '８.３:41.5:50.2',
      '近三成',
      '以上',
      '𠮷',
      '\u200b',
      '“1269”行动',
      '连续八年',
      '2024年',
      '1—6月',
      '[3]',
      '▲图为现场',
      '50亿元以上项目',
      '3个',
      '的',
      '翻一番',
      '-5.2',
      '%',
      ' ',
      '　',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (parts) => {
        const source = `2024年${parts.join('')}。共有企业7家。`;
        expect(checkReport({ yaml: drafted(source), source }).problems).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('joins the lines of a text that was cut to one width, page numbers included', () => {
    const source = [
      '丁县2024年国民经济和社会发展统计公报',
      '',
      '初步核算,全年全县地区生产总值 702922 万元,按不变',
      '价格计算,比上年增长 1.6%。其中,第一产业增加值 138608',
      '万元,增长 3.2%,占地区生产总值比重为 19.7%;第二产业',
      '- 1 -',
      '增加值 203760 万元,下降 7.2%,占地区生产总值比重为 29.0%;',
      '第三产业增加值 360554 万元,增长 5.1%,占地区生产总',
      '值比重为51.3%。全年粮食播种面积和产量都比上一年有所增',
      '加,农业生产形势总的来说是稳定的,农民的收入持续增长。',
    ].join('\n');
    const draft = draftReport(source, { file: 'source.txt' });
    const report = loadReport({ yaml: writeReport(draft.report, []), source: draft.source });
    expect(report.indicators.map(({ printed, label }) => [printed, label.zh]).slice(2, 6)).toEqual([
      ['138608万元', '第一产业增加值'],
      ['3.2%', '第一产业增加值'],
      ['19.7%', '第一产业增加值占地区生产总值比重'],
      ['203760 万元', '第二产业增加值'],
    ]);
  });

  it('is refused for a text that names no year, unless the year is given', () => {
    const source = '全县高新技术企业达95家。';
    expect(() => draftReport(source, { file: 'source.txt' })).toThrow(DraftError);
    expect(draftReport(source, { file: 'source.txt', period: '2023' }).report.period).toBe('2023');
  });
});

describe('a draft laid over an edited report', () => {
  const draft = draftReport(SHORT, { id: 'report', file: 'source.txt' });
  const yaml = drafted(SHORT);

  it('changes nothing when nothing is new', () => {
    const merged = mergeDraft(yaml, draft);
    expect(merged).toEqual({ yaml, added: 0, kept: 3, conflicts: [] });
  });

  it('keeps what a person has written, comments included', () => {
    const edited = yaml
      .replace('zh: 高新技术企业', 'zh: 国家高新技术企业')
      .replace(/\n +review: draft/, ' # checked by Li')
      .replace('- id:', '# mine\n  - id:');
    const merged = mergeDraft(edited, draft);
    expect(merged?.yaml).toBe(edited);
  });

  it('adds a figure that the edited report has not, behind the one before it in the source', () => {
    const { indicators } = draft.report;
    const without = writeReport(
      {
        ...draft.report,
        indicators: indicators.filter((_, index) => index !== 1).map(({ subject: _, ...rest }) => rest),
      },
      [],
    );
    const merged = mergeDraft(without, draft);
    expect([merged?.added, merged?.kept]).toEqual([1, 2]);
    const report = loadReport({ yaml: merged?.yaml ?? '', source: SHORT });
    expect(report.indicators.map(({ printed }) => printed)).toEqual(['95家', '80个', '136.1亿元']);
  });

  it('does not bring back what a person has dismissed', () => {
    const { indicators } = draft.report;
    const dismissed = writeReport(
      { ...draft.report, indicators: indicators.slice(1), dismissed: [{ value: '95家', quote: '高新技术企业达95家' }] },
      [],
    );
    expect(mergeDraft(dismissed, draft)?.added).toBe(0);
    expect(coverageOf(loadReport({ yaml: dismissed, source: SHORT })).open).toEqual([]);
  });

  it('shows an indicator whose quote is no longer in the source, and keeps it', () => {
    const source = SHORT.replace('95家', '96家');
    const merged = mergeDraft(yaml, draftReport(source, { id: 'report', file: 'source.txt' }));
    expect(merged?.conflicts.map(({ kind, value }) => [kind, value])).toEqual([['lost', '95家']]);
    expect(merged?.yaml).toContain('value: 95家');
    expect(merged?.yaml).toContain('value: 96家');
  });

  it('is refused when the text is no report', () => {
    expect(mergeDraft('a: 1', draft)).toBeUndefined();
  });
});

describe('a question to a drafted report', () => {
  const source = `丙县2024年统计公报
全年地区生产总值187.42亿元，增长4.6%。固定资产投资下降12.4%。城乡居民收入比由2.61缩小至2.48。
地区生产总值为187.42亿元。年末各项贷款余额193.7亿元，比年初增加11.2亿元。力争2025年地区生产总值达到200亿元。`;
  const reports = [loadReport({ yaml: drafted(source), source })];
  const answer = (question: string): string => answerText(ask(question, reports)).text;

  it('about an amount is not answered with a change or a target, nor twice what is stated twice', () => {
    expect(answer('地区生产总值是多少')).toMatch(/^187\.42亿元 — 地区生产总值/);
    expect(answer('地区生产总值增长多少')).toMatch(/^增长4\.6% — 地区生产总值/);
    expect(answer('地区生产总值目标是多少')).toMatch(/^目标200亿元 — 地区生产总值（丙县，2025年）/);
  });

  it('is answered with a change where the report states nothing else', () => {
    expect(answer('固定资产投资')).toMatch(/^下降12\.4% — 固定资产投资/);
  });

  it('means the period of the report, unless another is named', () => {
    expect(answer('城乡居民收入比')).toMatch(/^2\.48 — 城乡居民收入比（丙县，2024年）/);
    expect(answer('2023年城乡居民收入比')).toMatch(/^2\.61 — 城乡居民收入比（丙县，2023年）/);
  });

  it('that fits several is offered what tells them apart', () => {
    expect(answer('贷款余额')).toContain('各项贷款余额（增减幅度）');
  });
});
