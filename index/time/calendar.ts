/** Days as numbers and back: the proleptic Gregorian calendar, with no hour, no zone and no `Date`. */
import type { IsoDate } from '../types.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const DAYS_PER_ERA = 146_097;
const DAYS_PER_WEEK = 7;

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
  return write({ year, month, day });
}

/** @throws RangeError where `day` is not `YYYY-MM-DD`: it never was a day of the calendar. */
export function partsOf(day: IsoDate): DayParts {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) throw new RangeError(`"${day}" is not a day written as YYYY-MM-DD.`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** The day `days` later, or earlier where it is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return write(fromDayNumber(toDayNumber(partsOf(day)) + days));
}

/**
 * The same day of the month `months` later, or earlier where it is negative.
 *
 * Where that month is shorter it is its last day: a month after 31 January is 28 or 29 February.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const inYear = Math.floor(count / 12);
  const inMonth = count - inYear * 12 + 1;
  return write({ year: inYear, month: inMonth, day: Math.min(dayOfMonth, lastDayOfMonth(inYear, inMonth)) });
}

/** How many days `b` is after `a`; negative where it is before. */
export function daysFrom(a: IsoDate, b: IsoDate): number {
  return toDayNumber(partsOf(b)) - toDayNumber(partsOf(a));
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: IsoDate): number {
  // 1970-01-01, day 0, was a Thursday.
  return modulo(toDayNumber(partsOf(day)) + 3, DAYS_PER_WEEK) + 1;
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
function toDayNumber({ year, month, day }: DayParts): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** The same source, civil_from_days. */
function fromDayNumber(dayNumber: number): DayParts {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const daysBeforeYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - daysBeforeYear;
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

function write({ year, month, day }: DayParts): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
