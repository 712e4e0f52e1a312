import { isDayOfYear, toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { fixed, readMatches, spanOf } from '../candidates.ts';
import { readMonthDay } from '../directions.ts';
import { countsThings } from '../lookalikes/counted-things.ts';
import { isMonthName } from '../lookalikes/month-word.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { MONTH, YEAR } from '../vocabulary.ts';

const NUMBER = '(?:st|nd|rd|th)?';
const JOIN = ' ?(?:to|and|until|through|thru|or|–|—|-) ?(?:the )?';
const FIRST = `(?<first>\\d{1,2})${NUMBER}`;
const LAST = `(?<last>\\d{1,2})${NUMBER}`;
const FORMS = [
  new RegExp(`(?<![\\w.,:/$£€-])${FIRST}${JOIN}${LAST} (?:of )?${MONTH}\\b\\.?(?:,? ${YEAR}\\b)?`, 'dgi'),
  new RegExp(`\\b${MONTH}\\.? ${FIRST}${JOIN}${LAST}(?![\\w%]|[.:/-]\\d)(?:,? ${YEAR}\\b)?`, 'dgi'),
];

/**
 * Days of one month: "15 to 17 March 2024", "March 15-17". They are two expressions, and the one that does not stand
 * beside the month is its number alone.
 */
export const dayRange: Recognizer = {
  examples: {
    'The vote runs from 15 to 17 March 2024.': '2024-03-15 2024-03-17',
    'It was held on March 15–17, 2024, in the town hall.': '2024-03-15 2024-03-17',
    'On 3 and 4 July 2023 the ferry stood still.': '2023-07-03 2023-07-04',
    'Elections were held on May 20 to 22.': '2023-05-20 2023-05-22',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate[] {
  const { month: word = '', first, last, year } = match.groups ?? {};
  const month = monthOf(word) ?? 0;
  const firstEnd = match.indices?.groups?.first?.[1];
  const lastStart = match.indices?.groups?.last?.[0];
  const { start, end } = spanOf(match);
  if (!isMonthName(word) || firstEnd === undefined || lastStart === undefined) return [];
  if (Number(first) >= Number(last) || countsThings(match.input, end)) return [];
  const from = readDay({ start, end: firstEnd }, year, month, Number(first));
  const to = readDay({ start: lastStart, end }, year, month, Number(last));
  return from === null || to === null ? [] : [from, to];
}

function readDay(
  span: { readonly start: number; readonly end: number },
  year: string | undefined,
  month: number,
  day: number,
): Candidate | null {
  if (!isDayOfYear(month, day)) return null;
  if (year === undefined)
    return { ...span, type: 'DATE', isDay: true, read: (context) => readMonthDay(month, day, null, context) };
  const value = toIsoDate(Number(year), month, day);
  return value === null ? null : { ...fixed(span, 'DATE', value), isDay: true };
}
