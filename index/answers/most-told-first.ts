import type { Answer } from '../findings.ts';

/** Answers within this share of the best one's score are as good as it. */
const NEARLY = 0.9;

/**
 * Of answers that are nearly as good as the best one those come first whose day most articles tell, among equals in
 * their order; all others stay behind them.
 *
 * @param answers - best first
 */
export function mostToldFirst(answers: readonly Answer[]): readonly Answer[] {
  const least = NEARLY * (answers[0]?.score ?? 0);
  const told = new Map<string, Set<string>>();
  for (const answer of answers) {
    const day = dayOf(answer);
    if (day === null) continue;
    const articles = told.get(day) ?? new Set();
    for (const id of [answer.passage.articleId, ...answer.also]) articles.add(id);
    told.set(day, articles);
  }
  const countOf = (answer: Answer) => told.get(dayOf(answer) ?? '')?.size ?? 0;
  const near = answers.filter(({ score }) => score >= least);
  const others = answers.filter(({ score }) => score < least);
  return [...near.toSorted((a, b) => countOf(b) - countOf(a)), ...others];
}

/** The day that an answer tells as one word, equal for equal ones; null where it tells none. */
function dayOf({ exact, rangeEnd, dates }: Answer): string | null {
  if (exact === null) return null;
  const first = dates.find(({ span }) => span.start === exact.start);
  const last = rangeEnd && dates.find(({ span }) => span.start === rangeEnd.start);
  return first ? `${first.value} ${last?.value ?? ''}` : null;
}
