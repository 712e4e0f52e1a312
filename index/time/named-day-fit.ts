import type { IsoDate, TimeExpression } from '../types.ts';
import { addDays, daysFrom } from './calendar.ts';
import type { NamedDay } from './named-days.ts';
import { yearOf } from './periods.ts';

const DAYS_OF_A_MONTH = 31;
/** A day is reported on the day after, too. */
const REPORTING_DAYS = 1;

/**
 * Whether a text speaks of a day that is asked for: it names that day, or a part of that month or year. A day that
 * either of them gives without its year is the same day of any year, unless that lies more than a year from the day
 * of print.
 *
 * @param published - when the text was printed
 */
export function saysDay(
  said: Pick<TimeExpression, 'value' | 'interval'>,
  asked: NamedDay,
  published: IsoDate | null,
): boolean {
  if (said.interval && asked.interval) {
    return (
      (asked.interval.start ?? '') <= (said.interval.start ?? '') &&
      (said.interval.end ?? '') <= (asked.interval.end ?? '')
    );
  }
  const isSameDay = said.value.length === asked.value.length && said.value.slice(4) === asked.value.slice(4);
  if (!isSameDay || asked.interval === null || published === null) return isSameDay;
  return Math.abs(yearOf(asked.value) - yearOf(published)) <= 1;
}

/** Whether an article was printed on a day that is asked for, on the day after it, or in a month that is. */
export function wasPrintedOn(published: IsoDate | null, asked: NamedDay): boolean {
  if (published === null) return false;
  if (asked.interval === null) {
    const days = Array.from({ length: REPORTING_DAYS + 1 }, (_, before) => addDays(published, -before));
    return days.some((day) => day.slice(4) === asked.value.slice(4));
  }
  const { start, end } = asked.interval;
  if (start === null || end === null || daysFrom(start, end) >= DAYS_OF_A_MONTH) return false;
  return start <= published && published <= addDays(end, REPORTING_DAYS);
}
