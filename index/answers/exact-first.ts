import type { Answer } from '../findings.ts';

/** An answer within this share of the first one's score is as good as it. */
const NEARLY = 0.95;

/**
 * Where the first answer holds nothing that answers by itself and one that is as good as it does, that one comes first.
 *
 * @param answers - best first
 */
export function exactFirst(answers: readonly Answer[]): readonly Answer[] {
  const [first] = answers;
  if (!first || first.exact !== null) return answers;
  const better = answers.find(
    ({ exact, score, isSupported }) =>
      exact !== null && score >= NEARLY * first.score && isSupported === first.isSupported,
  );
  return better ? [better, ...answers.filter((answer) => answer !== better)] : answers;
}
