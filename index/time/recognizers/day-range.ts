import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import type { Candidate, Recognizer } from '../recognizer.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const JOIN = ' ?(?:to|and|until|through|or|–|—|-) ?';
const MONTH = '([A-Za-z]{3,9})\\.?';
/** Which groups hold the first day, the last day, the month and the year. */
const FORMS = [
  {
    pattern: new RegExp(`\\b${DAY}${JOIN}${DAY} (?:of )?${MONTH},? (\\d{4})\\b`, 'dg'),
    groups: [1, 2, 3, 4],
  },
  { pattern: new RegExp(`\\b${MONTH} ${DAY}${JOIN}${DAY},? (\\d{4})\\b`, 'dg'), groups: [2, 3, 1, 4] },
] as const;

/**
 * Days of one month with its year: "15 to 17 March 2024", "March 15-17, 2024". They are two expressions, and the one
 * that does not stand beside month and year is its number alone.
 */
export const dayRange: Recognizer = {
  examples: {
    'The vote runs from 15 to 17 March 2024.': '2024-03-15 2024-03-17',
    'It was held on March 15–17, 2024, in the town hall.': '2024-03-15 2024-03-17',
    'On 3 and 4 July 2023 the ferry stood still.': '2023-07-03 2023-07-04',
  },
  recognize: (text) =>
    FORMS.flatMap(({ pattern, groups: [first, last, month, year] }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const monthNumber = monthOf(match[month] ?? '') ?? 0;
        const days = [first, last].map((group) =>
          toIsoDate(Number(match[year]), monthNumber, Number(match[group])),
        );
        return readRange(match, days, [first, last]);
      }),
    ),
};

function readRange(
  match: RegExpExecArray,
  days: readonly (string | null)[],
  groups: readonly number[],
): Candidate[] {
  const [from, to] = days;
  const firstEnd = match.indices?.[groups[0] ?? 0]?.[1];
  const lastStart = match.indices?.[groups[1] ?? 0]?.[0];
  if (!from || !to || from >= to || firstEnd === undefined || lastStart === undefined) return [];
  const end = match.index + match[0].length;
  return [
    { start: match.index, end: firstEnd, type: 'DATE', value: from, basis: 'explicit' },
    { start: lastStart, end, type: 'DATE', value: to, basis: 'explicit' },
  ];
}
