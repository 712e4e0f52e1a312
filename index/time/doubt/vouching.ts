import type { IsoDate } from '../../types.ts';
import { partsOf } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { settingOf } from './setting-of-day.ts';
import { lastDayOf, resolveDay, type StatedDay } from './stated-days.ts';

/** A month by itself, as a sentence says when something was. */
export const MONTH_WORD =
  /(?<!\p{L})(?:[Ii]n|IN|[Ss]ince|SINCE|of|OF|[Tt]his|THIS|[Ll]ast|LAST|[Ll]ate|[Ee]arly|[Mm]id) (\p{Lu}\p{L}{2,8})(?! \d)\b/gu;
const YEAR = /(?<![\d$£€.,:/-])(?:1[5-9]|20)\d{2}(?!\d|[.,:]\d)/g;
const FUTURE_CUE =
  /\b(?:will|would|shall|may|might|could|should|upcoming|next|until|by|ahead of|(?:is|are|was|were|been) (?:\p{L}+ly )?(?:set|scheduled|due|slated|planned|expected|to)|plans?|planned|expected|expects?|deadline|expires?|starting|beginning)\b/iu;

/**
 * Whether a text speaks for its day of print against a day that it seems to expect: it tells of a later day, month or
 * year that was over, or says with a day of its own when the expectation was spoken.
 *
 * @param others - the days of the text that it does not expect
 */
export function isVouchedFor(
  text: string,
  others: readonly StatedDay[],
  expected: { readonly stated: StatedDay; readonly date: IsoDate },
  printed: IsoDate,
): boolean {
  const { year } = partsOf(expected.date);
  return (
    yearsIn(text).some((other) => other > year) ||
    others.some((other) => saysWhenItWasSpoken(text, other, expected, printed)) ||
    others.some((other) => tellsOfLaterDay(text, other, expected, printed)) ||
    tellsOfLaterMonth(text, expected.date, printed)
  );
}

/** The numbers of years in a text, 1500 to 2099. */
export function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}

/** "On March 10 she said the vote will be held on March 15.": an earlier day, before it on the same line. */
function saysWhenItWasSpoken(
  text: string,
  other: StatedDay,
  { stated, date }: { readonly stated: StatedDay; readonly date: IsoDate },
  printed: IsoDate,
): boolean {
  if (other.end > stated.start || text.slice(other.end, stated.start).includes('\n')) return false;
  const day = resolveDay(other, printed);
  return day !== null && day < date;
}

function tellsOfLaterDay(
  text: string,
  other: StatedDay,
  { stated, date }: { readonly stated: StatedDay; readonly date: IsoDate },
  printed: IsoDate,
): boolean {
  const day = resolveDay(other, printed);
  if (day === null || day > printed || day <= lastDayOf(stated, date)) return false;
  const { before, after, earlier } = settingOf(text, other);
  // The day of print itself may head the text.
  const isHeading = `${earlier}${before}${after}`.trim() === '';
  return !isHeading && !FUTURE_CUE.test(before) && !FUTURE_CUE.test(after);
}

function tellsOfLaterMonth(text: string, date: IsoDate, printed: IsoDate): boolean {
  const monthsSince = monthsFrom(date, printed);
  for (const { 0: words, 1: name = '', index } of text.matchAll(MONTH_WORD)) {
    const month = monthOf(name);
    if (month === null) continue;
    const ahead = (month - partsOf(date).month + 12) % 12;
    if (ahead === 0 || ahead > monthsSince) continue;
    const { before, after } = settingOf(text, { start: index, end: index + words.length });
    if (!FUTURE_CUE.test(before) && !FUTURE_CUE.test(after)) return true;
  }
  return false;
}

/** How many months of the calendar lie between two days: 2 from 31 March to 1 May. */
function monthsFrom(a: IsoDate, b: IsoDate): number {
  const [from, to] = [partsOf(a), partsOf(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}
