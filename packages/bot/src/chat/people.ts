// What is remembered of each person for as long as we run: the language they chose, the figures they last asked for.

import type { Language } from '@jianbao/core';
import type { Person } from '../desk.ts';

interface Remembered {
  readonly language?: Language;
  /** The last figures, the newest first, each as `report/indicator`. */
  readonly recent: readonly string[];
}

export interface People {
  readonly of: (person: Person) => Remembered;
  readonly chooses: (person: Person, language: Language) => void;
  readonly wasGiven: (person: Person, figures: readonly string[]) => void;
}

const MOST_PEOPLE = 5_000;
const MOST_RECENT = 5;
const NOBODY: Remembered = { recent: [] };

export function createPeople(): People {
  const people = new Map<string, Remembered>();
  const keep = (person: Person, change: (known: Remembered) => Remembered): void => {
    const name = JSON.stringify([person.surface, person.tenant, person.id]);
    const next = change(people.get(name) ?? NOBODY);
    people.delete(name);
    const [oldest] = people.keys();
    if (oldest !== undefined && people.size >= MOST_PEOPLE) people.delete(oldest);
    people.set(name, next);
  };
  return {
    of: ({ surface, tenant, id }) => people.get(JSON.stringify([surface, tenant, id])) ?? NOBODY,
    chooses: (person, language) => keep(person, (known) => ({ ...known, language })),
    wasGiven: (person, figures) =>
      keep(person, (known) => ({
        ...known,
        recent: [...new Set([...figures, ...known.recent])].slice(0, MOST_RECENT),
      })),
  };
}
