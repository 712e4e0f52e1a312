import type { IsoDate } from '../../types.ts';
import { daysFrom, partsOf } from '../calendar.ts';
import { type Distance, isDistant } from './distance.ts';
import words from './frame-words.json' with { type: 'json' };
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

/** Feasts, and the days on which leases, laws, terms and budgets begin and end: such a day may be that of any year. */
const YEARLY_DAYS = new Set(words.yearlyDays);
const FROM_AFAR: readonly Distance[] = [
  'otherYear',
  'yearly',
  'toldAgain',
  'overtaken',
  'fiction',
  'supposed',
  'copied',
];
/** ", ordered the king": a speaker of then. */
const SPOKEN_BEHIND = /^, (?:\p{L}+ed|ran|read|said|wrote) (?:the|a|an|his|her|its|their) /u;
/** "It was rained off.", "But nobody came.": how the expectation ended. */
const OTHER_EVENT =
  /^(?:But|Then|Yet|However|Eventually|Nobody|No one|Nothing|None|Only|When|(?:Minutes|Hours|Days|Weeks|Months) (?:later|before|after|earlier))\b|^(?:It|That|This|They|He|She|We|I|Those|These|Neither|Both|(?:The|Its|His|Her|Their) \p{L}+) (?:was|were|had|did|never|got|took|came|went|fell|ended|\p{L}+ed)\b/u;

/** A sentence that goes on in the past: "Police banned it." Not "she was sure to be elected". */
const WENT_ON =
  /(?<!(?:be|been|is|are|was|were|has|have|the|a) )\b(?:\p{L}{2,}ed|ran|fell|came|went|took|left|broke|gave|got|lost|won|knew|met|held|began|blew|flew|drew|hit|shut|cut)\b/u;

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
  if (YEARLY_DAYS.has(date.slice(5)) && stated.year === null) return null;
  const setting = settingOf(text, stated);
  const frame = findFutureFrame(setting.clause);
  if (frame === null || isToldAgain(setting, frame, date)) return null;
  return { stated, date, frameStart: stated.start - setting.clause.length + frame };
}

function isOver(stated: StatedDay, date: IsoDate, printed: IsoDate): boolean {
  const days = daysFrom(date, printed);
  const isLastOver = daysFrom(lastDayOf(stated, date), printed) > NEAR_DAYS;
  if (stated.year !== null) return isLastOver && days < FAR_DAYS;
  // A writer leaves the year out only where it is the year of print.
  return isLastOver && days <= FAR_YEARLESS_DAYS && partsOf(date).year === partsOf(printed).year;
}

/** Whether the sentence tells of an expectation of then, of one that came to nothing, or of one that returns. */
function isToldAgain(setting: DaySetting, frameAt: number, date: IsoDate): boolean {
  const { isQuoted, isAsked, before, after, earlier, next } = setting;
  const sentence = `${before} ${after}`;
  if (isQuoted || isAsked || isDistant(sentence, FROM_AFAR) || isDistant(next, ['overtaken'])) {
    return true;
  }
  // Who speaks before the frame, or what is shown there, may have done so at any time.
  const speaker = before.slice(0, before.length - setting.clause.length + frameAt);
  if (speaker.includes(':') || SPOKEN_BEHIND.test(after) || isDistant(speaker, ['spoken'])) return true;
  if (isDistant(`${earlier} ${next}`, ['fiction']) || hasGoneOn(next) || hasGoneOn(afterSemicolon(after)))
    return true;
  const { year } = partsOf(date);
  if (yearsIn(`${earlier} ${sentence} ${next}`).some((other) => other !== year)) return true;
  return monthsIn(sentence).length > 0;
}

function hasGoneOn(next: string): boolean {
  return !/^["“‘']/.test(next) && (OTHER_EVENT.test(next) || WENT_ON.test(next));
}

function afterSemicolon(text: string): string {
  return text.includes(';') ? text.slice(text.indexOf(';') + 1).trim() : '';
}
