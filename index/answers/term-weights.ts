import type { QuestionTerm } from '../findings.ts';

/** How much a near word counts in the search beside the word itself. */
const NEAR_WORD_WEIGHT = 0.3;

/** A term of the question with how much a match of it says. */
export interface WeightedTerm extends QuestionTerm {
  /** In how many articles it stands, or what is written in place of it. */
  readonly frequency: number;
  /** How many articles there are. */
  readonly articles: number;
  /** Its rarity, more than 0; highest for a term that no article holds. */
  readonly idf: number;
  /** `idf` as a share of that of a word that no article holds, in (0, 1]. */
  readonly rarity: number;
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
  const highest = idfOf(0, articleCount);
  return terms.map((term) => {
    const frequency = Math.min(frequencyOf(term, frequencies), articleCount);
    const idf = idfOf(frequency, articleCount);
    return { ...term, frequency, articles: articleCount, idf, rarity: idf / highest };
  });
}

/** What an index is searched for: the terms, what is written in place of them and, for less, near words; each once. */
export function searchTerms(
  terms: readonly QuestionTerm[],
): { readonly term: string; readonly weight: number }[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  for (const { weight, substitutes } of terms) {
    for (const run of substitutes) {
      for (const word of run) if (!weights.has(word)) weights.set(word, weight / run.length);
    }
  }
  for (const { weight, nearWords } of terms) {
    for (const word of nearWords) if (!weights.has(word)) weights.set(word, weight * NEAR_WORD_WEIGHT);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function idfOf(frequency: number, articleCount: number): number {
  return Math.log(1 + (articleCount - frequency + 0.5) / (frequency + 0.5));
}

/** A near word is counted only where no article has the word itself. */
function frequencyOf(
  { term, substitutes, nearWords }: QuestionTerm,
  frequencies: ReadonlyMap<string, number>,
): number {
  const of = (word: string) => frequencies.get(word) ?? 0;
  const own = Math.max(of(term), ...substitutes.map((run) => Math.min(...run.map(of))));
  return own || Math.max(0, ...nearWords.map(of));
}
