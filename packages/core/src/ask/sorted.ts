// Looking a number up in a list that goes upwards, as postings do.

export function includesSorted(numbers: readonly number[], wanted: number): boolean {
  let [low, high] = [0, numbers.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] ?? 0;
    if (number === wanted) return true;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
