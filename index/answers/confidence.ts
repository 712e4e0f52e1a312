import type { Question } from '../findings.ts';
import { holdsNumber } from '../passages/analysis.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { coverage } from './signals/coverage.ts';
import type { WeightedTerm } from './term-weights.ts';

const WEIGHTS = { passage: 0.5, sentence: 0.3, kind: 0.2 };

/**
 * How sure it is that a passage answers: how much of the question it and its best sentence hold, and whether something
 * of the kind that was asked for stands in it. It orders answers by trust and is not yet calibrated.
 *
 * @param hasDay - whether its best sentence tells a day that answers
 * @returns a value in [0, 1]
 */
export function confidenceOf(
  passage: ScoredPassage,
  question: Question,
  terms: readonly WeightedTerm[],
  hasDay: boolean,
): number {
  const inPassage = passage.counts.map((count, at) => count + (passage.match.titleCounts[at] ?? 0));
  const inSentence = passage.signals.find(({ name }) => name === 'best sentence')?.value ?? 0;
  const hasKind = holdsKind(passage, question, hasDay) ? 1 : 0;
  return (
    WEIGHTS.passage * coverage(inPassage, terms) + WEIGHTS.sentence * inSentence + WEIGHTS.kind * hasKind
  );
}

function holdsKind({ match, window }: ScoredPassage, { kind }: Question, hasDay: boolean): boolean {
  if (kind === 'when') return hasDay;
  if (kind !== 'how-many') return true;
  return match.analysis.sentences.slice(window.first, window.last + 1).some(holdsNumber);
}
