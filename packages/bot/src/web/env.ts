// What a request carries through the app besides itself.

import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What may be logged of a request: never words that somebody typed. */
type Facts = Record<string, string | number | boolean>;

export interface WebEnv {
  /** Empty where no socket is behind the request, as in tests. */
  Bindings: Partial<HttpBindings>;
  Variables: { readonly facts: Facts };
}

export type WebContext = Context<WebEnv>;
