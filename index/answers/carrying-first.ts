import type { Question } from '../findings.ts';
import { periodBasisOf, reachOf } from './filter-passages.ts';
import { carries } from './gate.ts';
import { periodsOf } from './period.ts';
import type { ScoredPassage } from './rank-passages.ts';
import { namesSeveral } from './source-clauses.ts';
import type { WeightedTerm } from './term-weights.ts';

/**
 * Of the passages that were judged those that carry the question come first; of these again what tells of a day in the
 * period that was asked for. Where several sources are asked for, each answers a part of the question, and they stay.
 *
 * @param judged - how many of the passages were
 */
export function carryingFirst(
  ranked: readonly ScoredPassage[],
  question: Question,
  terms: readonly WeightedTerm[],
  judged: number,
): readonly ScoredPassage[] {
  if (namesSeveral(question.sources)) return ranked;
  const isCarrying = (passage: ScoredPassage) => carries(passage, terms, question);
  const [carrying, others] = partition(ranked.slice(0, judged), isCarrying);
  return [...eventsFirst(carrying, question), ...others, ...ranked.slice(judged)];
}

/** What tells of a day in the period that was asked for comes before what was only printed in it. */
function eventsFirst(passages: readonly ScoredPassage[], question: Question): readonly ScoredPassage[] {
  const periods = periodsOf(question);
  if (periods.length === 0) return passages;
  const isEvent = (passage: ScoredPassage) => periodBasisOf(passage, periods, reachOf(question)) === 'event';
  return partition(passages, isEvent).flat();
}

/** Those for which it is true, then the others, each in their order. */
function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  const parts: [Item[], Item[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
}
