import type { IsoDate } from '../../types.ts';
import { daysFrom, partsOf, weekdayOf } from '../calendar.ts';
import { weekdayName } from '../calendar-names.ts';
import { settingOf } from './setting-of-day.ts';
import { dayIn, fitsWeekday, resolveDay, type StatedDay } from './stated-day.ts';

/** A day further off may belong to the year before or after without saying so. */
const NEAR_DAYS = 60;
const OTHER_YEAR =
  /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)|\b(?:last|next|that|previous|following) year\b|\bago\b|\banniversary\b|\byears?\b/i;
const AHEAD = /\b(?:will|would|upcoming|(?:is|are) (?:set|scheduled|due|slated|planned|expected))\b/i;

/**
 * What is said of a day that is stated with a weekday on which it did not fall in the year of print, but did in the
 * year before or after; null where there is none, and where another day with its weekday fits the year of print.
 */
export function findWrongWeekday(text: string, days: readonly StatedDay[], printed: IsoDate): string | null {
  const paired = days.filter(({ weekday, year }) => weekday !== null && year === null);
  let note: string | null = null;
  for (const stated of paired) {
    const date = resolveDay(stated, printed);
    if (date === null) continue;
    if (fitsWeekday(stated, date)) return null;
    note ??= describeMistake(text, stated, date, printed);
  }
  return note;
}

function describeMistake(text: string, stated: StatedDay, date: IsoDate, printed: IsoDate): string | null {
  if (Math.abs(daysFrom(date, printed)) > NEAR_DAYS) return null;
  const { year } = partsOf(date);
  const fitting = [year - 1, year + 1].flatMap((other) => {
    const day = dayIn(stated, other);
    return day !== null && fitsWeekday(stated, day) ? other : [];
  });
  const [other] = fitting;
  if (other === undefined) return null;
  const { before, after, earlier, isQuoted } = settingOf(text, stated);
  const isOtherYear = [before, after, earlier].some((words) => OTHER_YEAR.test(words));
  if (isQuoted || isOtherYear || (other > year && AHEAD.test(before))) return null;
  const closesBracket = text.slice(stated.start, stated.dayStart).includes('(') && text[stated.end] === ')';
  const words = text.slice(stated.start, stated.end + (closesBracket ? 1 : 0));
  return `The text says “${words}”, which was a ${weekdayName(weekdayOf(date))} in ${year}.`;
}
