/** Which articles are read for a timeline where there are more than can be. */
import { addDays } from '../../time/calendar.ts';
import type { Article, DateInterval } from '../../types.ts';

/** An event is told for so many days after it before other articles are preferred. */
const REPORTED_DAYS = 60;

/**
 * The articles that were printed in a period and soon after come before all others; else in their own order.
 *
 * @param count - how many are wanted
 */
export function printedFirst(
  articles: readonly Article[],
  period: DateInterval,
  count: number,
): readonly Article[] {
  const { front, rest } = splitByPrint(articles, period);
  return [...front, ...rest].slice(0, count);
}

/**
 * The same where all are as good: of too many those are taken that lie evenly between the first and the last day of
 * print.
 */
export function spreadOverPrint(
  articles: readonly Article[],
  period: DateInterval,
  count: number,
): readonly Article[] {
  const { front, rest } = splitByPrint(articles, period);
  if (articles.length <= count) return [...front, ...rest];
  const picked = pickEvenly(front, count);
  return [...picked, ...pickEvenly(rest, count - picked.length)];
}

/** Without a period nothing comes to the front. */
function splitByPrint(articles: readonly Article[], { start, end }: DateInterval) {
  if (start === null && end === null) return { front: [], rest: articles };
  const last = end === null ? null : addDays(end, REPORTED_DAYS);
  const isInTime = ({ published: { date } }: Article) =>
    date !== null && (start === null || date >= start) && (last === null || date <= last);
  return {
    front: articles.filter(isInTime),
    rest: articles.filter((article) => !isInTime(article)),
  };
}

/** By their days of print, undated ones first. */
function pickEvenly(articles: readonly Article[], count: number): readonly Article[] {
  const dayOf = ({ published }: Article) => published.date ?? '';
  const ordered = articles.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
  const step = Math.max(1, ordered.length / Math.max(1, count));
  const places = Array.from({ length: Math.min(count, ordered.length) }, (_, at) => Math.floor(at * step));
  return places.flatMap((place) => ordered[place] ?? []);
}
