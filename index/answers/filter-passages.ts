import { addDays } from '../time/calendar.ts';
import { findTimeExpressions } from '../time/find-time-expressions.ts';
import type { Article, DateInterval, Filters, Question } from '../types.ts';
import type { ScoredPassage } from './rank-passages.ts';

/** A day is reported on the day after, too. */
const REPORTING_DAYS = 1;

/** The articles that a question may be answered from, by id and source; null where all of them may. */
export function articlesWithin(articles: Iterable<Article>, question: Question): ReadonlySet<string> | null {
  const { filters, spoken } = question;
  const source = filters.source ?? spoken.source;
  if (filters.article === null && source === null) return null;
  const ids = new Set<string>();
  for (const article of articles) {
    const isWanted =
      (filters.article ?? article.id) === article.id && (source ?? article.source) === article.source;
    if (isWanted) ids.add(article.id);
  }
  return ids;
}

/**
 * The passages that speak of days within the question's period or whose article was printed then; a period in plain
 * words ("in June 2023") takes in the day after. An undated article is kept only by a day in its own words.
 */
export function withinPeriod(
  passages: readonly ScoredPassage[],
  { filters, spoken }: Question,
): readonly ScoredPassage[] {
  const written = toInterval(filters);
  const said = toInterval(spoken);
  if (!written && !said) return passages;
  return passages.filter(
    (passage) =>
      (!written || speaksOf(passage, written) || isPrintedWithin(passage, written, 0)) &&
      (!said || speaksOf(passage, said) || isPrintedWithin(passage, said, REPORTING_DAYS)),
  );
}

function toInterval({ after, before }: Filters): DateInterval | null {
  return after === null && before === null ? null : { start: after, end: before };
}

function isPrintedWithin({ match }: ScoredPassage, { start, end }: DateInterval, moreDays: number): boolean {
  const { date } = match.analysis.article.published;
  return (
    date !== null && (start === null || date >= start) && (end === null || date <= addDays(end, moreDays))
  );
}

/** A year is no answer to a question about one of its months: the expression must lie within the period. */
function speaksOf({ match, window }: ScoredPassage, period: DateInterval): boolean {
  const { article, sentences } = match.analysis;
  const text = article.text.slice(sentences[window.first]?.start, sentences[window.last]?.end);
  return findTimeExpressions(text).some(({ interval }) => interval !== null && isWithin(interval, period));
}

function isWithin(inner: DateInterval, outer: DateInterval): boolean {
  const startsInTime = outer.start === null || (inner.start !== null && inner.start >= outer.start);
  const endsInTime = outer.end === null || (inner.end !== null && inner.end <= outer.end);
  return startsInTime && endsInTime;
}
