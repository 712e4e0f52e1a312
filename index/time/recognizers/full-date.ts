import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { fixed, readMatches, spanOf } from '../candidates.ts';
import { withMonth } from '../near-lists.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { DAY, MONTH, WEEKDAY, YEAR } from '../vocabulary.ts';

const BEFORE = `\\b(?:${WEEKDAY}\\.?,? )?(?:the )?`;
const FORMS = [
  withMonth(new RegExp(`${BEFORE}${MONTH}\\.? ${DAY},? ${YEAR}(?![\\w%]|[.,]\\d)`, 'gi')),
  withMonth(new RegExp(`${BEFORE}${DAY}[ -](?:of )?${MONTH}\\.?,?[ -]${YEAR}(?![\\w%]|[.,]\\d)`, 'gi')),
  /(?<![\w/-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d/-])/g,
  /(?<![\w.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\w]|\.\d)/g,
];

/** A day with its year: "June 24, 2023", "Saturday, 24 June 2023", "2023-06-24", "24.06.2023". */
export const fullDate: Recognizer = {
  examples: {
    'The vote was held on June 24, 2023.': '2023-06-24',
    'On 24 June 2023 the vote was held.': '2023-06-24',
    'The 3rd of July, 2023, was wet.': '2023-07-03',
    'Filed on 2023-06-24.': '2023-06-24',
    'Posted 24.06.2023 by the desk': '2023-06-24',
    'It opened on Saturday, June 24, 2023.': '2023-06-24',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { year = '', month = '', day = '' } = match.groups ?? {};
  const value = toIsoDate(Number(year), monthOf(month) ?? Number(month), Number(day));
  return value === null ? null : { ...fixed(spanOf(match), 'DATE', value), isDay: true };
}
