/** Days of the proleptic Gregorian calendar, with no hour and no zone. No `Date` leaves this file. */
import type { IsoDate } from '../types.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const MS_PER_DAY = 86_400_000;
const LEAP_YEAR = 2000;

/** The parts of a day; month and day are counted from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `null` where the calendar has no such day (31 February) or the year lies outside of 1000 to 2999. */
export function toIsoDate(year: number, month: number, day: number): IsoDate | null {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return isoDateOf(Date.UTC(year, month - 1, day));
}

/** Whether some year has such a day: 29 February is one, 31 April is none. */
export function isDayOfYear(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(LEAP_YEAR, month);
}

/** @throws RangeError where `day` is not `YYYY-MM-DD`: it never was a day of the calendar. */
export function partsOf(day: IsoDate): DayParts {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD.`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** The day `days` later, or earlier where it is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDateOf(startOf(day) + days * MS_PER_DAY);
}

/** How many days `b` is after `a`; negative where it is before. */
export function daysFrom(a: IsoDate, b: IsoDate): number {
  return (startOf(b) - startOf(a)) / MS_PER_DAY;
}

/** The one of `days` that lies nearest to `day`; of two as near the first. `null` of none. */
export function nearestTo(day: IsoDate, days: readonly IsoDate[]): IsoDate | null {
  let nearest: IsoDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of days) {
    const distance = Math.abs(daysFrom(day, other));
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: IsoDate): number {
  return new Date(startOf(day)).getUTCDay() || 7;
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDateOf(ms: number): IsoDate {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The first millisecond of a day in UTC, counted from 1970. */
function startOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
