/**
 * The best few of many, best first, without sorting the rest: a heap that has the worst of those kept on top.
 *
 * @param candidates - in any order
 * @param isBetter - a strict order in which no two are alike
 * @param isWanted - asked only of those that are good enough
 */
export function bestOf(
  candidates: Uint32Array,
  limit: number,
  isBetter: (a: number, b: number) => boolean,
  isWanted: (candidate: number) => boolean,
): number[] {
  const heap: number[] = [];
  if (limit < 1) return heap;
  for (const candidate of candidates) {
    if (heap.length < limit) {
      if (isWanted(candidate)) push(heap, candidate, isBetter);
    } else if (isBetter(candidate, heap[0] as number) && isWanted(candidate)) {
      sink(heap, candidate, isBetter);
    }
  }
  return heap.sort((a, b) => (isBetter(a, b) ? -1 : 1));
}

/** Lets it rise above all that are better. */
function push(heap: number[], candidate: number, isBetter: (a: number, b: number) => boolean): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as number;
    if (!isBetter(above, candidate)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = candidate;
}

/** Takes the worst away and lets the candidate sink below all that are worse. */
function sink(heap: number[], candidate: number, isBetter: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const worse = right < heap.length && isBetter(heap[left] as number, heap[right] as number) ? right : left;
    const below = heap[worse] as number;
    if (!isBetter(candidate, below)) break;
    heap[at] = below;
    at = worse;
  }
  heap[at] = candidate;
}
