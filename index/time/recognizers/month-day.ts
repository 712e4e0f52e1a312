import { isDayOfYear, toIsoDate } from '../calendar.ts';
import { monthOf, weekdayNamed } from '../calendar-names.ts';
import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { readMonthDay } from '../directions.ts';
import { countsThings } from '../lookalikes/counted-things.ts';
import { isMonthName } from '../lookalikes/month-word.ts';
import { withMonth } from '../near-lists.ts';
import { twoDigits, yearOf } from '../periods.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { DAY, MONTH, stepOf, WEEKDAY } from '../vocabulary.ts';
import { yearToCome } from '../year-to-come.ts';

const END = '(?![\\w%]|[.,:/-]\\d|[ ]?(?:per ?cent|percent|million|billion|a\\.m|p\\.m|am|pm)\\b)';
const FORMS = [
  withMonth(new RegExp(`\\b(?:${WEEKDAY}\\.?,? )?(?:the )?${MONTH}\\.? (?:the )?${DAY}${END}`, 'gi')),
  withMonth(
    new RegExp(`(?<![\\w.,:/$£€-])(?:${WEEKDAY}\\.?,? )?(?:the )?${DAY}[ -](?:of )?${MONTH}\\b`, 'gi'),
  ),
];
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY}\\.? \\($`, 'i');
const MAX_WEEKDAY_CHARS = 14;
/** "March 31 of next year" */
const YEAR_BESIDE = /^,? (?:of )?(?:the )?(?<which>next|last|this|following|previous) year\b/i;
const MAX_YEAR_CHARS = 24;

/** A day without its year: "June 30", "the 30th of June", "Friday, 30 June". */
export const monthDay: Recognizer = {
  examples: {
    'He resigned on June 30.': '2023-06-30',
    'She was born on the 3rd of March.': '2023-03-03',
    'They met on December 12.': '2022-12-12',
    'He resigned on Friday (June 30).': '2023-06-30 2023-06-30',
    'Polling stations open on Sunday, 9 July.': '2023-07-09',
    'It ran from May 30 to June 2, 2021.': '2021-05-30 2021-06-02',
    'It opened on February 29.': 'XXXX-02-29',
    'The lease ends on March 31 of next year.': '2024-03-31 2024',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { month: word = '', day: digits = '', weekday = '' } = match.groups ?? {};
  const month = monthOf(word) ?? 0;
  const day = Number(digits);
  const span = spanOf(match);
  if (!isMonthName(word) || !isDayOfYear(month, day) || countsThings(match.input, span.end)) return null;
  const year = yearToCome(match.input, span.end);
  const written = year === null ? null : toIsoDate(year, month, day);
  if (written !== null) return { ...fixed(span, 'DATE', written), isDay: true };
  const yearBeside = readerOfYear(month, day, match.input.slice(span.end, span.end + MAX_YEAR_CHARS));
  if (yearBeside !== null) return { ...span, type: 'DATE', isDay: true, read: yearBeside };
  const { before } = besides(match.input, span, MAX_WEEKDAY_CHARS);
  const beside = weekdayNamed(weekday) ?? weekdayNamed(WEEKDAY_BEFORE.exec(before)?.groups?.weekday ?? '');
  return { ...span, type: 'DATE', isDay: true, read: (context) => readMonthDay(month, day, beside, context) };
}

/** The day in the year that is named beside it by its distance from this one; `null` where none is. */
function readerOfYear(month: number, day: number, after: string): ((context: Context) => Reading) | null {
  const which = YEAR_BESIDE.exec(after)?.groups?.which;
  if (which === undefined) return null;
  const open: Reading = { value: `XXXX-${twoDigits(month)}-${twoDigits(day)}`, basis: 'none' };
  return ({ today, basis }) => {
    const value = today === null ? null : toIsoDate(yearOf(today) + stepOf(which), month, day);
    return value === null ? open : { value, basis: basis() };
  };
}
