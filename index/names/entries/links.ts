import { findEnd } from '../../language/count-while.ts';
import { rootOf } from './root-of.ts';

/**
 * Texts that hang together, in sets that only grow. A text is told by 31 bits of a hash: two that share them hang
 * together without a reason, which costs time later and changes nothing.
 *
 * They never shrink: in a corpus that turns over, what is gone goes on holding sets together, so that a reload gathers
 * more than it must, until all is counted anew.
 */
export interface Links {
  /** Puts the sets of two texts together. */
  join(a: string, b: string): void;
  /** What tells the set of a text, until sets are joined. */
  setOf(text: string): number;
  /** All that is known, to be given to `createLinks`. */
  nodes(): LinkNodes;
}

/** Texts by their hashes, ascending, and for each of them the place of another one of its set, or its own. */
export interface LinkNodes {
  readonly hashes: Int32Array;
  readonly parents: Int32Array;
}

const NO_NODES: LinkNodes = { hashes: new Int32Array(), parents: new Int32Array() };

/** @param known - the nodes of other links, which are gone on from */
export function createLinks(known: LinkNodes = NO_NODES): Links {
  const parents = Array.from(known.parents);
  const added = new Map<number, number>();

  function nodeOf(text: string): number {
    const hash = hashOf(text);
    const node = findSorted(known.hashes, hash) ?? added.get(hash);
    if (node !== undefined) return node;
    added.set(hash, parents.length);
    return parents.push(parents.length) - 1;
  }

  return {
    join(a, b) {
      const [one, other] = [rootOf(parents, nodeOf(a)), rootOf(parents, nodeOf(b))];
      parents[other] = one;
    },
    setOf: (text) => rootOf(parents, nodeOf(text)),
    nodes() {
      const own = [...known.hashes, ...added.keys()];
      const hashes = Int32Array.from(own).sort();
      const places = Int32Array.from(own, (hash) => findSorted(hashes, hash) ?? 0);
      const parentsInOrder = new Int32Array(own.length);
      places.forEach((place, node) => {
        parentsInOrder[place] = places[rootOf(parents, node)] ?? 0;
      });
      return { hashes, parents: parentsInOrder };
    },
  };
}

/** FNV-1a of its code units, in 31 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}

function findSorted(sorted: Int32Array, wanted: number): number | undefined {
  const at = findEnd(0, sorted.length, (place) => (sorted[place] ?? 0) < wanted);
  return sorted[at] === wanted ? at : undefined;
}
