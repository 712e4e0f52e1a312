import type { Question } from '../findings.ts';
import type { ScoredPassage } from './rank-passages.ts';
import type { WeightedTerm } from './term-weights.ts';

/** A line that names an author answers only who that is: a question all of whose words it holds. */
export function withoutBylines(
  passages: readonly ScoredPassage[],
  { kind }: Pick<Question, 'kind'>,
  terms: readonly WeightedTerm[],
): ScoredPassage[] {
  return passages.filter(({ match, window, counts }) => {
    const isByline = match.analysis.sentences[window.first]?.role === 'byline';
    return (
      !isByline ||
      (kind === 'who' && terms.every(({ isRequired }, at) => !isRequired || (counts[at] ?? 0) > 0))
    );
  });
}
