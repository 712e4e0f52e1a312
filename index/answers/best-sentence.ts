import { holdsNumber } from '../passages/holds-number.ts';
import type { SentenceWindow } from '../passages/windows.ts';
import { type ArticleMatch, countOccurrences } from './match-article.ts';
import { coverage } from './signals/coverage.ts';
import type { WeightedTerm } from './term-weights.ts';

/** What one sentence brings to the passages that it lies in. */
export interface SentenceValue {
  /** The share of the question that it holds, in [0, 1]. */
  readonly coverage: number;
  /** Whether it goes before others that hold as much of the question. */
  readonly isPreferred: boolean;
}

/**
 * The value of every sentence of an article, worked out once for all the windows that it lies in.
 *
 * @param wantsNumber - whether sentences with a number in digits are preferred
 */
export function sentenceValues(
  { analysis, sentences }: ArticleMatch,
  terms: readonly WeightedTerm[],
  wantsNumber: boolean,
): SentenceValue[] {
  return sentences.map(({ occurrences }, at) => {
    const sentence = analysis.sentences[at];
    return {
      coverage: occurrences.length === 0 ? 0 : coverage(countOccurrences(occurrences, terms.length), terms),
      isPreferred: wantsNumber && sentence !== undefined && holdsNumber(sentence),
    };
  });
}

/** The sentence of a window that holds the most of the question: of equals the first that is preferred, else the first. */
export function bestSentenceOf(values: readonly SentenceValue[], { first, last }: SentenceWindow): number {
  let best = first;
  for (let at = first + 1; at <= last; at++) if (isBetter(values[at], values[best])) best = at;
  return best;
}

function isBetter(one: SentenceValue | undefined, than: SentenceValue | undefined): boolean {
  if (!one || !than || one.coverage < than.coverage) return false;
  return one.coverage > than.coverage || (one.isPreferred && !than.isPreferred);
}
