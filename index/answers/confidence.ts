import type { Question } from '../findings.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { coverage } from './signals/coverage.ts';
import { askedFor } from './spans/asked-for.ts';
import type { WeightedTerm } from './term-weights.ts';

const WEIGHTS = { passage: 0.5, sentence: 0.3, kind: 0.2 };

/**
 * How sure it is that a passage answers: how much of the question it and its best sentence hold, and whether something
 * of the kind that was asked for stands in it. It orders answers by trust and is not yet calibrated.
 *
 * @param hasExact - whether its best sentence tells a day, a name or a number that answers by itself
 * @returns a value in [0, 1]
 */
export function confidenceOf(
  passage: ScoredPassage,
  question: Question,
  terms: readonly WeightedTerm[],
  hasExact: boolean,
): number {
  const inPassage = passage.counts.map((count, at) => count + (passage.match.titleCounts[at] ?? 0));
  const inSentence = passage.signals.find(({ name }) => name === 'best sentence')?.value ?? 0;
  const hasKind = hasExact || !wantsExact(question) ? 1 : 0;
  return (
    WEIGHTS.passage * coverage(inPassage, terms) + WEIGHTS.sentence * inSentence + WEIGHTS.kind * hasKind
  );
}

/** Whether a part of a sentence can answer by itself; a reason or an account cannot. */
function wantsExact(question: Question): boolean {
  return question.kind === 'when' || question.kind === 'how-many' || askedFor(question) !== null;
}
