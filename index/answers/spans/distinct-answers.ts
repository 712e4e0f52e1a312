import type { Answer } from '../../findings.ts';

/**
 * The first answers that differ: passages of one article overlap, and where two answer with the same words of it the
 * later one brings nothing.
 *
 * @param passages - best first; no more of them are read than it takes
 */
export function distinctAnswers<Passage>(
  passages: readonly Passage[],
  limit: number,
  toAnswer: (passage: Passage) => Answer,
): Answer[] {
  const told = new Set<string>();
  const answers: Answer[] = [];
  for (const passage of passages) {
    if (answers.length === limit) break;
    const answer = toAnswer(passage);
    const key = keyOf(answer);
    if (key !== null && told.has(key)) continue;
    if (key !== null) told.add(key);
    answers.push(answer);
  }
  return answers;
}

/** Equal for answers with the same words; null where none are the answer by themselves. */
function keyOf({ exact, passage }: Answer): string | null {
  return exact && `${exact.start} ${exact.end} ${passage.articleId}`;
}
