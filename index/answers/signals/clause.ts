import type { WeightedTerm } from '../term-weights.ts';
import { coverage } from './coverage.ts';

/**
 * Of a question that names several sources: the share of what it asks of this source that a passage holds, each term
 * counted once and by its rarity.
 *
 * @param counts - how often each term of the question occurs in the passage
 * @param asked - the terms that are asked of the passage's source
 * @returns a value in [0, 1]; 0 where nothing is asked of it
 */
export function clause(
  counts: readonly number[],
  terms: readonly WeightedTerm[],
  asked: ReadonlySet<string> | undefined,
): number {
  if (!asked?.size) return 0;
  const places = terms.flatMap(({ term }, at) => (asked.has(term) ? at : []));
  return coverage(
    places.map((at) => counts[at] ?? 0),
    places.flatMap((at) => terms[at] ?? []),
  );
}
