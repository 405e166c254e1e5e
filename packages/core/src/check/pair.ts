// Which fact each number means: by what it says, by the words around both, and by the order of the two texts.

import { candidateFinder } from './candidates.ts';
import { type Match, matchOf } from './compare.ts';
import type { Item } from './item.ts';
import { likeness, type Words } from './words.ts';

export interface Pair {
  readonly item: Item;
  readonly fact: Item;
  readonly match: Match;
  readonly likeness: number;
}

export interface Pairing {
  readonly pairs: ReadonlyMap<Item, Pair>;
  readonly unmatched: readonly Item[];
  /** How often each fact is said. */
  readonly claims: ReadonlyMap<Item, number>;
  /** What the document itself says that an item is. */
  readonly marked: ReadonlyMap<Item, Item>;
  /** How near two places are in the order of both texts, 0 to 1. */
  readonly nearness: (item: Item, fact: Item) => number;
  readonly likeness: (item: Item, fact: Item) => number;
  readonly alike: (a: Words, b: Words) => number;
}

export function pairItems(
  items: readonly Item[],
  facts: readonly Item[],
  marked: ReadonlyMap<Item, Item> = new Map(),
): Pairing {
  const rarity = rarityOf([...items, ...facts]);
  const alike = (a: Words, b: Words): number => likeness(a, b, rarity);
  const similar = (item: Item, fact: Item): number => alike(item.words, fact.words);
  const rows = new Map<Item, { fact: Item; match: Match; at: number }[]>();
  const places = new Map(facts.map((fact, at) => [fact, at]));
  const candidates = candidateFinder(facts);
  for (const [index, item] of items.entries()) {
    if (item.readings.length === 0) continue;
    const known = places.get(marked.get(item) ?? item);
    const row = (known === undefined ? candidates(item, index / items.length) : [known]).flatMap((at) => {
      const fact = facts[at];
      const match = fact && matchOf(item, fact);
      return match ? [{ fact, match, at }] : [];
    });
    if (row.length > 0) rows.set(item, row);
  }
  const expected = expectation(items, facts, rows);
  const nearness = (item: Item, fact: Item): number => expected(item, places.get(fact) ?? 0);
  const edges = [...rows].flatMap(([item, row]) =>
    row.map(({ fact, match, at }) => {
      const like = similar(item, fact);
      return {
        item,
        fact,
        match,
        likeness: like,
        total: match.score + 0.35 * like + 0.3 * expected(item, at) + agreement(item, fact, match),
      };
    }),
  );
  edges.sort((a, b) => b.total - a.total);
  const pairs = new Map<Item, Pair>();
  const claims = new Map<Item, number>();
  const best = new Map<Item, number>();
  for (const { item, total } of edges) if (!best.has(item)) best.set(item, total);
  // A fact that nobody else states is likelier to be meant than one that is said already, unless it fits far worse.
  for (const again of [false, true]) {
    for (const { item, fact, match, likeness: like, total } of edges) {
      const poor = total < (best.get(item) ?? 0) - SAID_ALREADY;
      if (pairs.has(item) || (!again && (poor || claims.has(fact)))) continue;
      pairs.set(item, { item, fact, match, likeness: like });
      claims.set(fact, (claims.get(fact) ?? 0) + 1);
    }
  }
  return {
    pairs,
    claims,
    marked,
    nearness,
    likeness: similar,
    alike,
    unmatched: items.filter((item) => !pairs.has(item)),
  };
}

const SAID_ALREADY = 0.25;

/** A little for the same bound and direction, which tell two figures of one size apart. */
function agreement(item: Item, fact: Item, { quantity, fact: theirs }: Match): number {
  const bound = quantity?.bound === theirs?.bound ? 0.08 : 0;
  const way = item.polarity && fact.polarity ? (item.polarity === fact.polarity ? 0.05 : -0.05) : 0;
  return bound + way;
}

/** Words that few places have tell more than those of many. */
function rarityOf(items: readonly Item[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of items) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / (counts.get(word) ?? 1) ** 0.5;
}

/** Where in the source a number is expected, from those around it that can be only one fact. */
function expectation(
  items: readonly Item[],
  facts: readonly Item[],
  rows: ReadonlyMap<Item, readonly { match: Match; at: number }[]>,
): (item: Item, at: number) => number {
  const index = new Map(items.map((item, at) => [item, at]));
  const anchors = items.flatMap((item, mine) => {
    const sure = (rows.get(item) ?? []).filter(({ match }) => match.score >= 0.75);
    const [only] = sure;
    return only && sure.length === 1 ? [{ mine, theirs: only.at }] : [];
  });
  const chain = longestRise(anchors);
  // A brief in an order of its own gives no hint.
  if (chain.length < 2 || chain.length * 5 < anchors.length * 3) {
    if (chain.length * 5 < anchors.length * 3 || facts.length === 0) return () => 0;
    return (item, at) =>
      1 - Math.min(1, Math.abs((index.get(item) ?? 0) / Math.max(1, items.length) - at / facts.length));
  }
  const points = [{ mine: -1, theirs: -1 }, ...chain, { mine: items.length, theirs: facts.length }];
  return (item, at) => {
    const mine = index.get(item) ?? 0;
    const right = points.findIndex((point) => point.mine >= mine);
    const [a, b] = [points[right - 1] ?? points[0], points[right] ?? points.at(-1)];
    if (!a || !b) return 0;
    const share = b.mine === a.mine ? 0 : (mine - a.mine) / (b.mine - a.mine);
    return 1 / (1 + Math.abs(at - (a.theirs + share * (b.theirs - a.theirs))) / 3);
  };
}

/** The longest run of anchors that rise in both texts. */
function longestRise(anchors: readonly { mine: number; theirs: number }[]): { mine: number; theirs: number }[] {
  const best: { length: number; from: number }[] = [];
  for (const [at, anchor] of anchors.entries()) {
    let [length, from] = [1, -1];
    for (let before = Math.max(0, at - 60); before < at; before += 1) {
      const candidate = best[before];
      if (candidate && (anchors[before]?.theirs ?? 0) < anchor.theirs && candidate.length + 1 > length) {
        length = candidate.length + 1;
        from = before;
      }
    }
    best.push({ length, from });
  }
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0);
  const chain: { mine: number; theirs: number }[] = [];
  while (at >= 0 && anchors[at]) {
    chain.unshift(anchors[at] as { mine: number; theirs: number });
    at = best[at]?.from ?? -1;
  }
  return chain;
}
