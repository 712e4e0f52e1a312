/**
 * How many there are at the beginning of a list for which something holds, by halving.
 *
 * @param holds - holds for some at the beginning of the list and for none behind them
 */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  // Between two places of the list there is one.
  return findEnd(0, items.length, (at) => holds(items[at] as Item));
}

/**
 * The first place, from one up to another, at which something holds no more, by halving; the end where it holds at all.
 *
 * @param holds - holds for some at the beginning and for none behind them
 */
export function findEnd(from: number, to: number, holds: (place: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
