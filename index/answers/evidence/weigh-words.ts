import type { ScoredPassage } from '../rank-passages.ts';
import type { WeightedTerm } from '../term-weights.ts';

/** What a word counts that every article holds: where all are about one thing, its name says less but not nothing. */
const MIN_WEIGHT = 0.3;

/** What a passage holds and lacks of a question, counted in words that stand nowhere else: a commoner one is less than one. */
export interface WordWeights {
  readonly held: number;
  readonly lacked: number;
  /** How many words were looked for. */
  readonly words: number;
  /** The share of the words of names that it lacks, in [0, 1]; 0 where the question has none. */
  readonly lackedNames: number;
  /** How many words of names no article holds. */
  readonly unknownNames: number;
}

/**
 * Weighs the required words of a question, or all where none is. The title above a passage belongs to it, and a word
 * that only nearly says the same is held by half.
 *
 * @param names - the terms of the names of the question
 */
export function weighWords(
  { counts, match }: Pick<ScoredPassage, 'counts' | 'match'>,
  terms: readonly WeightedTerm[],
  names: ReadonlySet<string>,
): WordWeights {
  const isAnyRequired = terms.some(({ isRequired }) => isRequired);
  const looked = terms.flatMap(({ term, rarity, frequency, isRequired }, at) => {
    if (isAnyRequired && !isRequired) return [];
    const share = Math.min(1, Math.max(counts[at] ?? 0, match.titleCounts[at] ?? 0));
    const weight = MIN_WEIGHT + (1 - MIN_WEIGHT) * rarity;
    return { weight, share, isUnknown: frequency === 0, isOfName: names.has(term) };
  });
  const named = looked.filter(({ isOfName }) => isOfName);
  return {
    held: looked.reduce((sum, { weight, share }) => sum + weight * share, 0),
    lacked: looked.reduce((sum, { weight, share }) => sum + weight * (1 - share), 0),
    words: looked.length,
    lackedNames: named.filter(({ share }) => share === 0).length / Math.max(1, named.length),
    unknownNames: named.filter(({ isUnknown }) => isUnknown).length,
  };
}
