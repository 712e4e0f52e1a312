/** Which of the days of one name is meant: the one before the day of print or the one after it. */
import type { IsoDate } from '../types.ts';
import { addDays, daysFrom, nearestTo, partsOf, toIsoDate, weekdayOf } from './calendar.ts';
import type { Context } from './context.ts';
import { twoDigits, weekOf, yearOf } from './periods.ts';
import type { Reading } from './recognizer.ts';

const DAYS_OF_A_WEEK = 7;
const THURSDAY = 4;
/** What has happened lies behind, save for what the zones of two clocks make of a day. */
const MAX_DAYS_AHEAD_EVENT = 2;
/** A month and day so far ahead is last year's in a clause of the past, and so far behind next year's in one of the future. */
const MAX_DAYS_AHEAD_PAST = 75;
/** And so far ahead wherever nothing speaks of the future. */
const MAX_DAYS_AHEAD = 120;

/** "Friday": today's own weekday is today; else the one that lies where the verbs point, or the last one. */
export function readWeekday(weekday: number, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-WXX-${weekday}`, basis: 'none' };
  if (weekdayOf(today) === weekday) return { value: today, basis: context.basis() };
  const find = context.tense() === 'future' ? weekdayAfter : weekdayBefore;
  return { value: find(today, weekday), basis: context.basis(true) };
}

/** The last such weekday before a day. */
export function weekdayBefore(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, -((weekdayOf(day) - weekday + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK || DAYS_OF_A_WEEK));
}

/** The next such weekday after a day. */
export function weekdayAfter(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK || DAYS_OF_A_WEEK);
}

/**
 * Which weekend is meant, as "2023-W26-WE".
 *
 * @param step - -1 the last one, 1 the next; 0 the one that is nearest to `day`: early in a week the one before, unless
 *   the verbs point ahead
 */
export function weekendOf(day: IsoDate, step: -1 | 0 | 1, isAhead: boolean): string {
  const isLast = step < 0 || (step === 0 && weekdayOf(day) < THURSDAY && !isAhead);
  const weeks = isLast ? -1 : step;
  return `${weekOf(addDays(day, DAYS_OF_A_WEEK * weeks))}-WE`;
}

/**
 * "June 30": of the nearest year; where that lies far ahead and nothing speaks of the future, of the year before. 29
 * February stays open where the year that is meant has none.
 *
 * @param weekday - one that is printed beside it and decides the year where it fits one of three; null: none is
 */
export function readMonthDay(month: number, day: number, weekday: number | null, context: Context): Reading {
  const unknown: Reading = { value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`, basis: 'none' };
  const { today } = context;
  if (today === null) return unknown;
  const { year } = partsOf(today);
  const days = [year, year - 1, year + 1].flatMap((one) => toIsoDate(one, month, day) ?? []);
  const [only, another] = days.filter((one) => weekday !== null && weekdayOf(one) === weekday);
  // "Tuesday, June 30" that is no Tuesday in any year near: one of the two is wrong.
  if (weekday !== null && only === undefined) return unknown;
  if (only !== undefined && another === undefined) return { value: only, basis: context.basis() };
  const nearest = nearestTo(today, days);
  if (nearest === null) return unknown;
  const turn = turnOf(daysFrom(today, nearest), context);
  if (turn === null) return { value: nearest, basis: context.basis() };
  const value = toIsoDate(yearOf(nearest) + turn, month, day);
  return value === null ? unknown : { value, basis: context.basis(true) };
}

/** By how many years a clause moves a day that lies so many days ahead; `null` where it says nothing of it. */
function turnOf(daysAhead: number, context: Context): -1 | 0 | 1 | null {
  if (daysAhead > MAX_DAYS_AHEAD_EVENT && context.isPastEvent()) return -1;
  if (Math.abs(daysAhead) <= MAX_DAYS_AHEAD_PAST) return null;
  const tense = context.tense();
  if (daysAhead < 0) return tense === 'future' ? 1 : null;
  return tense === 'past' || (tense === null && daysAhead > MAX_DAYS_AHEAD) ? -1 : 0;
}
