import { toIsoDate } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { fixed, readMatches, spanOf } from '../candidates.ts';
import { countsThings } from '../lookalikes/counted-things.ts';
import { withMonth } from '../near-lists.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import { fullYear, MONTH, YEAR } from '../vocabulary.ts';

const FORM = withMonth(
  new RegExp(`\\b${MONTH}\\.?,?(?: of)? (?:${YEAR}|[’'](?<short>\\d{2}))(?![\\w%]|[.,]\\d)`, 'gi'),
);

/** A month with its year: "June 2023", "March of 2024", "Nov. '98". */
export const monthOfYear: Recognizer = {
  examples: {
    'The war began in March of 2021.': '2021-03',
    'It closed in June 2023.': '2023-06',
    'It opened in Nov. ’98.': '1998-11',
    'It rose between May and July 2022.': '2022-05 2022-07',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { month = '', year, short } = match.groups ?? {};
  const first = toIsoDate(
    year === undefined ? fullYear(Number(short)) : Number(year),
    monthOf(month) ?? 0,
    1,
  );
  const span = spanOf(match);
  // "the march of 2000 soldiers", "they may 2000 times": a verb or a noun and a count.
  const isWord = /^\p{Ll}/u.test(match[0]) && countsThings(match.input, span.end);
  return first === null || isWord ? null : fixed(span, 'DATE', first.slice(0, 7));
}
