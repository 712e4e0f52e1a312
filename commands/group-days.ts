import type { Answer } from '../index/findings.ts';
import { openingOf } from './days.ts';
import { hasDayOfPrint } from './lead.ts';
import { answeringDaysOf, type NamedDays } from './named-days.ts';
import { partOf } from './part-of-period.ts';

/** The rank of an answer that neither names a day nor has one of print. */
const DAYLESS = 2;

/** Answers that tell the same day: the best of them, and the best of each other article. */
export interface DayGroup {
  readonly answer: Answer;
  readonly others: readonly Answer[];
}

/**
 * Answers to a question that asks for a day: one for each day that is told, in the order of its best passage. Those
 * that name their day come first, then those that only the day of print dates. Those without any day come last, since
 * what they say may still tell when ("before the flood"), and are left out where another names a day that is known.
 *
 * @param answers - best first
 */
export function groupByDay(answers: readonly Answer[]): readonly DayGroup[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyIn(groups, answer);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const told = [...groups.values()].flatMap(([answer, ...others]) =>
    answer ? [{ answer, others: oneAnArticle(answer, others) }] : [],
  );
  const isKnown = told.some(({ answer }) => answeringDaysOf(answer)?.first.interval);
  return told
    .filter(({ answer }) => !isKnown || rankOf(answer) < DAYLESS)
    .toSorted((a, b) => rankOf(a.answer) - rankOf(b.answer));
}

/** The same for every answer that tells one day as surely; else its own place in an article. */
function keyIn(groups: ReadonlyMap<string, readonly Answer[]>, answer: Answer): string {
  const { passage, shown } = answer;
  const own = `${shown.start} ${passage.articleId}`;
  const named = answeringDaysOf(answer);
  if (named) return keyOfNamed(named) ?? own;
  const key = keyOfPrint(answer);
  // A second sentence of an article is an answer of its own: it may tell of something else, and would not be seen.
  const isSecond = groups.get(key ?? own)?.some((other) => other.passage.articleId === passage.articleId);
  return key === null || isSecond ? own : key;
}

/** Null where no day is known: what one article suggests for another is no second witness. */
function keyOfNamed({ first, last, before }: NamedDays): string | null {
  const { interval, basis } = first;
  if (!interval) return null;
  const { end } = last?.interval ?? interval;
  // "until 2009", "by 2009" and "before 2010" are three statements, and so are "early 2022" and "late 2022".
  const words = last ? [partOf(first), partOf(last)] : [openingOf(first, before), partOf(first)];
  return `day ${interval.start} ${end} ${words} ${basis === 'inferred'}`;
}

function keyOfPrint({ citation: { published }, periodBasis }: Answer): string | null {
  const { date, status } = published;
  return hasDayOfPrint(published) ? `print ${date} ${status} ${periodBasis}` : null;
}

function rankOf(answer: Answer): number {
  const named = answeringDaysOf(answer);
  if (named && (named.first.interval !== null || named.suggested !== null)) return 0;
  return named || hasDayOfPrint(answer.citation.published) ? 1 : DAYLESS;
}

function oneAnArticle(answer: Answer, others: readonly Answer[]): readonly Answer[] {
  const seen = new Set([answer.passage.articleId]);
  return others.filter(({ passage }) => !seen.has(passage.articleId) && seen.add(passage.articleId));
}
