// A catalogue of any size: lists show the newest of its reports, questions reach them all.

import type { Catalogue } from '@jianbao/catalogue';
import type { Report } from '@jianbao/core';
import type { Person } from '../desk.ts';
import type { Shelf } from './shelf.ts';

/** As many as anybody looks through. */
const MOST_LISTED = 60;

export function catalogueShelf(
  catalogue: Catalogue,
  previewsOf: (person: Person) => readonly string[] = () => [],
): (person?: Person) => Shelf {
  // Reports are the same object, and lists the same array, as long as nothing changes: what is made of them is kept.
  const lists = new Map<string, readonly Report[]>();
  return (person) => {
    const previews = person ? previewsOf(person) : [];
    const visible = previews.length > 0 ? catalogue.as({ previews }) : catalogue;
    const circle = previews.toSorted().join('\n');
    return {
      about: visible.about,
      report: (id) => visible.get(id),
      reports: async () => {
        const heads = await visible.heads({ most: MOST_LISTED });
        const known = lists.get(circle) ?? [];
        const kept = new Map(known.map((report) => [keyOf(report), report]));
        const now: Report[] = [];
        for (const head of heads) {
          const report = kept.get(keyOf(head)) ?? (await visible.get(head.id));
          if (report) now.push(report);
        }
        if (now.length === known.length && now.every((report, at) => report === known[at])) return known;
        lists.set(circle, now);
        return now;
      },
    };
  };
}

function keyOf({ id, version = 1 }: Pick<Report, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
