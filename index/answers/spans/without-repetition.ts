import type { Answer } from '../../findings.ts';

/** Passages of one article overlap, and two may answer with the same words of it: the later one brings nothing. */
export function withoutRepeatedSpans(answers: readonly Answer[]): Answer[] {
  const told = new Set<string>();
  return answers.filter(({ exact, passage }) => {
    if (exact === null) return true;
    const key = `${exact.start} ${exact.end} ${passage.articleId}`;
    return !told.has(key) && told.add(key);
  });
}
