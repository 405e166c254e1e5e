// The first few of many in an order, without putting all of them in order.

export function firstOf<T>(all: Iterable<T>, most: number, order: (one: T, other: T) => number): T[] {
  const first: T[] = [];
  for (const one of all) {
    const last = first.length < most ? undefined : first.at(-1);
    if (most < 1 || (last !== undefined && order(one, last) >= 0)) continue;
    const at = first.findIndex((other) => order(one, other) < 0);
    first.splice(at < 0 ? first.length : at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}
