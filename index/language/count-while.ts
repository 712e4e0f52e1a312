/**
 * How many there are at the beginning of a list for which something holds, by halving.
 *
 * @param holds - holds for some at the beginning of the list and for none behind them
 */
export function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // Between two places of the list there is one.
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
