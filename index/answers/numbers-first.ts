import type { Answer, Question } from '../findings.ts';

/**
 * Of the answers to "how many?" those that tell a number come first, and the others answer nothing. All stay as they are
 * for any other question, and where none tells one.
 *
 * @param answers - best first
 */
export function numbersFirst(answers: readonly Answer[], { kind }: Question): readonly Answer[] {
  const tells = ({ exact, isSupported }: Answer) => exact !== null && isSupported;
  if (kind !== 'how-many' || !answers.some(tells)) return answers;
  const others = answers.filter((answer) => !tells(answer));
  return [...answers.filter(tells), ...others.map((answer) => ({ ...answer, isSupported: false }))];
}
