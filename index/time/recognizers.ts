import type { Recognizer } from './recognizer.ts';
import { ago } from './recognizers/ago.ts';
import { bareMonth } from './recognizers/bare-month.ts';
import { bareYear } from './recognizers/bare-year.ts';
import { clockTime } from './recognizers/clock-time.ts';
import { datedHoliday } from './recognizers/dated-holiday.ts';
import { dayOfMonth } from './recognizers/day-of-month.ts';
import { dayRange } from './recognizers/day-range.ts';
import { decade } from './recognizers/decade.ts';
import { duration } from './recognizers/duration.ts';
import { fullDate } from './recognizers/full-date.ts';
import { halfYear } from './recognizers/half-year.ts';
import { holiday } from './recognizers/holiday.ts';
import { later } from './recognizers/later.ts';
import { monthDay } from './recognizers/month-day.ts';
import { monthOfYear } from './recognizers/month-of-year.ts';
import { partOfDay } from './recognizers/part-of-day.ts';
import { quarter } from './recognizers/quarter.ts';
import { reference } from './recognizers/reference.ts';
import { relativeDay } from './recognizers/relative-day.ts';
import { relativeUnit } from './recognizers/relative-unit.ts';
import { repetition } from './recognizers/repetition.ts';
import { saidUnit } from './recognizers/said-unit.ts';
import { season } from './recognizers/season.ts';
import { slashedDate } from './recognizers/slashed-date.ts';
import { stretch } from './recognizers/stretch.ts';
import { thatTime } from './recognizers/that-time.ts';
import { vagueDuration } from './recognizers/vague-duration.ts';
import { weekday } from './recognizers/weekday.ts';
import { weekend } from './recognizers/weekend.ts';
import { yearAgoPeriod } from './recognizers/year-ago-period.ts';
import { yearEnd } from './recognizers/year-end.ts';
import { yearRange } from './recognizers/year-range.ts';

/** Every form of time expression that is read. Where two find the same words, the first of them is believed. */
export const RECOGNIZERS: readonly Recognizer[] = [
  dayRange,
  fullDate,
  slashedDate,
  monthDay,
  monthOfYear,
  bareMonth,
  yearRange,
  bareYear,
  decade,
  weekday,
  relativeDay,
  partOfDay,
  clockTime,
  dayOfMonth,
  holiday,
  datedHoliday,
  season,
  quarter,
  yearAgoPeriod,
  halfYear,
  yearEnd,
  weekend,
  saidUnit,
  thatTime,
  relativeUnit,
  stretch,
  ago,
  later,
  repetition,
  duration,
  vagueDuration,
  reference,
];
