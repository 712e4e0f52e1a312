/**
 * What tells the set of a node, until sets are put together. Ways up are made shorter as they are gone.
 *
 * @param parents - for each node another one of its set, or itself where it is the root
 */
export function rootOf(parents: number[] | Int32Array, node: number): number {
  let root = node;
  for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) {
    parents[root] = parents[up] ?? up;
    root = up;
  }
  return root;
}
