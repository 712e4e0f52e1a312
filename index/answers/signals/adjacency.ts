import type { Occurrence } from '../term-finder.ts';
import type { WeightedTerm } from '../term-weights.ts';

/**
 * The share of the question's neighbouring terms that stand near each other in the text too, in either order.
 * A pair counts by its rarer term.
 *
 * @param occurrences - by position, ascending
 * @param maxGap - how many terms apart a pair may stand; 1: side by side
 * @returns a value in [0, 1]; 0 where the question has one term only
 */
export function adjacency(
  occurrences: readonly Occurrence[],
  terms: readonly WeightedTerm[],
  maxGap: number,
): number {
  if (occurrences.length < 2) return 0;
  let all = 0;
  for (let at = 1; at < terms.length; at++) all += pairWeight(terms, at);
  if (all === 0) return 0;
  let held = 0;
  for (const pair of nearPairs(occurrences, maxGap)) held += pairWeight(terms, pair);
  // The pairs are added up in another order than all of them.
  return Math.min(1, held / all);
}

/** The pairs that stand near each other, each once, in the order in which they are met, named by the place of its second term in the question. */
function nearPairs(occurrences: readonly Occurrence[], maxGap: number): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at < occurrences.length; at++) {
    const left = occurrences[at];
    for (let next = at + 1; left && next < occurrences.length; next++) {
      const right = occurrences[next];
      if (!right || right.position - left.position > maxGap) break;
      const second = Math.max(right.term, left.term);
      if (Math.abs(right.term - left.term) === 1 && !pairs.includes(second)) pairs.push(second);
    }
  }
  return pairs;
}

function pairWeight(terms: readonly WeightedTerm[], second: number): number {
  return Math.max(terms[second - 1]?.idf ?? 0, terms[second]?.idf ?? 0);
}
