// Who may ask, and who may know a report before its time.

import type { Report } from '@jianbao/core';
import type { Person } from '../desk.ts';

/**
 * Each entry is a workspace, a channel or a person, as the platform names them:
 * `slack:T012`, `slack:T012/C345`, `feishu:2ed/ou_7d8`; `slack:*` is everybody there.
 */
export interface AccessRules {
  /** Who may ask; everybody where it is left out. */
  readonly ask?: readonly string[];
  /** By the id of a report, the people who may know it while it is under embargo. */
  readonly preview?: Readonly<Record<string, readonly string[]>>;
}

/** Whether this person may ask here. */
export function mayAsk({ ask }: AccessRules, person: Person, channel: string): boolean {
  const { surface, tenant, id } = person;
  if (ask === undefined) return true;
  const names = [
    `${surface}:*`,
    `${surface}:${tenant}`,
    `${surface}:${tenant}/${channel}`,
    `${surface}:${tenant}/${id}`,
  ];
  return names.some((name) => ask.includes(name));
}

/** Only people who are listed one by one: a channel or a workspace is no list. */
export function mayPreview(rules: AccessRules, { id }: Report, person: Person): boolean {
  return previewsOf(rules, person).includes(id);
}

/** The ids of the reports that this person may know before their time. */
export function previewsOf({ preview = {} }: AccessRules, { surface, tenant, id }: Person): string[] {
  return Object.entries(preview).flatMap(([report, people]) =>
    people.includes(`${surface}:${tenant}/${id}`) ? [report] : [],
  );
}
