import { timesWithin } from '../passages/analysis.ts';
import { addDays } from '../time/calendar.ts';
import type { Article, DateInterval, Question } from '../types.ts';
import type { ScoredPassage } from './rank-passages.ts';

/** A day is reported on the day after, too. */
const REPORTING_DAYS = 1;

/** The articles that a question may be answered from, by id and source; null where all of them may. */
export function articlesWithin(articles: Iterable<Article>, question: Question): ReadonlySet<string> | null {
  const { filters, spoken } = question;
  const source = filters.source ?? spoken.source;
  if (filters.article === null && source === null) return null;
  return idsOf(articles, ({ id, source: own }) => (filters.article ?? id) === id && (source ?? own) === own);
}

/**
 * Those of them that were printed in the question's period; null where it names none. They are searched by themselves
 * too, since in a large archive the best articles of all may lie outside of the period.
 */
export function articlesPrintedWithin(
  articles: Iterable<Article>,
  question: Question,
  within: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  const periods = periodsOf(question);
  if (periods.length === 0) return null;
  return idsOf(
    articles,
    (article) =>
      (within?.has(article.id) ?? true) && periods.every((period) => isPrintedWithin(article, period)),
  );
}

/**
 * The passages that speak of days within the question's period or whose article was printed then; a period in plain
 * words ("in June 2023") takes in the day after. An undated article is kept only by a day in its own words.
 */
export function withinPeriod(
  passages: readonly ScoredPassage[],
  question: Question,
): readonly ScoredPassage[] {
  const periods = periodsOf(question);
  if (periods.length === 0) return passages;
  return passages.filter((passage) =>
    periods.every(
      (period) => isPrintedWithin(passage.match.analysis.article, period) || speaksOf(passage, period),
    ),
  );
}

/** A stretch of days, and for how many days after it articles still report it. */
interface Period extends DateInterval {
  readonly reportingDays: number;
}

function periodsOf({ filters, spoken }: Question): Period[] {
  const periods = [
    { start: filters.after, end: filters.before, reportingDays: 0 },
    { start: spoken.after, end: spoken.before, reportingDays: REPORTING_DAYS },
  ];
  return periods.filter(({ start, end }) => start !== null || end !== null);
}

function idsOf(articles: Iterable<Article>, isWanted: (article: Article) => boolean): Set<string> {
  const ids = new Set<string>();
  for (const article of articles) if (isWanted(article)) ids.add(article.id);
  return ids;
}

function isPrintedWithin({ published: { date } }: Article, { start, end, reportingDays }: Period): boolean {
  if (date === null) return false;
  return (start === null || date >= start) && (end === null || date <= addDays(end, reportingDays));
}

/** A year is no answer to a question about one of its months: the expression must lie within the period. */
function speaksOf({ match, window }: ScoredPassage, period: DateInterval): boolean {
  const { sentences } = match.analysis;
  const span = { start: sentences[window.first]?.start ?? 0, end: sentences[window.last]?.end ?? 0 };
  return timesWithin(match.analysis, span).some(
    ({ interval }) => interval !== null && isWithin(interval, period),
  );
}

function isWithin(inner: DateInterval, outer: DateInterval): boolean {
  const startsInTime = outer.start === null || (inner.start !== null && inner.start >= outer.start);
  const endsInTime = outer.end === null || (inner.end !== null && inner.end <= outer.end);
  return startsInTime && endsInTime;
}
