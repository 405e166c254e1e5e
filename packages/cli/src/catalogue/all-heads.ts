// The reports of a catalogue one by one, however many: fetched a page at a time, and each only once.

import type { Catalogue, HeadFilter, ReportHead } from '@jianbao/catalogue';

const PAGE = 1_000;

export async function* allHeads(
  catalogue: Pick<Catalogue, 'heads'>,
  filter: Pick<HeadFilter, 'places' | 'years'> = {},
): AsyncGenerator<ReportHead> {
  // What is put meanwhile moves others to the next page.
  const seen = new Set<string>();
  for (let [from, page] = [0, PAGE]; page === PAGE; from += page) {
    const heads = await catalogue.heads({ ...filter, from, most: PAGE });
    for (const head of heads) {
      if (seen.has(head.id)) continue;
      seen.add(head.id);
      yield head;
    }
    page = heads.length;
  }
}
