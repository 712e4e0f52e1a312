import { isDayOfYear, toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { fixed, readMatches } from '../candidates.ts';
import { readMonthDay } from '../directions.ts';
import { wordList } from '../holding.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, DAY, MONTH, MONTH_NAME, YEAR } from '../vocabulary.ts';

const FORM = wordList(['day'])(
  new RegExp(
    `\\b(?<name>(?:${anyOf(timeWords.datedHolidays)}) Day)(?: \\(|, | on |, on |, which falls on |, marked on )(?:the )?(?:${MONTH}\\.? ${DAY}|(?<date>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?(?<named>${MONTH_NAME}))(?:,? ${YEAR})?\\b`,
    'gi',
  ),
);

/** A day of a country, where the text says which it is: "Independence Day (3 July)". By itself it is left open. */
export const datedHoliday: Recognizer = {
  examples: {
    'They met on Independence Day (July 3).': '2023-07-03 2023-07-03',
    'They met on Victory Day, 9 May 2021.': '2021-05-09 2021-05-09',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { name = '', month, named, day, date, year } = match.groups ?? {};
  const monthNumber = monthOf(month ?? named ?? '') ?? 0;
  const dayNumber = Number(day ?? date);
  if (!/^\p{Lu}/u.test(name) || !isDayOfYear(monthNumber, dayNumber)) return null;
  const span = { start: match.index, end: match.index + name.length };
  if (year === undefined) {
    return {
      ...span,
      type: 'DATE',
      isDay: true,
      read: (context) => readMonthDay(monthNumber, dayNumber, null, context),
    };
  }
  const value = toIsoDate(Number(year), monthNumber, dayNumber);
  return value === null ? null : fixed(span, 'DATE', value);
}
