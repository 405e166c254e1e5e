// Question sets over three reports: two years of one district and another, fictional, district.

import { readFileSync } from 'node:fs';
import { type Answer, type AskContext, answerText, ask, contextOf, loadReport, type Report } from '@jianbao/core';
import { describe, expect, it } from 'vitest';
import { report as example } from './example-report.ts';

const folder = new URL('goldens/ask/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const load = (name: string): Report =>
  loadReport({ yaml: read(`${name}/report.yaml`), source: read(`${name}/source.zh.md`) });
const reports = [example, load('qingshanhu-2023'), load('yunhe-2024')];
const today = '2025-06-01';

interface Row {
  readonly question: string;
  readonly expected: string;
}
const rowsOf = (name: string): Row[] =>
  read(`${name}.tsv`)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      ([question = '', expected]) => expected !== undefined && question !== 'question' && !question.startsWith('#'),
    )
    .map(([question = '', expected = '']) => ({ question, expected: expected.trim() }));

function idsOf(answer: Answer): string[] {
  const stated = answer.kind === 'choose' ? answer.options : answer.kind === 'not-stated' ? [] : answer.stated;
  return stated.map(({ report, indicator }) => `${report.id}/${indicator.id}`);
}

type Grade = 'right' | 'half' | 'silent' | 'wrong';

/** `wrong` is a figure that was not asked for; to offer the right one among others is half. */
function gradeOf(answer: Answer, expected: string): Grade {
  const [kind = '', ...rest] = expected.includes(':') ? expected.split(':') : ['found', expected];
  const wanted = rest.join(':').split(/[+|]/);
  const ids = idsOf(answer);
  const has = wanted.every((id) => ids.includes(id));
  const figures = answer.kind === 'found' || answer.kind === 'compare';
  switch (kind) {
    case 'refuse':
      return answer.kind === 'not-stated' ? 'right' : figures ? 'wrong' : 'half';
    case 'choose':
      return answer.kind === 'choose' && has ? 'right' : figures ? 'wrong' : 'half';
    case 'list':
      return answer.kind === 'list' ? 'right' : figures ? 'wrong' : 'silent';
    case 'compare':
      return answer.kind === 'compare' && has ? 'right' : figures ? 'wrong' : 'silent';
    default:
      // One of two that were asked, and said to be one of them, is half.
      if (answer.kind === 'found' && answer.partial && wanted.some((id) => ids.includes(id))) return 'half';
      if (figures) return has && ids.length <= wanted.length + 1 ? 'right' : 'wrong';
      return wanted.some((id) => ids.includes(id)) ? 'half' : 'silent';
  }
}

const answered = ({ expected }: Row): boolean => !expected.startsWith('refuse');

describe.each([
  ['questions-zh', 0.94],
  ['questions-en', 0.93],
  ['questions-zh-held-out', 0.89],
  ['questions-en-held-out', 0.92],
  ['questions-zh-clerks', 0.7],
  ['questions-en-clerks', 0.74],
  ['questions-zh-plain', 0.61],
  ['questions-en-plain', 0.7],
])('the questions of %s', (name, floor) => {
  const graded = rowsOf(name).map((row) => ({
    ...row,
    grade: gradeOf(ask(row.question, reports, { today }), row.expected),
  }));

  it('never get a figure that was not asked for', () => {
    expect(graded.filter(({ grade }) => grade === 'wrong').map(({ question }) => question)).toEqual([]);
  });

  it('are refused where no report states it', () => {
    const refusals = graded.filter((row) => !answered(row));
    expect(refusals.filter(({ grade }) => grade !== 'right').length).toBeLessThanOrEqual(2);
    expect(refusals.length).toBeGreaterThan(30);
  });

  it(`are answered in ${floor} of the cases that have an answer`, () => {
    const asked = graded.filter(answered);
    const right = asked.filter(({ grade }) => grade === 'right').length;
    expect(right / asked.length).toBeGreaterThanOrEqual(floor);
  });
});

describe('a question that is not answered', () => {
  it('has what was meant among the three names that are offered, nearly always', () => {
    const rows = ['questions-zh-plain', 'questions-en-plain', 'questions-zh-clerks', 'questions-en-clerks'].flatMap(
      rowsOf,
    );
    const silent = rows.filter(answered).flatMap(({ question, expected }) => {
      const answer = ask(question, reports, { today });
      if (answer.kind !== 'not-stated') return [];
      const offered = answer.neighbours.map(({ report, indicator }) => `${report.id}/${indicator.id}`);
      return [(expected.split(':').at(-1) ?? '').split(/[+|]/).some((id) => offered.includes(id))];
    });
    expect(silent.length).toBeGreaterThan(20);
    expect(silent.filter(Boolean).length / silent.length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('threads', () => {
  it('are followed in most turns', () => {
    let [turns, right] = [0, 0];
    for (const line of read('follow-ups.tsv').trim().split('\n')) {
      const [questions = [], expected = []] = line.split('\t').map((cell) => cell.split(' || '));
      let context: AskContext | undefined;
      for (const [at, question] of questions.entries()) {
        const answer = ask(question, reports, { today, ...(context && { context }) });
        context = contextOf(answer, context);
        turns += 1;
        if (gradeOf(answer, (expected[at] ?? '').trim().replace(/^source:/, '')) === 'right') right += 1;
      }
    }
    expect(right / turns).toBeGreaterThanOrEqual(0.87);
  });
});

describe('leaving the gold out', () => {
  it.each(reports.map((report) => [report.id, report] as const))('of %s, nothing else is given for it', (_, report) => {
    const wrong = report.indicators.flatMap(({ id, label }) => {
      const without = [{ ...report, indicators: report.indicators.filter((indicator) => indicator.id !== id) }];
      return [`${label.zh}是多少？`, `What is the figure for ${label.en}?`].filter((question) => {
        const answer = ask(question, without, { today });
        return answer.kind === 'found' && !answer.stated.some(({ indicator }) => indicator.label.zh === label.zh);
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('every number in any Chinese reply', () => {
  it('stands in a source, or is the exact difference or conversion of figures that do', () => {
    const sources = reports.map(({ source, title, period }) => source.text + title.zh + period).join('\n');
    const strange = ['questions-zh', 'questions-zh-held-out'].flatMap(rowsOf).flatMap(({ question }) => {
      const answer = ask(question, reports, { today });
      if (answer.language !== 'zh' || answer.kind === 'compare' || (answer.kind === 'found' && answer.wanted))
        return [];
      const numbers =
        answerText(answer)
          .text.replaceAll(question, '')
          .match(/\d[\d,.]*\d|\d/g) ?? [];
      return numbers
        .filter((number) => !sources.includes(number) && !question.includes(number))
        .map((number) => `${question}: ${number}`);
    });
    expect(strange).toEqual([]);
  });
});
