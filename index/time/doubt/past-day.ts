import type { IsoDate } from '../../types.ts';
import { daysFrom } from '../calendar.ts';
import { findPastFrame } from './frames.ts';
import { settingOf } from './setting-of-day.ts';
import { fitsWeekday, resolveDay, type StatedDay } from './stated-day.ts';

/** A day this close may be told ahead of it by a clock of another zone, or by a weekly. */
const NEAR_DAYS = 3;
const NOT_TOLD_AS_PAST =
  /\b(?:if|unless|would|will|imagin\p{L}*|fiction\p{L}*|novel|film|game|set in|scheduled|planned|due|expected|supposed|until)\b/iu;

/** The first day, with its year, that a text tells of as past although it was to come on the day of print. */
export function findPastDay(text: string, days: readonly StatedDay[], printed: IsoDate): StatedDay | null {
  for (const stated of days) {
    const date = stated.year === null ? null : resolveDay(stated, printed);
    if (date === null || daysFrom(printed, date) <= NEAR_DAYS || !fitsWeekday(stated, date)) continue;
    const { clause, before, isQuoted } = settingOf(text, stated);
    if (!isQuoted && findPastFrame(clause) !== null && !NOT_TOLD_AS_PAST.test(before)) return stated;
  }
  return null;
}
