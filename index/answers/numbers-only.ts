import type { Answer, Question } from '../findings.ts';

/**
 * Behind an answer to "how many?" that tells a number those without one answer nothing. All stay as they are for any other
 * question, and where none tells one.
 *
 * @param answers - best first; the order is kept
 */
export function numbersOnly(answers: readonly Answer[], { kind }: Question): readonly Answer[] {
  const first = answers.findIndex(({ exact, isSupported }) => exact !== null && isSupported);
  if (kind !== 'how-many' || first < 0) return answers;
  return answers.map((answer, at) =>
    at > first && answer.exact === null ? { ...answer, isSupported: false } : answer,
  );
}
