import type { QuestionTerm } from '../findings.ts';

/** A term of the question with how much a match of it says. */
export interface WeightedTerm extends QuestionTerm {
  /** In how many articles it stands. */
  readonly frequency: number;
  /** Its rarity, more than 0; highest for a term that no article holds. */
  readonly idf: number;
}

/**
 * Weighs the terms of a question by their rarity, ln(1 + (N − n + ½) / (n + ½)) for n of N articles: the inverse
 * document frequency of BM25 (Robertson and Zaragoza 2009) in the form that is never negative.
 */
export function weighTerms(
  terms: readonly QuestionTerm[],
  frequencies: ReadonlyMap<string, number>,
  articleCount: number,
): WeightedTerm[] {
  return terms.map((term) => {
    const frequency = Math.min(frequencies.get(term.term) ?? 0, articleCount);
    return { ...term, frequency, idf: Math.log(1 + (articleCount - frequency + 0.5) / (frequency + 0.5)) };
  });
}
