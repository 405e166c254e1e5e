// Where sentences end, looked up by place.

/** How many of these rising places lie at or before `at`: the number of the sentence. */
export function sentenceAt(ends: readonly number[], at: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ends[middle] ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from;
}
