import type { Question } from '../findings.ts';
import { addDays } from '../time/calendar.ts';
import type { Article, DateInterval, IsoDate, TimeExpression } from '../types.ts';

/** A stretch of days that a question keeps to. */
export interface Period extends DateInterval {
  /** The last day on which articles still report it; null where it has no end. */
  readonly reported: IsoDate | null;
}

type Limits = Pick<Question, 'filters' | 'spoken'>;

/** A day is reported on the day after, too. */
const REPORTING_DAYS = 1;

/** The periods of a question, written and spoken; an answer must keep to each. */
export function periodsOf({ filters, spoken }: Limits): readonly Period[] {
  const periods = [
    { start: filters.after, end: filters.before, reported: filters.before },
    {
      start: spoken.after,
      end: spoken.before,
      reported: spoken.before === null ? null : addDays(spoken.before, REPORTING_DAYS),
    },
  ];
  return periods.filter(({ start, end }) => start !== null || end !== null);
}

export function hasPeriod(question: Limits): boolean {
  return periodsOf(question).length > 0;
}

/** The days that lie in every period of a question. */
export function commonDaysOf(question: Limits): DateInterval {
  const periods = periodsOf(question);
  const starts = periods.flatMap(({ start }) => start ?? []).sort();
  const ends = periods.flatMap(({ end }) => end ?? []).sort();
  return { start: starts.at(-1) ?? null, end: ends[0] ?? null };
}

/** By the day of print, or by the one that the text puts in place of a day that it refutes. */
export function isPrintedWithin(
  { published }: Pick<Article, 'published'>,
  { start, reported }: Period,
): boolean {
  const date = published.inferred?.date ?? published.date;
  if (date === null) return false;
  return (start === null || date >= start) && (reported === null || date <= reported);
}

/**
 * Whether a stretch of days lies in another from its first day to its last; of one with an open end only the day is
 * looked at that is known ("since 2015").
 */
export function isWithin(inner: DateInterval, outer: DateInterval): boolean {
  const first = inner.start ?? inner.end;
  const last = inner.end ?? inner.start;
  if (first === null || last === null) return false;
  return (outer.start === null || first >= outer.start) && (outer.end === null || last <= outer.end);
}

/** Whether a day may lie in all of the periods; one that is not known may. */
export function mayLieIn(
  { interval }: Pick<TimeExpression, 'interval'>,
  periods: readonly Period[],
): boolean {
  return interval === null || periods.every((period) => !areApart(interval, period));
}

/** Whether two stretches of days have none in common. */
export function areApart(a: DateInterval, b: DateInterval): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore({ end }: DateInterval, { start }: DateInterval): boolean {
  return end !== null && start !== null && end < start;
}
