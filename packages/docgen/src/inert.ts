// Values on their way through Markdown: each is a sentinel of private-use characters, so that no value can become
// markup or break a table. They are put back in after parsing.

import type { TableRole } from './brief.ts';
import type { Chart } from './chart/chart.ts';
import { TemplateError } from './template-error.ts';

/** What a sentinel stands for: plain words, a figure with the indicator it comes from, a chart. */
export interface Inert {
  readonly text: string;
  readonly indicator?: string;
  readonly note?: string;
  /** In the first cell of a table: what the table is. */
  readonly role?: TableRole;
  /** In a paragraph of its own. */
  readonly chart?: Chart;
}

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Keeps values aside and hands out their sentinels. */
export class InertValues {
  readonly #values: Inert[] = [];

  hold(value: Inert): string {
    this.#values.push(value);
    return `${OPEN}${this.#values.length - 1}${CLOSE}`;
  }

  /** The text cut at its sentinels: words as strings, held values as they were. */
  split(text: string): (string | Inert)[] {
    const parts: (string | Inert)[] = [];
    let rest = text;
    for (let open = rest.indexOf(OPEN); open >= 0; open = rest.indexOf(OPEN)) {
      const close = rest.indexOf(CLOSE, open);
      const value = this.#values[Number(rest.slice(open + 1, close))];
      if (close < 0 || !value) throw new TemplateError('privateUse');
      if (open > 0) parts.push(rest.slice(0, open));
      parts.push(value);
      rest = rest.slice(close + 1);
    }
    return rest === '' ? parts : [...parts, rest];
  }
}
