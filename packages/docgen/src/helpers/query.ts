// Which indicators a table, a chart or a list shows: those named, else those that fit theme, section, measure, status.

import type { Indicator } from '@jianbao/core';
import { TemplateError } from '../template-error.ts';
import { type HelperContext, indicatorOf, type Options } from './context.ts';

const FILTERS = ['theme', 'section', 'measure', 'status'] as const;
const MORE: ReadonlySet<string> = new Set(['limit', 'title', 'one', 'other']);

/** @throws {TemplateError} for a filter that does not exist or fits nothing. */
export function queried(context: HelperContext, ids: readonly string[], { hash }: Options): readonly Indicator[] {
  if (ids.length > 0) return ids.map((id) => indicatorOf(context, id));
  for (const name of Object.keys(hash)) {
    if (!MORE.has(name) && !FILTERS.some((filter) => filter === name)) throw new TemplateError('noFilter', { name });
  }
  const fitting = context.report.indicators.filter((indicator) =>
    FILTERS.every((filter) => hash[filter] === undefined || indicator[filter] === hash[filter]),
  );
  if (fitting.length === 0) {
    const query = FILTERS.flatMap((filter) =>
      hash[filter] === undefined ? [] : [`${filter}="${String(hash[filter])}"`],
    );
    throw new TemplateError('nothingFits', { query: query.join(' ') });
  }
  return hash['limit'] === undefined ? fitting : fitting.slice(0, Number(hash['limit']));
}
