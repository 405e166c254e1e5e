// A whole report as plain data: what a program reads at jianbao://reports/ID.

import type { Report } from '@jianbao/core';
import { figureOf } from './figure.ts';
import { sourceUri } from './uris.ts';

export function reportData(report: Report): object {
  const { id, title, place, period, publisher, published, sections, themes, statements, terms } = report;
  return {
    id,
    title,
    place,
    period,
    ...(publisher && { publisher }),
    ...(published !== undefined && { published }),
    sections,
    themes,
    indicators: report.indicators.map((indicator) => figureOf({ report, indicator })),
    statements,
    terms,
    source: sourceUri(id),
  };
}
