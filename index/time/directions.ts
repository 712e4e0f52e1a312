/** Which of the days of one name is meant: the one before the day of print or the one after it. */
import type { IsoDate } from '../types.ts';
import { addDays, daysFrom, lastDayOfMonth, partsOf, toIsoDate, weekdayOf } from './calendar.ts';
import type { Context } from './context.ts';
import { quarterOf, shiftQuarter, shiftYear, startOfSeason, twoDigits } from './periods.ts';
import type { Reading } from './recognizer.ts';

const DAYS_OF_A_WEEK = 7;
/** A month and day so far ahead is last year's in a clause of the past, and without a cue of the future. */
/** What happened lies behind, save for what the zones of two clocks make of a day. */
const MAX_AHEAD_EVENT = 2;
const MAX_AHEAD_PAST = 75;
const MAX_AHEAD = 120;

/** "Friday": today's own weekday is today; else the one that lies where the verbs point, or the last one. */
export function readWeekday(weekday: number, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-WXX-${weekday}`, basis: 'none' };
  const isToday = weekdayOf(today) === weekday;
  const value = isToday
    ? today
    : context.tense() === 'future'
      ? weekdayAfter(today, weekday)
      : weekdayBefore(today, weekday);
  return { value, basis: context.basis(!isToday) };
}

/** The last such weekday before a day. */
export function weekdayBefore(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, -((weekdayOf(day) - weekday + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK || DAYS_OF_A_WEEK));
}

/** The next such weekday after a day. */
export function weekdayAfter(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK || DAYS_OF_A_WEEK);
}

/** "December": the article's own month is this one; else the one that lies where the verbs point, or the last one. */
export function readMonth(month: number, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-${twoDigits(month)}`, basis: 'none' };
  const { year, month: own } = partsOf(today);
  if (own === month) return { value: `${year}-${twoDigits(month)}`, basis: context.basis() };
  const isAhead = context.tense() === 'future';
  const meant = isAhead ? (month > own ? year : year + 1) : month < own ? year : year - 1;
  return { value: `${meant}-${twoDigits(month)}`, basis: context.basis(true) };
}

/**
 * "June 30": of the nearest year; where that lies far ahead and nothing speaks of the future, of the year before.
 *
 * @param weekday - one that is printed beside it and decides the year where it fits one of three; null: none is
 */
export function readMonthDay(month: number, day: number, weekday: number | null, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`, basis: 'none' };
  const { year } = partsOf(today);
  const readings = [year, year - 1, year + 1].flatMap((one) => toIsoDate(one, month, day) ?? []);
  const fitting = readings.filter((one) => weekday !== null && weekdayOf(one) === weekday);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { value: only, basis: context.basis() };
  const [nearest, ahead] = readings
    .map((one) => [one, daysFrom(today, one)] as const)
    .reduce(
      (best, one) => (Math.abs(one[1]) < Math.abs(best[1]) ? one : best),
      [today, Number.POSITIVE_INFINITY],
    );
  if (ahead > MAX_AHEAD_EVENT && context.isPastEvent())
    return { value: shiftYear(nearest, -1), basis: context.basis(true) };
  if (ahead <= MAX_AHEAD_PAST) return { value: nearest, basis: context.basis() };
  const tense = context.tense();
  const isBehind = tense === 'past' || (ahead > MAX_AHEAD && tense !== 'future');
  return { value: isBehind ? shiftYear(nearest, -1) : nearest, basis: context.basis(true) };
}

/** "the third quarter": the last one of that number that is over, or the next where the verbs point ahead. */
export function readQuarter(quarter: number, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-Q${quarter}`, basis: 'none' };
  const own = quarterOf(today);
  const here = `${own.slice(0, 4)}-Q${quarter}`;
  const isAhead = context.tense() === 'future';
  const isOver = here < own;
  const value = isAhead ? (isOver ? shiftQuarter(here, 4) : here) : isOver ? here : shiftQuarter(here, -4);
  return { value, basis: context.basis(true) };
}

/** Which season of that name: -1 the last that is over, 0 this year's, 1 the next that begins. */
export function readSeason(season: string, step: -1 | 0 | 1, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: `XXXX-${season}`, basis: 'none' };
  const { year } = partsOf(today);
  // In January and February "this winter" began in the year before.
  const own = season === 'WI' && partsOf(today).month <= 2 ? year - 1 : year;
  const first = startOfSeason(season, own);
  const hasEnded = today > endOfSeason(first);
  const meant = step < 0 ? (hasEnded ? own : own - 1) : step > 0 ? (first > today ? own : own + 1) : own;
  return { value: `${meant}-${season}`, basis: context.basis() };
}

function endOfSeason(first: IsoDate): IsoDate {
  const { year, month } = partsOf(first);
  const [lastYear, last] = month === 12 ? [year + 1, 2] : [year, month + 2];
  return `${lastYear}-${twoDigits(last)}-${lastDayOfMonth(lastYear, last)}`;
}
