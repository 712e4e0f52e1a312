/** One whole string as a day or a stretch of days: a key of an article, the line of a date, a filter. */
import type { DateInterval, IsoDate } from '../types.ts';
import { addDays, lastDayOfMonth, toIsoDate, weekdayOf } from './calendar.ts';
import { monthName, monthOf, weekdayName, weekdayNamed } from './calendar-names.ts';

/** A day, or why the string is none, as the end of "…, which": "is not a date", "is not a date: …". */
export type WrittenDate = { readonly date: IsoDate } | { readonly error: string };

/** Longer strings are not read: none of the forms below reaches this length. */
const MAX_LENGTH = 64;

const NOT_A_DATE = 'is not a date';

const TIME_OF_DAY =
  /^(?:[Tt ]|, ?| ?(?:at|[-–]) )\d{1,2}(?:[:.]?\d{2}){1,2}(?:[.,]\d{1,9})? ?(?:[ap]\.?m\.?)?,? ?(?:[a-z]{1,5})? ?(?:[+-]\d{1,2}(?::?\d{2})?)?(?: \([a-z]{2,5}\))?$/i;

interface Form {
  readonly pattern: RegExp;
  /** Which group of the pattern holds which part. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly Form[] = [
  // 2023-06-24, 2023/06/24, 2023.6.24
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, year: 1, month: 3, day: 4 },
  // 20230624
  { pattern: /^(\d{4})(\d{2})(\d{2})(?!\d)/, year: 1, month: 2, day: 3 },
  // 24.06.2023: with dots the day comes first wherever it is in use
  { pattern: /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/, year: 3, month: 2, day: 1 },
  // 23 May 2024, 23rd of May, 2024, 23-May-2024
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i,
    year: 3,
    month: 2,
    day: 1,
  },
  // May 23, 2024, Sept. 24th 2023
  { pattern: /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(\d{4})(?!\d)/i, year: 3, month: 1, day: 2 },
];

/**
 * Reads a string that is a day and nothing else; a time of day and a weekday may stand with it.
 *
 * A date-time counts as its day as written, whatever its zone. `14/3/21` and `03/04/2023` are not dates: the
 * world does not agree which number is the month. Nor is a bare number such as an epoch, nor a day without its
 * year. A weekday that the day does not fall on is an error and not passed over.
 */
export function parseWrittenDate(text: string): WrittenDate {
  if (text.length > MAX_LENGTH) return { error: NOT_A_DATE };
  const folded = text.trim().replace(/\s+/g, ' ');
  const weekday = /^([a-z]{3,9})(?:\.,?|,)? (?=\S)/i.exec(folded);
  const weekdayNumber = weekday ? weekdayNamed(weekday[1] ?? '') : null;
  const rest = weekday && weekdayNumber !== null ? folded.slice(weekday[0].length) : folded;

  for (const form of FORMS) {
    const match = form.pattern.exec(rest);
    if (!match) continue;
    const after = rest.slice(match[0].length);
    if (after !== '' && !TIME_OF_DAY.test(after)) continue;
    return checkDay(
      readNumber(match[form.year]),
      readNumber(match[form.month]),
      readNumber(match[form.day]),
      weekdayNumber,
    );
  }
  const isOpen = isNumericSlashed(rest) && suggestDate(rest) === null;
  return { error: isOpen ? `${NOT_A_DATE} that can be read in one way only` : NOT_A_DATE };
}

/**
 * What someone who wrote `14/3/21` or `03/14/2021` must have meant, to be offered and never to be used.
 *
 * `null` wherever a second reading is possible. Two digits of a year count as this century.
 */
export function suggestDate(text: string): IsoDate | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim());
  if (!parts) return null;
  const first = Number(parts[1]);
  const second = Number(parts[2]);
  const written = Number(parts[3]);
  const year = written < 100 ? 2000 + written : written;
  // The last number may as well be the day where it is short: 10/3/21.
  if (written <= 31 && first <= 12) return null;
  if (first > 12) return toIsoDate(year, second, first);
  return second > 12 || first === second ? toIsoDate(year, first, second) : null;
}

/** Whether a date in numbers with an open order, such as `03-02-2009`, reads as this day in one order of the two. */
export function mayMean(text: string, day: IsoDate): boolean {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  if (!first || !second || !year) return false;
  const readings = [
    [second, first],
    [first, second],
  ].map(([month, date]) => toIsoDate(Number(year), Number(month), Number(date)));
  return readings.includes(day);
}

/**
 * Reads a day, a month ("2023-06", "June 2023") or a year ("2023") as all its days; both ends are included.
 *
 * @param today - with it "today" and "yesterday" are read too
 * @returns `null` where the text is none of these
 */
export function parsePeriod(text: string, today?: IsoDate): DateInterval | null {
  if (text.length > MAX_LENGTH) return null;
  const folded = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (today !== undefined && folded === 'today') return { start: today, end: today };
  if (today !== undefined && folded === 'yesterday') {
    return { start: addDays(today, -1), end: addDays(today, -1) };
  }
  const year = /^\d{4}$/.exec(folded);
  if (year) return wholeMonths(Number(folded), 1, 12);
  const numbered = /^(\d{4})[-/](\d{1,2})$/.exec(folded);
  if (numbered) return wholeMonths(Number(numbered[1]), Number(numbered[2]), Number(numbered[2]));
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/.exec(folded);
  if (named) {
    const month = monthOf(named[1] ?? '');
    return month === null ? null : wholeMonths(Number(named[2]), month, month);
  }
  const day = parseWrittenDate(folded);
  return 'date' in day ? { start: day.date, end: day.date } : null;
}

function readNumber(part: string | undefined): number | null {
  if (part === undefined) return null;
  return /^\d/.test(part) ? Number(part) : monthOf(part);
}

function checkDay(
  year: number | null,
  month: number | null,
  day: number | null,
  weekday: number | null,
): WrittenDate {
  if (year === null || month === null || day === null) return { error: NOT_A_DATE };
  if (month < 1 || month > 12) return { error: `${NOT_A_DATE}: there is no month ${month}` };
  const date = toIsoDate(year, month, day);
  if (date === null) {
    const isKnownYear = toIsoDate(year, 1, 1) !== null;
    return { error: isKnownYear ? `${NOT_A_DATE}: ${year} has no ${day} ${monthName(month)}` : NOT_A_DATE };
  }
  if (weekday !== null && weekdayOf(date) !== weekday) {
    return { error: `${NOT_A_DATE}: that day is a ${weekdayName(weekdayOf(date))}` };
  }
  return { date };
}

function isNumericSlashed(text: string): boolean {
  return /^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?!\d)/.test(text);
}

function wholeMonths(year: number, firstMonth: number, lastMonth: number): DateInterval | null {
  const start = toIsoDate(year, firstMonth, 1);
  const end = toIsoDate(year, lastMonth, lastDayOfMonth(year, lastMonth));
  return start === null || end === null ? null : { start, end };
}
