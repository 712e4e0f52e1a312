import type { QuestionTerm } from '../findings.ts';

/** A term of the question with how much a match of it says. */
export interface WeightedTerm extends QuestionTerm {
  /** In how many articles it stands, or what is written in place of it. */
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
    const frequency = Math.min(frequencyOf(term, frequencies), articleCount);
    return { ...term, frequency, idf: Math.log(1 + (articleCount - frequency + 0.5) / (frequency + 0.5)) };
  });
}

/** What an index is searched for: the terms themselves and the words that are written in place of them, each once. */
export function searchTerms(
  terms: readonly QuestionTerm[],
): { readonly term: string; readonly weight: number }[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  for (const { weight, substitutes } of terms) {
    for (const run of substitutes) {
      for (const word of run) if (!weights.has(word)) weights.set(word, weight / run.length);
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function frequencyOf({ term, substitutes }: QuestionTerm, frequencies: ReadonlyMap<string, number>): number {
  const of = (word: string) => frequencies.get(word) ?? 0;
  return Math.max(of(term), ...substitutes.map((run) => Math.min(...run.map(of))));
}
