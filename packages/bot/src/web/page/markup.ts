// HTML made of templates: whatever is put into one is escaped, unless it is markup itself.

import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString;

/** Nothing put into our templates is a promise, so neither is what comes out. */
export const html: (strings: TemplateStringsArray, ...values: readonly unknown[]) => Markup = template as never;
