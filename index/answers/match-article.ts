import type { Analysis } from '../passages/analysis.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Where a term of the question stands: `term` counts in the question's terms, `position` in the article's terms. */
export interface Occurrence {
  readonly term: number;
  readonly position: number;
  /** Where a word stands that means nearly the same. */
  readonly isNear?: true;
}

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
  const find = createFinder(terms);
  const inTitle = find(analysis.titleTerms, 0);
  const told = [...inTitle];
  let position = 0;
  const sentences = analysis.sentences.map((sentence) => {
    const occurrences = find(sentence.terms, position);
    position += sentence.terms.length;
    if (sentence.role !== 'boilerplate') told.push(...occurrences);
    return { length: sentence.terms.length, occurrences };
  });
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
  for (const { term, isNear } of occurrences) if (!isNear) counts[term] = (counts[term] ?? 0) + 1;
  for (const { term, isNear } of occurrences) if (isNear) counts[term] ||= NEAR_COUNT;
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
  const nearWords = groupByNearWord(terms);
  return (words, base) => {
    const occurrences: Occurrence[] = [];
    const near: Occurrence[] = [];
    words.forEach((word, at) => {
      const own = places.get(word);
      if (own !== undefined) occurrences.push({ term: own, position: base + at });
      const runs = substitutes.get(word) ?? [];
      for (const { run, term } of runs) {
        if (isRunAt(run, words, at) && !standsAround(terms[term]?.term, words, at, run.length)) {
          occurrences.push({ term, position: base + at });
        }
      }
      // A word that is asked for itself does not answer for another one.
      if (own !== undefined || runs.length > 0) return;
      for (const term of nearWords.get(word) ?? []) {
        near.push({ term, position: base + at, isNear: true });
      }
    });
    return near.length === 0 ? occurrences : withNear(occurrences, near, terms);
  };
}

/** By itself a near word may mean anything: it counts beside another word of the question that says something. */
function withNear(
  own: readonly Occurrence[],
  near: readonly Occurrence[],
  terms: readonly WeightedTerm[],
): Occurrence[] {
  const held = new Set(own.flatMap(({ term }) => (terms[term]?.isRequired ? term : [])));
  const counted = near.filter(({ term }) => held.size > (held.has(term) ? 1 : 0));
  return [...own, ...counted].sort((a, b) => a.position - b.position);
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

function groupByNearWord(terms: readonly WeightedTerm[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  terms.forEach(({ nearWords }, term) => {
    for (const word of nearWords) groups.set(word, [...(groups.get(word) ?? []), term]);
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
