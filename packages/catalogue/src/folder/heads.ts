// Reports without what fills them, by place and year, a page at a time.

import type { Report } from '@jianbao/core';
import { placeKey } from '@jianbao/core/search';
import type { HeadFilter, ReportHead } from '../catalogue.ts';

const PAGE = 100;

/** In the order of the reports. */
export function headsOf(reports: readonly Report[], filter: HeadFilter = {}): ReportHead[] {
  const { places, years, most = PAGE, from = 0 } = filter;
  return reports
    .filter((report) => !places || places.includes(placeKey(report)))
    .filter(({ period }) => !years || years.includes(period.slice(0, 4)))
    .slice(from, from + most)
    .map(headOf);
}

function headOf({ source: _, indicators, statements: __, terms: ___, dismissed: ____, ...head }: Report): ReportHead {
  return { ...head, figures: indicators.length };
}
