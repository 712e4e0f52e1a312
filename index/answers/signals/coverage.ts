import type { WeightedTerm } from '../term-weights.ts';

/**
 * The share of the question that a text holds, each term counted once at most and by its rarity.
 *
 * @param counts - how often each term occurs in the text
 * @returns a value in [0, 1]; 0 for a question without terms
 */
export function coverage(counts: readonly number[], terms: readonly WeightedTerm[]): number {
  let held = 0;
  let all = 0;
  for (let at = 0; at < terms.length; at++) {
    const idf = terms[at]?.idf ?? 0;
    all += idf;
    held += idf * Math.min(1, counts[at] ?? 0);
  }
  return all === 0 ? 0 : held / all;
}
