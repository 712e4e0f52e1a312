import type { GoldQuestion } from '../records.ts';
import type { Result } from '../run-set.ts';
import { isRight, passagesOf } from '../scores.ts';

/**
 * Of what a question was asked: of its own corpus, where it has an answer (`answerable`) or none (`no answer`); of that
 * corpus without the articles that answer it, or without all that bear their titles; or of another subject's corpus.
 */
export type Case = 'answerable' | 'no answer' | 'articles taken out' | 'titles taken out' | 'other subject';

/** A question asked once. */
export interface Trial {
  /** The name of its set. */
  readonly set: string;
  readonly case: Case;
  readonly isAnswered: boolean;
  /** The confidence of the first passage, shown as an answer or not; 0 where nothing was found. In [0, 1]. */
  readonly confidence: number;
  /** Whether the first passage answers; false where nothing can. */
  readonly isRight: boolean;
}

export function toTrial(
  set: string,
  { asked, findings }: Pick<Result<GoldQuestion>, 'asked' | 'findings'>,
  kind: Case,
): Trial {
  const [first] = findings ? passagesOf(findings) : [];
  return {
    set,
    case: kind,
    isAnswered: findings?.outcome === 'answered',
    confidence: first?.confidence ?? 0,
    isRight: kind === 'answerable' && first !== undefined && isRight(asked.gold, first),
  };
}
