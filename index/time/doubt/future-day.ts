import type { IsoDate } from '../../types.ts';
import { daysFrom, partsOf } from '../calendar.ts';
import { findFutureFrame } from './frames.ts';
import { monthsIn, yearsIn } from './months-and-years.ts';
import { type DaySetting, settingOf } from './setting-of-day.ts';
import { fitsWeekday, lastDayOf, resolveDay, type StatedDay } from './stated-day.ts';
import { isVouchedFor, type ResolvedDay } from './vouching.ts';

/** A day that a text expects. */
export interface ExpectedDay extends ResolvedDay {
  /** Where the words begin that expect it. */
  readonly frameStart: number;
}

/** A day this close may have been in time for the press. */
const NEAR_DAYS = 2;
const FAR_DAYS = 300;
/** A day without its year that lies further back may be next year's. */
const FAR_YEARLESS_DAYS = 120;

/** Enough of the words that frame a day to look closer. */
const LOOKS_AHEAD = /will|upcoming|set|scheduled|due|slated|planned|expected/i;
const LOOKS_AHEAD_CHARS = 120;

/** What comes round every year, and what is told again: a plan of then, a year that is not this one. */
const YEARLY =
  /\b(?:each|every|annual|annually|yearly|always|usually|traditionally|typically|normally|anniversary|birthday|holiday|feast|fiscal|financial|school year|season|the year)\b/i;
const TOLD_AGAIN =
  /\b(?:at the time|back (?:then|in)|ago|earlier|before that|previous(?:ly)?|original(?:ly)?|initial(?:ly)?|had|would|last (?:week|month|year|spring|summer|autumn|fall|winter|\p{L}+day)|once|if|unless|next (?:year|spring|summer|autumn|fall|winter)|recalled|wrote then|in (?:a|an|his|her|its|their) (?:\p{L}+ )?(?:diary|letter|memoirs?|book|novel|film)|timeline|chronology)\b/iu;

/**
 * The earliest day that a text still expects although it was over on the day of print; null where there is none, and
 * where anything else in the text speaks for the day of print.
 *
 * @param days - of the text, in order
 */
export function findExpectedDay(
  text: string,
  days: readonly StatedDay[],
  printed: IsoDate,
): ExpectedDay | null {
  const expected = days.flatMap((stated) => readExpected(text, stated, printed) ?? []);
  const earliest = expected.reduce<ExpectedDay | null>(
    (best, day) => (best === null || day.date < best.date ? day : best),
    null,
  );
  if (earliest === null) return null;
  const others = days.filter((other) => expected.every(({ stated }) => stated !== other));
  return isVouchedFor(text, others, earliest, printed) ? null : earliest;
}

function readExpected(text: string, stated: StatedDay, printed: IsoDate): ExpectedDay | null {
  if (!LOOKS_AHEAD.test(text.slice(Math.max(0, stated.start - LOOKS_AHEAD_CHARS), stated.start))) return null;
  const date = resolveDay(stated, printed);
  if (date === null || !fitsWeekday(stated, date) || !isOver(stated, date, printed)) return null;
  const setting = settingOf(text, stated);
  const frame = findFutureFrame(setting.clause);
  if (frame === null || isToldAgain(setting, date)) return null;
  return { stated, date, frameStart: stated.start - setting.clause.length + frame };
}

function isOver(stated: StatedDay, date: IsoDate, printed: IsoDate): boolean {
  const days = daysFrom(date, printed);
  const isLastOver = daysFrom(lastDayOf(stated, date), printed) > NEAR_DAYS;
  if (stated.year !== null) return isLastOver && days < FAR_DAYS;
  // A writer leaves the year out only where it is the year of print.
  return isLastOver && days <= FAR_YEARLESS_DAYS && partsOf(date).year === partsOf(printed).year;
}

/** Whether the sentence tells of an expectation of then, or of one that returns every year. */
function isToldAgain({ isQuoted, before, after, earlier }: DaySetting, date: IsoDate): boolean {
  if (isQuoted || YEARLY.test(before) || YEARLY.test(after) || TOLD_AGAIN.test(before)) return true;
  const { year } = partsOf(date);
  if (yearsIn(`${before} ${after}`).some((other) => other !== year)) return true;
  return monthsIn(before).length > 0 || yearsIn(earlier).some((other) => other > year);
}
