/** What an answer must have before its confidence is asked for, and how much of that there must be. */
import type { WeightedTerm } from '../term-weights.ts';

/** In fewer articles than these every word is rare, and none can be told to matter more than another: all are wanted. */
const FEW_ARTICLES = 50;

/** What is asked of an answer to a question of up to so many words. */
export interface Allowance {
  readonly words: number;
  /** How many required words may be missing in the article that answers. */
  readonly lacking: number;
  /** And how many in all articles. */
  readonly unknown: number;
  readonly minConfidence: number;
}

const OF_FEW_ARTICLES: readonly Allowance[] = [
  { words: 3, lacking: 0, unknown: 0, minConfidence: 0.1 },
  { words: 5, lacking: 1, unknown: 1, minConfidence: 0.15 },
  { words: 8, lacking: 2, unknown: 1, minConfidence: 0.15 },
];
const OF_MANY_ARTICLES: readonly Allowance[] = [
  { words: 3, lacking: 0, unknown: 0, minConfidence: 0.1 },
  { words: 5, lacking: 2, unknown: 1, minConfidence: 0.35 },
];
/** Of a longer question confidence decides, in few articles over an article with half of its words. */
const MIN_CONFIDENCE_OF_FEW = 0.5;
const MIN_CONFIDENCE_OF_MANY = 0.35;
const ANY = Number.POSITIVE_INFINITY;

/**
 * What is asked of an answer.
 *
 * @param required - the terms that it must hold
 * @param isStatement - whether they were pasted: of a headline the story need not hold all, and half is enough in few articles
 */
export function allowanceFor(required: readonly WeightedTerm[], isStatement: boolean): Allowance {
  const isSmall = (required[0]?.articles ?? 0) < FEW_ARTICLES;
  const allowances = isSmall ? OF_FEW_ARTICLES : OF_MANY_ARTICLES;
  const own = isStatement ? undefined : allowances.find(({ words }) => required.length <= words);
  if (own) return own;
  return isSmall
    ? { words: ANY, lacking: required.length / 2, unknown: ANY, minConfidence: MIN_CONFIDENCE_OF_FEW }
    : { words: ANY, lacking: ANY, unknown: ANY, minConfidence: MIN_CONFIDENCE_OF_MANY };
}
