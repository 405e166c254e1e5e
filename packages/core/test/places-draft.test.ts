import { loadReport, type Place, type Report } from '@jianbao/core';
import { draftReport, mergeDraft, writeReport } from '@jianbao/core/draft';
import { describe, expect, it } from 'vitest';

function drafted(source: string): Report {
  const { report } = draftReport(source, { id: 'report', file: 'source.txt' });
  return loadReport({ yaml: writeReport(report, []), source });
}

function placeIn(source: string): Place {
  return drafted(source).place;
}

const FIGURE = '新增高新技术企业20家。';

describe('the place of a drafted report', () => {
  it('has its code, its English and what it lies in', () => {
    expect(placeIn(`青山湖区2024年经济运行情况\n全年，青山湖区${FIGURE}`)).toEqual({
      code: '360111',
      name: { zh: '青山湖区', en: 'Qingshanhu District' },
      within: { zh: '江西省南昌市', en: 'Nanchang, Jiangxi Province' },
      aliases: { zh: ['青山湖'], en: ['Qingshanhu'] },
    });
  });

  it('is written as a person would write it', () => {
    const { report } = draftReport(`青山湖区2024年经济运行情况\n青山湖区${FIGURE}`, { id: 'r', file: 's.txt' });
    expect(writeReport(report, [])).toContain(`place:
  code: "360111"
  name: { zh: 青山湖区, en: Qingshanhu District }
  within: { zh: 江西省南昌市, en: "Nanchang, Jiangxi Province" }
  aliases: { zh: [ 青山湖 ], en: [ Qingshanhu ] }
`);
  });

  it('has no code where several places are so called', () => {
    const { code, name } = placeIn(`鼓楼区2024年经济运行情况\n全年，鼓楼区${FIGURE}`);
    expect([code, name.zh]).toEqual([undefined, '鼓楼区']);
  });

  it('has the code of the one that the text says with what it lies in', () => {
    expect(placeIn(`鼓楼区2024年经济运行情况\n全年，南京市鼓楼区${FIGURE}鼓楼区不断发展。`).code).toBe('320106');
  });

  it('is not settled by another place that the text only names', () => {
    expect(placeIn(`西湖区2024年经济运行情况\n西湖区赴杭州市招商。西湖区${FIGURE}`).code).toBeUndefined();
  });

  it('has no code where no table knows it', () => {
    const place = placeIn(`青山县2024年经济运行情况\n全县${FIGURE}青山县不断发展。`);
    expect([place.code, place.name, place.within]).toEqual([
      undefined,
      { zh: '青山县', en: 'Qingshan County' },
      undefined,
    ]);
  });

  it('has the code and the name of its year', () => {
    expect(placeIn(`卢湾区2009年经济运行情况\n全年，卢湾区${FIGURE}`)).toMatchObject({ code: '310103' });
    expect(placeIn(`卢湾区2024年经济运行情况\n全年，卢湾区${FIGURE}`).code).toBeUndefined();
  });

  it('may be the bare name that a title begins with', () => {
    expect(placeIn(`上海2024年经济运行情况\n全年${FIGURE}`)).toMatchObject({
      code: '310000',
      name: { en: 'Shanghai' },
    });
    expect(placeIn(`学习上海经验情况报告（2024年）\n全年${FIGURE}`).code).toBeUndefined();
  });

  it('stays as a person wrote it when a new draft is laid over', () => {
    const source = `青山湖区2024年经济运行情况\n全年，青山湖区${FIGURE}`;
    const draft = draftReport(source, { id: 'report', file: 'source.txt' });
    const yaml = writeReport(
      { ...draft.report, place: { name: { zh: '青山湖区', en: 'Qingshan Lake District' } } },
      [],
    );
    expect(mergeDraft(yaml, draft)?.yaml).toBe(yaml);
  });
});
