import type { Question } from '../findings.ts';
import { byScore, type ScoredPassage } from './rank-passages.ts';
import { namesSeveral } from './source-clauses.ts';

/**
 * Of a question that names two sources or more one passage of each source in turn, of every round the best first; what
 * is from none of them comes behind. Any other question leaves the order as it is.
 *
 * @param passages - best first
 */
export function dealBySource(
  passages: readonly ScoredPassage[],
  { sources }: Pick<Question, 'sources'>,
): readonly ScoredPassage[] {
  if (!namesSeveral(sources)) return passages;
  const hands = new Map<string, ScoredPassage[]>(sources.map((source) => [source, []]));
  const others: ScoredPassage[] = [];
  for (const passage of passages)
    (hands.get(passage.match.analysis.article.source ?? '') ?? others).push(passage);
  const rounds = Math.max(...[...hands.values()].map(({ length }) => length));
  const dealt = Array.from({ length: rounds }, (_, round) =>
    [...hands.values()].flatMap((hand) => hand[round] ?? []).sort(byScore),
  );
  return [...dealt.flat(), ...others];
}
