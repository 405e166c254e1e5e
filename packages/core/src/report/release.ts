// Embargo: a report that is not yet released answers nobody.

import type { Report } from './model.ts';

/** Whether a report may be shown at this instant. A bare date means midnight in Beijing. */
export function isReleased(report: Report, now: Date): boolean {
  const { embargo } = report;
  if (embargo === undefined) return true;
  const instant = embargo.length === 10 ? `${embargo}T00:00:00+08:00` : embargo;
  return Date.parse(instant) <= now.getTime();
}
