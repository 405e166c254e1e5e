// Periods as SDMX writes them: 2024-S1 for a half, 2024-Q3, and a start with a duration for an interval.

import type { Period } from '../period.ts';
import { periodSpan } from './period-span.ts';

/**
 * The observational time period of SDMX and its frequency in CL_FREQ.
 * @see https://github.com/sdmx-twg/sdmx-im — section 6, “Time and time format”
 */
export function sdmxPeriod(period: Period): { readonly time: string; readonly frequency: string } {
  if (period.includes('/')) {
    const { first, duration } = periodSpan(period);
    return { time: `${first}/${duration}`, frequency: '_O' };
  }
  const [year = '', middle, day] = period.split('-');
  if (middle === undefined) return { time: year, frequency: 'A' };
  if (day !== undefined) return { time: period, frequency: 'D' };
  if (middle.startsWith('H')) return { time: `${year}-S${middle.slice(1)}`, frequency: 'S' };
  return { time: period, frequency: middle.startsWith('Q') ? 'Q' : 'M' };
}
