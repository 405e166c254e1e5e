// What a template may say: each helper hands out values of one report in one language, held inert.

import type { HelperDeclareSpec } from 'handlebars';
import type { HelperContext } from './context.ts';
import { figureHelpers } from './figures.ts';
import { listHelpers } from './lists.ts';
import { reportHelpers } from './report.ts';
import { tableHelpers } from './tables.ts';
import { termHelpers } from './terms.ts';

/** The helpers for one brief. */
export function createHelpers(context: HelperContext): HelperDeclareSpec {
  return {
    ...reportHelpers(context),
    ...figureHelpers(context),
    ...listHelpers(context),
    ...tableHelpers(context),
    ...termHelpers(context),
  };
}
