import type { IsoDate } from '../../types.ts';
import { partsOf } from '../calendar.ts';
import { isDistant } from './distance.ts';
import { monthsIn, yearsIn } from './months-and-years.ts';
import { type DaySetting, settingOf } from './setting-of-day.ts';
import { lastDayOf, resolveDay, type StatedDay } from './stated-day.ts';

const FUTURE_CUE =
  /\b(?:will|would|shall|may|might|could|should|upcoming|next|until|by|ahead of|(?:is|are|was|were|been) (?:\p{L}+ly )?(?:set|scheduled|due|slated|planned|expected|to)|plans?|planned|expected|expects?|deadline|expires?|starting|beginning)\b/iu;

/** A day that a text states, and the day of the calendar that it is. */
export interface ResolvedDay {
  readonly stated: StatedDay;
  readonly date: IsoDate;
}

/**
 * Whether a text speaks for its day of print against a day that it seems to expect: it tells of a later day, month or
 * year that was over, or says with a day of its own when the expectation was spoken.
 *
 * @param others - the days of the text that it does not expect
 */
export function isVouchedFor(
  text: string,
  others: readonly StatedDay[],
  expected: ResolvedDay,
  printed: IsoDate,
): boolean {
  const { year } = partsOf(expected.date);
  return (
    isDistant(text, ['anywhere']) ||
    yearsIn(text).some((other) => other > year) ||
    isToldUnderOtherYear(text.slice(0, expected.stated.start), year) ||
    isChronicle(text, others) ||
    others.some((other) => saysWhenItWasSpoken(text, other, expected, printed)) ||
    others.some((other) => tellsOfLaterDay(text, other, expected, printed)) ||
    tellsOfLaterMonth(text, expected.date, printed)
  );
}

/** Whether the year that was named last before a day is another: a history may tell its days in the present. */
function isToldUnderOtherYear(textBefore: string, year: number): boolean {
  return (yearsIn(textBefore).at(-1) ?? year) !== year;
}

/** "March 10: the mayor gives in.": days that head their lines. */
function isChronicle(text: string, days: readonly StatedDay[]): boolean {
  return days.some(
    ({ start, end }) =>
      /(?:^|\n)[\s•*-]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
      /^(?::| ?[–—-]|\. )/.test(text.slice(end, end + 3)),
  );
}

/** "On March 10 she said the vote will be held on March 15.": an earlier day, before it on the same line. */
function saysWhenItWasSpoken(
  text: string,
  other: StatedDay,
  { stated, date }: ResolvedDay,
  printed: IsoDate,
): boolean {
  if (other.end > stated.start || text.slice(other.end, stated.start).includes('\n')) return false;
  const day = resolveDay(other, printed);
  return day !== null && day < date;
}

function tellsOfLaterDay(
  text: string,
  other: StatedDay,
  { stated, date }: ResolvedDay,
  printed: IsoDate,
): boolean {
  const day = resolveDay(other, printed);
  if (day === null || day > printed || day <= lastDayOf(stated, date)) return false;
  const setting = settingOf(text, other);
  // The day of print itself may head the text.
  const isHeading = `${setting.earlier}${setting.before}${setting.after}`.trim() === '';
  return !isHeading && !isExpected(setting);
}

function tellsOfLaterMonth(text: string, date: IsoDate, printed: IsoDate): boolean {
  const monthsSince = monthsFrom(date, printed);
  return monthsIn(text).some(({ month, start, end }) => {
    const ahead = (month - partsOf(date).month + 12) % 12;
    return ahead > 0 && ahead <= monthsSince && !isExpected(settingOf(text, { start, end }));
  });
}

function isExpected({ before, after }: DaySetting): boolean {
  return FUTURE_CUE.test(before) || FUTURE_CUE.test(after);
}

/** How many months of the calendar lie between two days: 2 from 31 March to 1 May. */
function monthsFrom(a: IsoDate, b: IsoDate): number {
  const [from, to] = [partsOf(a), partsOf(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
