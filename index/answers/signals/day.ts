import { daysFrom } from '../../time/calendar.ts';
import type { DateInterval, IsoDate } from '../../types.ts';

const NEAR_DAYS = 1;
const CLOSE_DAYS = 4;
const RECENCY_DAYS = 10;

/**
 * Whether an article was printed about the days that the question names.
 *
 * @returns 1 within a day of one of them, 1/2 within four days, else 0; 0 for an undated article
 */
export function dayNamed(published: IsoDate | null, days: readonly DateInterval[]): number {
  if (published === null) return 0;
  const gaps = days.map((interval) => gapDays(published, interval));
  const gap = Math.min(...gaps);
  return gap <= NEAR_DAYS ? 1 : gap <= CLOSE_DAYS ? 0.5 : 0;
}

/**
 * How fresh an article was on the day of the question: exp(−days / 10), after the exponential prior of Li and Croft
 * (2003). 0 for an undated article and for one more than four days younger than the question.
 *
 * @returns a value in [0, 1]
 */
export function recency(published: IsoDate | null, asOf: IsoDate): number {
  if (published === null) return 0;
  const age = daysFrom(published, asOf);
  return age < -CLOSE_DAYS ? 0 : Math.exp(-Math.abs(age) / RECENCY_DAYS);
}

function gapDays(day: IsoDate, { start, end }: DateInterval): number {
  if (start !== null && day < start) return daysFrom(day, start);
  if (end !== null && day > end) return daysFrom(end, day);
  return 0;
}
