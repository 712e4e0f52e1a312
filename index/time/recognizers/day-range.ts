import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { readMonthDay } from '../directions.ts';
import { twoDigits } from '../periods.ts';
import type { Candidate, Reading, Recognizer } from '../recognizer.ts';
import { MONTH, YEAR } from '../vocabulary.ts';
import { countsThings } from './counted.ts';
import { isMonthName } from './month-word.ts';

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
  recognize: (text) =>
    FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => readMatch(text, match))),
};

function readMatch(text: string, match: RegExpExecArray): Candidate[] {
  const { month: word = '', first, last, year } = match.groups ?? {};
  const month = monthOf(word) ?? 0;
  const firstEnd = match.indices?.groups?.first?.[1];
  const lastStart = match.indices?.groups?.last?.[0];
  const end = match.index + match[0].length;
  if (!isMonthName(word) || firstEnd === undefined || lastStart === undefined) return [];
  if (Number(first) >= Number(last) || countsThings(text, end)) return [];
  if (toIsoDate(Number(year ?? 2000), month, Number(last)) === null || Number(first) < 1) return [];
  const isDay = true;
  const read =
    (day: string | undefined): Candidate['read'] =>
    (context): Reading =>
      year === undefined
        ? readMonthDay(month, Number(day), null, context)
        : { value: `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`, basis: 'explicit' };
  return [
    { start: match.index, end: firstEnd, type: 'DATE', isDay, read: read(first) },
    { start: lastStart, end, type: 'DATE', isDay, read: read(last) },
  ];
}
