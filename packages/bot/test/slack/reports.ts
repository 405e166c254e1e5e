// The reports that the bot answers from in the tests of Slack: the example, and small ones with one oddity each.

import { readFileSync } from 'node:fs';
import { loadReport, type Report } from '@jianbao/core';

const folder = new URL('../../../../examples/qingshanhu-2024/', import.meta.url);

export const example: Report = loadReport({
  yaml: readFileSync(new URL('report.yaml', folder), 'utf8'),
  source: readFileSync(new URL('source.zh.md', folder), 'utf8'),
});

/** Under embargo until 2030: 秘密项目有7个。 */
export const embargoed: Report = reportOf('secret', [{ label: '秘密项目', english: 'secret projects', value: '7个' }], {
  embargo: '2030-01-01',
});

/** Every word of it is mark-up: it would ping a channel and a person, and link. */
export const hostile: Report = reportOf('hostile', [
  { label: '<!channel> R&D <@UA> http://example.com 怪项目', english: '<!here> odd & <@UA> projects', value: '4711个' },
]);

/** 停车位, of one year: the same place, and other figures, each year. */
export function reportOfYear(year: string): Report {
  const figures = [{ label: '停车位', english: 'parking spaces', value: `${year.slice(-2)}00个` }];
  return reportOf(`year-${year}`, figures, { period: year });
}

/** One theme, 清单, with so many figures, each under a name of at least so many characters. */
export function longReport(count: number, longest = 6): Report {
  const figures = Array.from({ length: count }, (_, at) => {
    const name = nameOf(at);
    return { label: `${name}项目`.padEnd(longest, '长'), english: `${name} projects`, value: `${at + 1}个` };
  });
  return reportOf('long', figures);
}

interface Figure {
  readonly label: string;
  readonly english: string;
  readonly value: string;
}

function reportOf(id: string, figures: readonly Figure[], more: object = {}): Report {
  const quotes = figures.map(({ label, value }) => `${label}有${value}`);
  const yaml = {
    id,
    title: { zh: `${id}报告`, en: `${id} report` },
    place: { name: { zh: '甲县', en: 'Jia County' } },
    period: '2024',
    source: 'source.txt',
    ...more,
    sections: [{ id: 'all', title: { zh: '全文', en: 'All' } }],
    themes: [{ id: 'all', label: { zh: '清单', en: 'full list' } }],
    indicators: figures.map(({ label, english, value }, at) => ({
      id: `figure-${at}`,
      label: { zh: label, en: english },
      value,
      measure: 'count',
      section: 'all',
      theme: 'all',
      quote: quotes[at],
    })),
  };
  return loadReport({ yaml: JSON.stringify(yaml), source: `${quotes.join('。\n')}。\n` });
}

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

/** Without a digit, which a label may not have: 0 is 甲, 10 is 乙甲. */
function nameOf(number: number): string {
  return [...String(number)].map((digit) => STEMS[Number(digit)]).join('');
}
