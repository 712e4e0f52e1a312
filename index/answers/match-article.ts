import type { Analysis } from '../passages/analysis.ts';
import { finderOf, type Occurrence } from './term-finder.ts';
import type { WeightedTerm } from './term-weights.ts';

/** What a term counts of which only near words are there, however many. */
const NEAR_COUNT = 0.5;

/** What of a question stands where in an article. Counts are by the question's terms, as `countOccurrences` has them. */
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

/** A term of the question is there where it stands itself, and where a run of words stands that articles write for it. */
export function matchArticle(analysis: Analysis, terms: readonly WeightedTerm[]): ArticleMatch {
  const find = finderOf(terms);
  const inTitle = find(analysis.titleTerms, 0);
  const told = [...inTitle];
  let position = 0;
  const sentences: SentenceMatch[] = [];
  for (const sentence of analysis.sentences) {
    const occurrences = find(sentence.terms, position);
    position += sentence.terms.length;
    if (sentence.role !== 'boilerplate') for (const one of occurrences) told.push(one);
    sentences.push({ length: sentence.terms.length, occurrences });
  }
  const lead = analysis.sentences.findIndex(({ role }) => role === 'story');
  const inHead = [...inTitle, ...(sentences[lead]?.occurrences ?? [])];
  return {
    analysis,
    sentences,
    titleCounts: countOccurrences(inTitle, terms.length),
    headCounts: countOccurrences(inHead, terms.length),
    counts: countOccurrences(told, terms.length),
  };
}

/** How often each term of the question occurs; one half for a term of which only near words do. */
export function countOccurrences(occurrences: readonly Occurrence[], termCount: number): number[] {
  const counts = new Array<number>(termCount).fill(0);
  let hasNear = false;
  for (const { term, isNear } of occurrences) {
    if (isNear) hasNear = true;
    else counts[term] = (counts[term] ?? 0) + 1;
  }
  if (hasNear) for (const { term, isNear } of occurrences) if (isNear) counts[term] ||= NEAR_COUNT;
  return counts;
}
