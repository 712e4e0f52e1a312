import type { TimelinePoint } from '../../../commands/command.ts';

type Stretch = Pick<TimelinePoint, 'start' | 'end'>;

/** What lies between two points, in words; a long one is years. */
export interface Gap {
  readonly words: string;
  /** For little room: "17 mo." */
  readonly shortWords: string;
  readonly isLong: boolean;
}

const MS_PER_DAY = 86_400_000;
const DAYS_IN_WEEK = 7;
const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;
const MONTHS_IN_YEAR = 12;
/** A stretch that is longer counts as a month, or as a year. */
const MONTH_DAYS = 25;
const YEAR_DAYS = 300;
const NAMED_IN_DAYS = 13;
const NAMED_IN_WEEKS = 62;
const NAMED_IN_MONTHS = 24;
/** No news begins before; a stretch that does is open at its start. */
const FIRST_YEAR = 1_000;
const SHORT = { day: 'd.', week: 'wk.', month: 'mo.', year: 'yr.' } as const;

/**
 * How much later a point is than the one before, from start to start, and only as exactly as both are known: from 2014
 * to June 2023 it is "9 years". Null where both are on the same day, or where a year or a month follows the last one.
 */
export function measureGap(before: Stretch, after: Stretch): Gap | null {
  const coarsest = Math.max(lengthInDays(before), lengthInDays(after));
  const [from, to] = [beginOf(before), beginOf(after)];
  if (coarsest > YEAR_DAYS) return writeMany(yearOf(to) - yearOf(from), 'year');
  const days = dayOf(to) - dayOf(from);
  const months = monthOf(to) - monthOf(from);
  if (months > NAMED_IN_MONTHS) return write(Math.floor(days / DAYS_IN_YEAR), 'year');
  if (coarsest > MONTH_DAYS) return writeMany(months, 'month');
  if (days <= NAMED_IN_DAYS) return write(days, 'day');
  if (days <= NAMED_IN_WEEKS) return write(Math.round(days / DAYS_IN_WEEK), 'week');
  return write(Math.round(days / DAYS_IN_MONTH), 'month');
}

function writeMany(count: number, unit: keyof typeof SHORT): Gap | null {
  return count > 1 ? write(count, unit) : null;
}

function write(count: number, unit: keyof typeof SHORT): Gap | null {
  // Days that no calendar has give no number.
  if (!(count > 0)) return null;
  return {
    words: `${count} ${unit}${count === 1 ? '' : 's'}`,
    shortWords: `${count} ${SHORT[unit]}`,
    isLong: unit === 'year',
  };
}

function beginOf({ start, end }: Stretch): string {
  return yearOf(start) < FIRST_YEAR ? end : start;
}

function lengthInDays({ start, end }: Stretch): number {
  return dayOf(end) - dayOf(start);
}

function dayOf(date: string): number {
  return Date.parse(date) / MS_PER_DAY;
}

function yearOf(date: string): number {
  return Number.parseInt(date, 10);
}

function monthOf(date: string): number {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return year * MONTHS_IN_YEAR + month;
}
