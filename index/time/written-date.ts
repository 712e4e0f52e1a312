/** One whole string as a day or a stretch of days: a key of an article, the line of a date, a filter. */
import type { DateInterval, IsoDate } from '../types.ts';
import { addDays, toIsoDate, weekdayOf } from './calendar.ts';
import { monthName, monthOf, weekdayName, weekdayNamed } from './calendar-names.ts';
import { readParts, type WrittenParts } from './date-forms.ts';
import { daysOf, twoDigits } from './periods.ts';

/** A day, or why the string is none, as the end of "…, which": "is not a date", "is not a date: …". */
export type WrittenDate = { readonly date: IsoDate } | { readonly error: string };

/** Longer strings are not read: none of the forms below reaches this length. */
const MAX_LENGTH = 64;

const NOT_A_DATE = 'is not a date';

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

  const parts = readParts(rest);
  if (parts !== null) return checkDay(parts, weekdayNumber);
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
  if (/^\d{4}$/.test(folded)) return daysOf(folded);
  const [, numberedYear, number] = /^(\d{4})[-/](\d{1,2})$/.exec(folded) ?? [];
  if (numberedYear !== undefined) return daysOf(`${numberedYear}-${twoDigits(Number(number))}`);
  const [, name, namedYear] = /^([a-z]{3,9})\.?,? (\d{4})$/.exec(folded) ?? [];
  if (name !== undefined) return daysOf(`${namedYear}-${twoDigits(monthOf(name) ?? 0)}`);
  const day = parseWrittenDate(folded);
  return 'date' in day ? { start: day.date, end: day.date } : null;
}

function checkDay({ year, month, day }: WrittenParts, weekday: number | null): WrittenDate {
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
