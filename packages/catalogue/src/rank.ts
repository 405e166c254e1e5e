// How names are ranked in every home: by how much of the query they cover, a rare key counting more than a common one,
// then the shortest. Measured against other rankings, this one puts the right name first most often.

/** Names with a key that more names than this have are looked at only where the query has no rarer one. */
export const COMMON = 500;

/** What a key counts for that so many names have. */
export function weightOf(names: number): number {
  return 1 / Math.log2(2 + names);
}

export interface Ranked {
  /** The Chinese label. */
  readonly label: string;
  readonly score: number;
}

/** The best first. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.label.length - b.label.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** The keys by which names are looked up: those that are not common, or else the rarest. */
export function keysToRead(counts: ReadonlyMap<string, number>): string[] {
  const known = [...counts].filter(([, count]) => count > 0);
  const rare = known.filter(([, count]) => count <= COMMON);
  if (rare.length > 0) return rare.map(([key]) => key);
  const [rarest] = known.toSorted(([, a], [, b]) => a - b);
  return rarest ? [rarest[0]] : [];
}
