import type { Answer } from '../index/types.ts';
import { hasDayOfPrint } from './lead.ts';
import { answeringDaysOf } from './named-days.ts';

/** Answers that tell the same day: the best of them, and the best of each other article. */
export interface DayGroup {
  readonly answer: Answer;
  readonly others: readonly Answer[];
}

/**
 * Answers to a question that asks for a day: one for each day that is told, in the order of its best passage. Those
 * that name their day come first, then those that only the day of print dates, last those without any day: what they
 * say may still tell when ("before the flood").
 *
 * @param answers - best first
 */
export function groupByDay(answers: readonly Answer[]): readonly DayGroup[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()]
    .flatMap(([answer, ...others]) => (answer ? [{ answer, others: oneAnArticle(answer, others) }] : []))
    .toSorted((a, b) => rankOf(a.answer) - rankOf(b.answer));
}

/** The same for every answer that tells one day as surely; else its own place in an article. */
function keyOf(answer: Answer): string {
  const { passage, shown } = answer;
  const own = `${shown.start} ${passage.articleId}`;
  const named = answeringDaysOf(answer);
  // What one article suggests for another is no second witness.
  const interval = named?.first.interval;
  if (!named || !interval) return own;
  const { end } = named.last?.interval ?? interval;
  return `day ${interval.start} ${end} ${named.first.basis === 'inferred'}`;
}

function rankOf(answer: Answer): number {
  const named = answeringDaysOf(answer);
  if (named && (named.first.interval !== null || named.suggested !== null)) return 0;
  return named || hasDayOfPrint(answer.citation.published) ? 1 : 2;
}

function oneAnArticle(answer: Answer, others: readonly Answer[]): readonly Answer[] {
  const seen = new Set([answer.passage.articleId]);
  return others.filter(({ passage }) => !seen.has(passage.articleId) && seen.add(passage.articleId));
}
