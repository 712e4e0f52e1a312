/** The stretches of days that TIMEX3 values stand for: weeks, weekends, months, quarters, halves, seasons, decades. */
import type { DateInterval, IsoDate } from '../types.ts';
import { addDays, lastDayOfMonth, partsOf, toIsoDate, weekdayOf } from './calendar.ts';

const THURSDAY = 4;
const DAYS_OF_A_WEEK = 7;

/** The first month of each season of the northern year, and of each quarter and half. */
const FIRST_MONTHS: Readonly<Record<string, number>> = {
  ...{ SP: 3, SU: 6, FA: 9, WI: 12 },
  ...{ Q1: 1, Q2: 4, Q3: 7, Q4: 10 },
  ...{ H1: 1, H2: 7 },
};

/** "2023-W26": the ISO week of a day; the week belongs to the year in which its Thursday lies. */
export function weekOf(day: IsoDate): string {
  const thursday = addDays(day, THURSDAY - weekdayOf(day));
  const { year, month, day: date } = partsOf(thursday);
  const before = Array.from({ length: month - 1 }, (_, at) => lastDayOfMonth(year, at + 1));
  const dayOfYear = before.reduce((sum, days) => sum + days, date);
  return `${year}-W${twoDigits(Math.ceil(dayOfYear / DAYS_OF_A_WEEK))}`;
}

/** "2023-06" */
export function monthOfDay(day: IsoDate): string {
  return day.slice(0, 7);
}

/** "2023-Q2" */
export function quarterOf(day: IsoDate): string {
  const { year, month } = partsOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The month so many months later: "2023-01" and -2 is "2022-11". */
export function shiftMonth(month: string, months: number): string {
  const count = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${fourDigits(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}

/** The ISO week so many weeks later. */
export function shiftWeek(week: string, weeks: number): string {
  const monday = daysOf(week)?.start;
  return monday == null ? week : weekOf(addDays(monday, DAYS_OF_A_WEEK * weeks));
}

/** The quarter so many quarters later: "2023-Q1" and -1 is "2022-Q4". */
export function shiftQuarter(quarter: string, quarters: number): string {
  const count = yearOf(quarter) * 4 + Number(quarter.slice(6)) - 1 + quarters;
  return `${fourDigits(Math.floor(count / 4))}-Q${(count % 4) + 1}`;
}

/** "2024-02-29" or "2024-02" so many years later, cut to what the calendar has: "2023-02-28", "2023-02". */
export function shiftYear(value: string, years: number): string {
  const year = yearOf(value) + years;
  const rest = value.slice(4);
  return fourDigits(year) + (rest === '-02-29' && toIsoDate(year, 2, 29) === null ? '-02-28' : rest);
}

/**
 * The days of a value that is a day, a week, a weekend, a month, a quarter, a half, a season, a year, a decade or a
 * century; what it says of the hour is passed over. `null` for any other, and for all that holds an `X`.
 */
export function daysOf(value: string): DateInterval | null {
  const [date = ''] = value.split('T');
  const year = yearOf(date);
  const part = date.slice(5);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { start: date, end: date };
  if (/^\d{4}-W\d{2}(?:-WE)?$/.test(date))
    return daysOfWeek(year, Number(part.slice(1, 3)), part.endsWith('WE'));
  if (/^\d{4}$/.test(date)) return months(year, 1, 12);
  if (/^\d{4}-\d{2}$/.test(date)) return months(year, Number(part), 1);
  if (/^\d{4}-(?:SP|SU|FA|WI|Q[1-4])$/.test(date)) return months(year, FIRST_MONTHS[part] ?? 1, 3);
  if (/^\d{4}-H[12]$/.test(date)) return months(year, FIRST_MONTHS[part] ?? 1, 6);
  if (/^\d{3}$/.test(date)) return months(Number(date) * 10, 1, 120);
  return /^\d{2}$/.test(date) ? months(Number(date) * 100, 1, 1200) : null;
}

/** The first day of a season of a year: "SU" of 2021 is 2021-06-01; a winter begins in the year that it is named by. */
export function startOfSeason(season: string, year: number): IsoDate {
  return `${year}-${twoDigits(FIRST_MONTHS[season] ?? 1)}-01`;
}

/** 2023 for "2023-06" and for "2023-W26". */
export function yearOf(value: string): number {
  return Number(value.slice(0, 4));
}

/** "06" */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year before 1000 keeps its place: "0923". */
function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}

function daysOfWeek(year: number, week: number, isWeekend: boolean): DateInterval {
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * DAYS_OF_A_WEEK);
  return { start: isWeekend ? addDays(monday, 5) : monday, end: addDays(monday, 6) };
}

function months(year: number, first: number, count: number): DateInterval | null {
  const start = `${year}-${twoDigits(first)}`;
  const last = shiftMonth(start, count - 1);
  const [lastYear, lastMonth] = [yearOf(last), Number(last.slice(5))];
  const from = toIsoDate(year, first, 1);
  const to = toIsoDate(lastYear, lastMonth, lastDayOfMonth(lastYear, lastMonth));
  return from === null || to === null ? null : { start: from, end: to };
}
