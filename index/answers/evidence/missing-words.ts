import type { ScoredPassage } from '../rank-passages.ts';
import type { WeightedTerm } from '../term-weights.ts';

/** An article that lacks a name of the question says less about it than one that lacks some other words. */
const NAME_COST = 4;

/**
 * The words that the article which holds most of the question lacks; one that lacks a name is the last choice.
 *
 * @param required - of the terms those that an answer must hold
 * @param names - the terms of the names of the question
 */
export function missingWords(
  required: readonly WeightedTerm[],
  terms: readonly WeightedTerm[],
  passages: readonly ScoredPassage[],
  names: ReadonlySet<string>,
): readonly WeightedTerm[] {
  const lacking = passages.map(({ match }) =>
    required.filter((term) => (match.counts[terms.indexOf(term)] ?? 0) === 0),
  );
  const cost = (words: readonly WeightedTerm[]) =>
    words.reduce((sum, { term }) => sum + (names.has(term) ? NAME_COST : 1), 0);
  return lacking.reduce<readonly WeightedTerm[]>(
    (fewest, words) => (cost(words) < cost(fewest) ? words : fewest),
    required,
  );
}
