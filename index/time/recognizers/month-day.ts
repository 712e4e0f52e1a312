import { lastDayOfMonth } from '../calendar.ts';
import { monthOf, weekdayNamed } from '../calendar-names.ts';
import { readMonthDay } from '../directions.ts';
import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import { DAY, MONTH, WEEKDAY } from '../vocabulary.ts';
import { countsThings } from './counted.ts';
import { isMonthName } from './month-word.ts';
import { yearToCome } from './year-to-come.ts';

const END = '(?![\\w%]|[.,:/-]\\d|[ ]?(?:per ?cent|percent|million|billion|a\\.m|p\\.m|am|pm)\\b)';
const FORMS = [
  new RegExp(`\\b(?:${WEEKDAY}\\.?,? )?(?:the )?${MONTH}\\.? (?:the )?${DAY}${END}`, 'gi'),
  new RegExp(`(?<![\\w.,:/$£€-])(?:${WEEKDAY}\\.?,? )?(?:the )?${DAY}[ -](?:of )?${MONTH}\\b`, 'gi'),
];
const WEEKDAY_BEFORE = new RegExp(`\\b${WEEKDAY}\\.? \\($`, 'i');
const MAX_WEEKDAY_CHARS = 14;
const LEAP_YEAR = 2000;

/** A day without its year: "June 30", "the 30th of June", "Friday, 30 June". */
export const monthDay: Recognizer = {
  examples: {
    'He resigned on June 30.': '2023-06-30',
    'She was born on the 3rd of March.': '2023-03-03',
    'They met on December 12.': '2022-12-12',
    'He resigned on Friday (June 30).': '2023-06-30 2023-06-30',
    'Polling stations open on Sunday, 9 July.': '2023-07-09',
  },
  recognize: (text) =>
    FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => readMatch(text, match) ?? [])),
};

function readMatch(text: string, match: RegExpExecArray): Candidate | null {
  const { month: word = '', day: digits = '', weekday = '' } = match.groups ?? {};
  const month = monthOf(word) ?? 0;
  const day = Number(digits);
  const span = spanOf(match);
  if (!isMonthName(word) || day < 1 || day > lastDayOfMonth(LEAP_YEAR, month) || countsThings(text, span.end))
    return null;
  const year = yearToCome(text, span.end);
  if (year !== null) {
    const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return { ...fixed(span, 'DATE', value), isDay: true };
  }
  const before = text.slice(Math.max(0, span.start - MAX_WEEKDAY_CHARS), span.start);
  const beside = weekdayNamed(weekday) ?? weekdayNamed(WEEKDAY_BEFORE.exec(before)?.groups?.weekday ?? '');
  return { ...span, type: 'DATE', isDay: true, read: (context) => readMonthDay(month, day, beside, context) };
}
