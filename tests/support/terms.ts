import type { WeightedTerm } from '../../index/answers/term-weights.ts';

/** Terms of a question by their rarity alone: t0, t1, … */
export function createTerms(...idfs: readonly number[]): WeightedTerm[] {
  return idfs.map((idf, at) => ({
    term: `t${at}`,
    word: `t${at}`,
    weight: 1,
    isRequired: true,
    substitutes: [],
    nearWords: [],
    frequency: 1,
    articles: 100,
    idf,
    rarity: 1,
  }));
}
