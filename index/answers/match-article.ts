import type { Analysis } from '../passages/analysis.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Where a term of the question stands: `term` counts in the question's terms, `position` in the article's terms. */
export interface Occurrence {
  readonly term: number;
  readonly position: number;
}

/** What of a question stands where in an article. Counts are by the question's terms, in their order. */
export interface ArticleMatch {
  readonly analysis: Analysis;
  /** One for each sentence of the analysis. */
  readonly sentences: readonly SentenceMatch[];
  readonly titleCounts: readonly number[];
  /** In the title and the first sentence of the story, which say what the whole article is about. */
  readonly headCounts: readonly number[];
  /** In title and story. */
  readonly counts: readonly number[];
}

export interface SentenceMatch {
  /** How many terms the sentence has in all. */
  readonly length: number;
  readonly occurrences: readonly Occurrence[];
}

export function matchArticle(analysis: Analysis, terms: readonly WeightedTerm[]): ArticleMatch {
  const places = new Map(terms.map(({ term }, at) => [term, at]));
  const titleCounts = countTerms(analysis.titleTerms, places);
  const counts = [...titleCounts];
  let position = 0;
  const sentences = analysis.sentences.map((sentence) => {
    const occurrences: Occurrence[] = [];
    const first = position;
    for (const word of sentence.terms) {
      const term = places.get(word);
      if (term !== undefined) occurrences.push({ term, position });
      position++;
    }
    if (sentence.role !== 'boilerplate')
      for (const { term } of occurrences) counts[term] = (counts[term] ?? 0) + 1;
    return { length: position - first, occurrences };
  });
  const lead = analysis.sentences.findIndex(({ role }) => role === 'story');
  const leadCounts = countOccurrences(sentences[lead]?.occurrences ?? [], terms.length);
  const headCounts = titleCounts.map((count, at) => count + (leadCounts[at] ?? 0));
  return { analysis, sentences, titleCounts, headCounts, counts };
}

/** How often each term of the question occurs. */
export function countOccurrences(occurrences: readonly Occurrence[], termCount: number): number[] {
  const counts = new Array<number>(termCount).fill(0);
  for (const { term } of occurrences) counts[term] = (counts[term] ?? 0) + 1;
  return counts;
}

function countTerms(words: readonly string[], places: ReadonlyMap<string, number>): number[] {
  const counts = new Array<number>(places.size).fill(0);
  for (const word of words) {
    const term = places.get(word);
    if (term !== undefined) counts[term] = (counts[term] ?? 0) + 1;
  }
  return counts;
}
