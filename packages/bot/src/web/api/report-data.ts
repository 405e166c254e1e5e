// A report as the API lists it: what it is and how much it states, not the figures themselves.

import type { Report } from '@jianbao/core';
import { briefFiles } from '../briefs.ts';
import type { ReportJSON } from './shapes.ts';

export function reportData(report: Report, withBriefs: boolean): ReportJSON {
  const { id, title, place, period, publisher, published, indicators, themes } = report;
  return {
    id,
    title,
    place: { ...(place.code !== undefined && { code: place.code }), name: place.name },
    period,
    ...(publisher && { publisher }),
    ...(published !== undefined && { published }),
    indicators: indicators.length,
    themes: themes.map((theme) => ({
      id: theme.id,
      label: theme.label,
      indicators: indicators.filter((indicator) => indicator.theme === theme.id).length,
    })),
    briefs: withBriefs ? briefFiles(report).map((file) => `/api/briefs/${file}`) : [],
  };
}
