import type { WeightedTerm } from '../term-weights.ts';

export interface Bm25Options {
  /** How soon repetitions stop counting; 0 or more. 0: presence alone counts. */
  readonly k1: number;
  /** How much length counts against a text, in [0, 1]. */
  readonly b: number;
}

const NOTHING = { idf: 0, weight: 0 };

/**
 * BM25 (Robertson and Zaragoza 2009) over its upper bound for this question, so that it can be added to other signals.
 *
 * @param counts - how often each term occurs in the text
 * @param lengthRatio - the text's length over the mean length, more than 0
 * @returns a value in [0, 1]; 0 where no term occurs
 */
export function bm25(
  counts: readonly number[],
  terms: readonly WeightedTerm[],
  lengthRatio: number,
  { k1, b }: Bm25Options,
): number {
  const norm = k1 * (1 - b + b * lengthRatio);
  let sum = 0;
  let bound = 0;
  for (let at = 0; at < terms.length; at++) {
    const count = counts[at] ?? 0;
    const { idf, weight } = terms[at] ?? NOTHING;
    bound += idf * weight * (k1 + 1);
    if (count > 0) sum += (idf * weight * count * (k1 + 1)) / (count + norm);
  }
  return bound === 0 ? 0 : sum / bound;
}
