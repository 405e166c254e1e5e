// The reports that every surface is asked about: two years of a district, another district, and some to be careful with.

import { readFileSync } from 'node:fs';
import { loadReport, type Report } from '@jianbao/core';

const repository = new URL('../../../../', import.meta.url);

function read(folder: string): Report {
  const file = (name: string): string => readFileSync(new URL(`${folder}/${name}`, repository), 'utf8');
  return loadReport({ yaml: file('report.yaml'), source: file('source.zh.md') });
}

/** Bounds that the others lack. */
const BOUNDED = loadReport({
  yaml: `id: xikou-2024
title: { zh: 溪口县二〇二四年公报, en: Xikou in 2024 }
place: { name: { zh: 溪口县, en: Xikou County }, aliases: { zh: [溪口], en: [Xikou] } }
period: "2024"
source: source.md
sections: [{ id: all, title: { zh: 公报, en: Bulletin } }]
indicators:
  - id: leakage
    label: { zh: 自来水漏损率, en: tap water leakage }
    value: 低于5%
    measure: share
    section: all
    quote: 自来水漏损率低于5%
  - id: clinics
    label: { zh: 村卫生室, en: village clinics }
    value: 40个以上
    measure: count
    section: all
    quote: 建成村卫生室40个以上
`,
  source: '自来水漏损率低于5%。建成村卫生室40个以上。\n',
});

/** Open to everybody: 青山湖区 in 2024 and, fictional, in 2023, and two fictional places. */
export const OPEN: readonly Report[] = [
  read('examples/qingshanhu-2024'),
  read('packages/core/test/goldens/ask/qingshanhu-2023'),
  read('packages/core/test/goldens/ask/yunhe-2024'),
  BOUNDED,
];

/** A year more of a place that everybody may ask about, not to be known before March. */
export const SECRET: Report = loadReport({
  yaml: `id: qingshanhu-2025
title: { zh: 青山湖区二〇二五年密报, en: Qingshanhu in the year to come }
place:
  code: "360111"
  name: { zh: 青山湖区, en: Qingshanhu District }
  within: { zh: 江西省南昌市, en: "Nanchang, Jiangxi Province" }
  aliases: { zh: [青山湖], en: [Qingshanhu] }
period: "2025"
source: source.md
embargo: "2026-03-01"
sections: [{ id: all, title: { zh: 密报一章, en: The unsaid chapter } }]
themes: [{ id: quantum, label: { zh: 量子经济, en: quantum economy } }]
indicators:
  - id: high-tech-enterprises
    label: { zh: 高新技术企业, en: high-tech enterprises }
    value: 119家
    measure: count
    section: all
    theme: quantum
    quote: 高新技术企业达到119家
  - id: quantum-centres
    label: { zh: 量子算力中心, en: quantum computing centres }
    value: 7个
    measure: count
    section: all
    theme: quantum
    quote: 量子算力中心建成7个
  - id: parking-spaces
    label: { zh: 新增停车位, en: new parking spaces }
    value: 3300个
    measure: count
    section: all
    quote: 新增停车位3300个
`,
  source: '今年高新技术企业达到119家。量子算力中心建成7个。新增停车位3300个。\n',
});

/** A place of which there is nothing else, not to be known before March either. */
export const SECRET_PLACE: Report = loadReport({
  yaml: `id: lingxi-2024
title: { zh: 灵溪县二〇二四年要情, en: Lingxi in brief }
place: { name: { zh: 灵溪县, en: Lingxi County }, aliases: { zh: [灵溪], en: [Lingxi] } }
period: "2024"
source: source.md
embargo: "2026-03-01"
sections: [{ id: all, title: { zh: 要情, en: The gist } }]
themes: [{ id: low-altitude, label: { zh: 低空经济, en: low-altitude economy } }]
indicators:
  - id: drone-ports
    label: { zh: 无人机起降场, en: drone ports }
    value: 41处
    measure: count
    section: all
    theme: low-altitude
    quote: 无人机起降场41处
`,
  source: '全县无人机起降场41处。\n',
});

/** The last second before the first of March in Beijing, and the first of it. */
export const BEFORE: Date = new Date('2026-02-28T15:59:59Z');
export const AFTER: Date = new Date('2026-02-28T16:00:00Z');

/** What chat platforms, pages and terminals read as orders: to call everybody, to link, to run, to format. */
const ORDERS: Readonly<Record<string, string>> = {
  召集: '<!channel> <@U1> @all',
  点名: '<at user_id="all">所有人</at> <@all>',
  链接: '[点此](http://evil.example) <http://evil.example|点此>',
  脚本: '<script>alert("x")</script>',
  图片: '![图](http://evil.example/a.png)',
  加粗: '*重* **要**',
  斜体: '_斜_ __体__',
  删去: '~删~ ~~去~~',
  代码: '`码` ```块```',
  实体: '&amp; &lt;b&gt;',
  表格: '| 甲 | 乙 |',
  引用: '> 引 # 题 - 项',
  表情: ':tada: [微笑]',
  反斜: '\\*甲\\* \\n',
};

/** What a report may be full of, by the word that asks for it. */
export const KINDS_OF_ORDER: readonly string[] = Object.keys(ORDERS);

/** A report whose words are all of that kind. */
export const HOSTILE: readonly Report[] = [hostile()];

function hostile(): Report {
  const kinds = Object.entries(ORDERS);
  const all = Object.values(ORDERS).join(' ');
  const quoteOf = (words: string): string => `全年 ${words} 项目有37个`;
  const indicator = ([name, words]: readonly [string, string], at: number): object => ({
    id: `order-${at}`,
    label: { zh: `${words} ${name}`, en: `${words} things` },
    aliases: { zh: [`${name}项目`, '怪项目'], en: ['odd projects'] },
    value: '37个',
    measure: 'count',
    section: 'all',
    theme: 'odd',
    quote: quoteOf(words),
  });
  return loadReport({
    // JSON is YAML.
    yaml: JSON.stringify({
      id: 'hostile',
      title: { zh: `${all} 之报告`, en: `Report of ${all}` },
      place: { name: { zh: '甲县', en: 'Jia County' } },
      period: '2024',
      source: 'source.md',
      sections: [{ id: 'all', title: { zh: `${all} 章`, en: `Chapter ${all}` } }],
      themes: [{ id: 'odd', label: { zh: '奇怪', en: 'strangeness' } }],
      indicators: kinds.map(indicator),
    }),
    source: kinds.map(([, words]) => `${quoteOf(words)}。\n`).join(''),
  });
}

/** A report with one very long list: 120 pumping stations under the theme 泵站. */
export const LONG: readonly Report[] = [long()];

function long(): Report {
  const names = [...'甲乙丙丁戊己庚辛壬癸'].flatMap((stem) =>
    [...'子丑寅卯辰巳午未申酉戌亥'].map((branch) => stem + branch),
  );
  const quoteOf = (name: string, at: number): string => `${name}泵站装机${at + 2}台`;
  return loadReport({
    yaml: JSON.stringify({
      id: 'long',
      title: { zh: '甲县泵站名录', en: 'Pumping stations of Jia County' },
      place: { name: { zh: '甲县', en: 'Jia County' } },
      period: '2024',
      source: 'source.md',
      sections: [{ id: 'all', title: { zh: '名录', en: 'List' } }],
      themes: [{ id: 'pumps', label: { zh: '泵站', en: 'pumping stations' } }],
      indicators: names.map((name, at) => ({
        id: `pumps-${at}`,
        label: { zh: `${name}泵站机组`, en: `pumps of station ${name}` },
        value: `${at + 2}台`,
        measure: 'count',
        section: 'all',
        theme: 'pumps',
        quote: quoteOf(name, at),
      })),
    }),
    source: names.map((name, at) => `${quoteOf(name, at)}。\n`).join(''),
  });
}
