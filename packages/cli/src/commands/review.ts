// jianbao review: what of a report still needs a person.

import { readFile } from 'node:fs/promises';
import type { Indicator, Language, Report } from '@jianbao/core';
import { coverageOf, doubtsOf } from '@jianbao/core/draft';
import { placeDoubts } from '@jianbao/core/places';
import { type Say, speaker } from '@jianbao/locales';
import { doubtText, placeDoubtText } from '../doubt-text.ts';
import { readReports } from '../reports.ts';
import { EXIT, type Terminal } from '../terminal.ts';

/** Prints each open point with its line in report.yaml. Fails while anything is open, so that a script can wait for it. */
export async function review(reports: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  let open = 0;
  for (const { report, path, name } of await readReports(reports, terminal, language)) {
    const lines = (await readFile(path, 'utf8')).split('\n');
    const points = pointsOf(report, say).map(({ id, text }) => `${name}:${lineOf(id, lines)} ${text}`);
    for (const point of points) terminal.out(point);
    for (const doubt of placeDoubts(report)) terminal.out(`${name} ${placeDoubtText(doubt, say, language)}`);
    for (const doubt of doubtsOf(report.source.text, coverageOf(report).mentions))
      terminal.out(`${name} ${doubtText(doubt, say)}`);
    terminal.err(
      points.length === 0
        ? say('cli.review.done', { file: name, count: report.indicators.length })
        : say('cli.review.open', { file: name, count: points.length }),
    );
    open += points.length;
  }
  return open === 0 ? EXIT.ok : EXIT.failed;
}

interface Point {
  /** The indicator it is about; absent for the report as a whole. */
  readonly id?: string;
  readonly text: string;
}

function pointsOf(report: Report, say: Say): Point[] {
  const missing = [
    ...(report.place.name.zh.includes('[todo') ? [say('cli.review.noPlace')] : []),
    ...(report.place.code === undefined ? [say('cli.review.noPlaceCode')] : []),
    ...(report.publisher ? [] : [say('cli.review.noPublisher')]),
    ...[report.title, report.place.name, ...report.sections.map(({ title }) => title)]
      .filter(({ en }) => isTodo(en))
      .map(({ zh, en }) => say('cli.review.todo', { zh, en })),
  ].map((text) => ({ text }));
  const open = coverageOf(report).open.map(({ surface, start, label }) => ({
    text: say('cli.review.uncovered', { surface, start, label: label ?? '' }),
  }));
  return [...missing, ...report.indicators.flatMap((indicator) => indicatorPoints(indicator, report, say)), ...open];
}

function indicatorPoints(indicator: Indicator, report: Report, say: Say): Point[] {
  const { id, label, printed } = indicator;
  const twin = report.indicators.find(
    (other) =>
      other.id !== id &&
      other.label.zh === label.zh &&
      other.measure === indicator.measure &&
      other.period === indicator.period &&
      other.status === indicator.status,
  );
  return [
    ...(indicator.draft ? [say('cli.review.draft', { printed, zh: label.zh, en: label.en })] : []),
    ...(isTodo(label.en) ? [say('cli.review.todo', { zh: label.zh, en: label.en })] : []),
    ...(twin ? [say('cli.review.twin', { zh: label.zh, id: twin.id })] : []),
  ].map((text) => ({ id, text }));
}

function isTodo(english: string): boolean {
  return english.includes('[todo');
}

function lineOf(id: string | undefined, lines: readonly string[]): number {
  return id === undefined ? 1 : lines.findIndex((line) => line.trim() === `- id: ${id}`) + 1;
}
