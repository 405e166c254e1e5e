// Finding a report or an indicator by id among those that may be seen now.

import type { Report, Stated } from '@jianbao/core';
import type { Desk } from '../desk.ts';
import { Refusal } from './refusal.ts';

/**
 * The report with this id; one under embargo is as unknown as one that never was.
 * @throws {Refusal} when there is no such report.
 */
export async function reportOf(desk: Desk, id: string): Promise<Report> {
  const report = await desk.report(id);
  if (!report) throw new Refusal(`There is no report “${id}”. Call list_reports and use an id from there.`);
  return report;
}

/** @throws {Refusal} when there is no such report, or it has no such indicator. */
export async function statedOf(desk: Desk, reportId: string, id: string): Promise<Stated> {
  const report = await reportOf(desk, reportId);
  const indicator = report.indicators.find((candidate) => candidate.id === id);
  if (!indicator) {
    throw new Refusal(
      `The report “${reportId}” has no indicator “${id}”. Call find_indicators with words of its label, or ask.`,
    );
  }
  return { report, indicator };
}
