import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import type { Candidate, Recognizer } from '../recognizer.ts';

const MONTH = '(?<month>[A-Za-z]{3,9})\\.?';
const FORMS = [
  new RegExp(`\\b${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`, 'g'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (?<year>\\d{4})\\b`, 'g'),
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d.])/g,
];

/** A day with its year: "June 24, 2023", "24 June 2023", "2023-06-24", "24.06.2023". */
export const fullDate: Recognizer = {
  examples: {
    'The vote was held on June 24, 2023.': '2023-06-24',
    'On 24 June 2023 the vote was held.': '2023-06-24',
    'The 3rd of July, 2023, was a Monday.': '2023-07-03',
    'Filed on 2023-06-24.': '2023-06-24',
    'Posted 24.06.2023 by the desk': '2023-06-24',
  },
  recognize: (text) =>
    FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => readMatch(match) ?? [])),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const value = toIsoDate(Number(year), monthOf(month) ?? Number(month), Number(day));
  if (value === null) return null;
  return { start: match.index, end: match.index + match[0].length, type: 'DATE', value, basis: 'explicit' };
}
