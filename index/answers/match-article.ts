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

/** A term of the question is there where it stands itself, and where a run of words stands that articles write for it. */
export function matchArticle(analysis: Analysis, terms: readonly WeightedTerm[]): ArticleMatch {
  const find = createFinder(terms);
  const titleCounts = countOccurrences(find(analysis.titleTerms, 0), terms.length);
  const counts = [...titleCounts];
  let position = 0;
  const sentences = analysis.sentences.map((sentence) => {
    const occurrences = find(sentence.terms, position);
    position += sentence.terms.length;
    if (sentence.role !== 'boilerplate')
      for (const { term } of occurrences) counts[term] = (counts[term] ?? 0) + 1;
    return { length: sentence.terms.length, occurrences };
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

/** A run of words with the term of the question that it stands for. */
interface Substitute {
  readonly run: readonly string[];
  readonly term: number;
}

/** Finds the question's terms in a list of words; `base` is added to their positions. */
function createFinder(
  terms: readonly WeightedTerm[],
): (words: readonly string[], base: number) => Occurrence[] {
  const places = new Map(terms.map(({ term }, at) => [term, at]));
  const substitutes = groupByFirst(terms);
  return (words, base) => {
    const occurrences: Occurrence[] = [];
    words.forEach((word, at) => {
      const own = places.get(word);
      if (own !== undefined) occurrences.push({ term: own, position: base + at });
      for (const { run, term } of substitutes.get(word) ?? []) {
        if (isRunAt(run, words, at) && !standsAround(terms[term]?.term, words, at, run.length)) {
          occurrences.push({ term, position: base + at });
        }
      }
    });
    return occurrences;
  };
}

function groupByFirst(terms: readonly WeightedTerm[]): ReadonlyMap<string, readonly Substitute[]> {
  const groups = new Map<string, Substitute[]>();
  terms.forEach(({ substitutes }, term) => {
    for (const run of substitutes) {
      const first = run[0] ?? '';
      groups.set(first, [...(groups.get(first) ?? []), { run, term }]);
    }
  });
  return groups;
}

function isRunAt(run: readonly string[], words: readonly string[], at: number): boolean {
  return run.every((word, place) => words[at + place] === word);
}

/** "Vladimir Putin" holds "Vladimir" once, and not once more for its "Putin". */
function standsAround(
  term: string | undefined,
  words: readonly string[],
  at: number,
  length: number,
): boolean {
  return words.slice(Math.max(0, at - 2), at + length + 2).some((word) => word === term);
}
