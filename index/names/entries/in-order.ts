/** What has a place among others by what it is called, as long as it is mentioned. */
interface Placed {
  readonly id: string;
  readonly mentions: number;
}

/** Those that are still mentioned of a list in order, with others among them, which are in any order. */
export function putInOrder<T extends Placed>(known: readonly T[], others: readonly T[]): T[] {
  const added = others.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const merged: T[] = [];
  let next = 0;
  for (const placed of known) {
    if (placed.mentions === 0) continue;
    for (let other = added[next]; other && other.id < placed.id; other = added[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(placed);
  }
  return merged.concat(added.slice(next));
}
