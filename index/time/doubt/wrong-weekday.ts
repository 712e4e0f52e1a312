import type { IsoDate } from '../../types.ts';
import { daysFrom, partsOf, weekdayOf } from '../calendar.ts';
import { weekdayName } from '../calendar-names.ts';
import { type Distance, isDistant } from './distance.ts';
import { yearsIn } from './months-and-years.ts';
import { type DaySetting, settingOf } from './setting-of-day.ts';
import { dayIn, fitsWeekday, resolveDay, type StatedDay } from './stated-day.ts';

/** A day further off may belong to the year before or after without saying so. */
const NEAR_DAYS = 60;
/** A day this much ahead may be told of by a clock of another zone; one further ahead may be that of another year. */
const AHEAD_DAYS = 3;
const NOT_OF_THIS_YEAR: readonly Distance[] = [
  'otherYear',
  'yearly',
  'fiction',
  'supposed',
  'copied',
  'amended',
];
const YEAR_AROUND: readonly Distance[] = ['otherYear', 'fiction'];
const AHEAD =
  /\b(?:will|would|upcoming|next|tickets?|(?:is|are) (?:set|scheduled|due|slated|planned|expected)|to (?:be|take|hold|open))\b/i;
/** Only what is told as past lies behind the writer: "the fair opens on Wednesday" may mean a year to come. */
const TOLD_AS_PAST =
  /\b(?:\p{L}+ed|spoke|said|told|was|were|had|did|came|went|took|held|met|fell|won|lost|left|began|broke|made|gave|saw|found|died|rose)\b/iu;

/**
 * What is said of the days that are stated with a weekday on which they did not fall in the year of print, but all did in
 * the year before or after. Null where there is none, where another day with its weekday fits the year of print, and
 * where one fits in no year near: who is wrong in one weekday may be in the rest.
 */
export function findWrongWeekday(text: string, days: readonly StatedDay[], printed: IsoDate): string | null {
  const paired = days.filter(({ weekday, year }) => weekday !== null && year === null);
  let shared: readonly number[] = [-1, 1];
  for (const stated of paired) {
    const date = resolveDay(stated, printed);
    if (date === null || fitsWeekday(stated, date)) return null;
    shared = shared.filter((step) => fitsIn(stated, partsOf(date).year + step));
  }
  if (shared.length === 0) return null;
  for (const stated of paired) {
    const note = describeMistake(text, stated, printed, shared);
    // Of most texts no such day is left to ask the whole text about.
    if (note !== null) return isDistant(text, ['anywhere']) ? null : note;
  }
  return null;
}

function fitsIn(stated: StatedDay, year: number): boolean {
  const day = dayIn(stated, year);
  return day !== null && fitsWeekday(stated, day);
}

function describeMistake(
  text: string,
  stated: StatedDay,
  printed: IsoDate,
  steps: readonly number[],
): string | null {
  const date = resolveDay(stated, printed);
  if (date === null) return null;
  const since = daysFrom(date, printed);
  if (since > NEAR_DAYS || since < -AHEAD_DAYS) return null;
  const setting = settingOf(text, stated);
  if (!isOfThisYear(setting) || (!steps.includes(-1) && !TOLD_AS_PAST.test(setting.before))) return null;
  const { year } = partsOf(date);
  // A history may tell its days under a year that it named before.
  if ((yearsIn(text.slice(0, stated.start)).at(-1) ?? year) !== year) return null;
  const closesBracket = text.slice(stated.start, stated.dayStart).includes('(') && text[stated.end] === ')';
  const words = text.slice(stated.start, stated.end + (closesBracket ? 1 : 0));
  return `The text says “${words}”, which was a ${weekdayName(weekdayOf(date))} in ${year}.`;
}

function isOfThisYear({ isQuoted, before, after, earlier, next }: DaySetting): boolean {
  const sentence = `${before} ${after}`;
  if (isQuoted || AHEAD.test(sentence) || isDistant(sentence, NOT_OF_THIS_YEAR)) return false;
  const around = `${earlier} ${next}`;
  return !isDistant(around, YEAR_AROUND) && yearsIn(`${sentence} ${around}`).length === 0;
}
