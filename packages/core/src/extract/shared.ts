// What a list of counted things has in common and says once, behind its last: 完成12条道路、1073座井盖的改造整治.

import type { Thing } from './behind.ts';
import type { Labelled } from './label.ts';
import { VERBS } from './words.ts';

/** A figure whose thing stands behind it, and its place among the labelled. */
export interface Listed extends Thing {
  readonly at: number;
}

/** Gives the things of a list what only the last of them says. */
export function shareLast(list: readonly Listed[], labelled: Labelled[]): void {
  const last = list.at(-1);
  const first = list[0];
  if (last === undefined || first === undefined) return;
  const action = first.governed ? VERBS.endingAt(last.noun) : undefined;
  const thing = action === undefined ? '' : last.noun.slice(0, -action.length).replace(/的$/, '');
  for (const { at, noun } of list) {
    const before = labelled[at];
    if (before === undefined) continue;
    if (action !== undefined && thing.length >= 2) {
      const own = VERBS.endingAt(noun) ?? action;
      const bare = noun.endsWith(own) ? noun.slice(0, -own.length).replace(/的$/, '') : noun;
      labelled[at] = { ...before, label: bare + own };
    } else if (last.said !== '' && at !== last.at && before.label !== undefined && noun.startsWith(before.label)) {
      labelled[at] = { ...before, label: last.said + noun };
    }
  }
}
