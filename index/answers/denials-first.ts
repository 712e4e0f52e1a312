import type { Answer } from '../findings.ts';

/** Answers within this share of the best one's score are as good as it. */
const NEARLY = 0.8;
const DENIES =
  /\b(?:not|never|no|nobody|none|neither|nor|without|cannot|refus(?:e[sd]?|ing|al)|den(?:y|ie[sd]|ying|ial)|fail(?:s|ed|ing|ure)?|reject(?:s|ed|ing)?|declin(?:e[sd]?|ing)|lack(?:s|ed|ing)?|(?:did|do|does|is|are|was|were|has|have|had|ca|could|wo|would|should)n['’]t)\b/i;

/**
 * For a question about what was not: of answers nearly as good as the best one those first that tell of something that
 * is not so, among equals in their order.
 *
 * @param answers - best first
 */
export function denialsFirst(answers: readonly Answer[]): readonly Answer[] {
  const least = NEARLY * (answers[0]?.score ?? 0);
  const isNear = ({ isSupported, score }: Answer) => isSupported && score >= least;
  const near = answers.filter(isNear);
  const denials = near.filter(denies);
  const others = near.filter((answer) => !denials.includes(answer));
  return [...denials, ...others, ...answers.filter((answer) => !isNear(answer))];
}

/** Whether what is printed of an answer tells of something that is not so. */
export function denies({ excerpt, passage, shown }: Answer): boolean {
  const from = passage.span.start;
  return DENIES.test(excerpt.slice(shown.start - from, shown.end - from));
}
