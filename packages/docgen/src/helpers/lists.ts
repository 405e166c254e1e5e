// Lists in a line, and what is written only where the report has something for it.

import type { HelperDelegate } from 'handlebars';
import { type HelperContext, idsOf, type Options } from './context.ts';
import { queried } from './query.ts';

export function listHelpers(context: HelperContext): Record<string, HelperDelegate> {
  const { report, say } = context;
  const choose = (holds: boolean, data: unknown, { fn, inverse }: Options): string =>
    (holds ? fn : inverse)?.(data) ?? '';
  return {
    /** `{{list (figure "a") (figure "b") (figure "c")}}`: A, B and C; A、B和C. */
    list: (...args: unknown[]) => {
      const { ids: items } = idsOf(args);
      const last = items.at(-1) ?? '';
      if (items.length < 2) return last;
      return say('list.last', { items: items.slice(0, -1).join(say('list.comma')), last });
    },
    /** `{{#has "pm25"}}…{{else}}…{{/has}}`: whether the report has this indicator. */
    has(this: unknown, id: string, options: Options) {
      return choose(
        report.indicators.some((indicator) => indicator.id === id),
        this,
        options,
      );
    },
    /** `{{#theme "environment"}}…{{/theme}}`: whether the report has figures on this theme. */
    theme(this: unknown, id: string, options: Options) {
      return choose(
        report.indicators.some((indicator) => indicator.theme === id),
        this,
        options,
      );
    },
    /** `{{#indicators theme="environment"}}- {{label this}}: {{figure this}}{{/indicators}}`: once for each. */
    indicators: (options: Options) =>
      queried(context, [], options)
        .map(({ id }) => options.fn?.(id) ?? '')
        .join(''),
  };
}
