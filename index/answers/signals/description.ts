import type { Description, Span } from '../../types.ts';

/** A description of this weight or more says as much as one can. */
const FULL_WEIGHT = 3;

/**
 * How well a sentence says who or what the name is that was asked for, by the best description of it that it holds.
 *
 * @param descriptions - of that name, in its article
 * @returns a value in [0, 1]; 0 where the sentence describes it not
 */
export function description(descriptions: readonly Description[], sentence: Span | undefined): number {
  if (!sentence || descriptions.length === 0) return 0;
  const weights = descriptions.flatMap(({ span, weight }) =>
    sentence.start <= span.start && span.end <= sentence.end ? weight : [],
  );
  return Math.min(1, Math.max(0, ...weights) / FULL_WEIGHT);
}
