import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { quarterOf, shiftQuarter, shiftYear } from '../periods.ts';
import type { Reading, Recognizer } from '../recognizer.ts';

const FORMS = [
  wordList(['year*', 'prioryear', 'previousyear'])(
    /\b(?:the |a )?(?:year-?earlier|year-?ago|prior-?year|previous-?year)(?:(?: |-)(?:third|first|second|fourth))?(?: (?:quarter|period|month|half|quarter’s|quarter's))?\b/gi,
  ),
  wordList(['same', 'comparable', 'corresponding', 'like'])(
    /\b(?:the )?(?:same|comparable|corresponding|like) (?:\d{4} )?(?:quarter|period|month|week|time|half) (?:(?:of )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year|in \d{4}|of \d{4}|the year before|in the previous year|\d{4}))/gi,
  ),
];
const QUARTER_OR_MONTH = /^\d{4}-(?:Q\d|\d{2})(?!\d)/;
const QUARTERS_OF_A_YEAR = 4;

/** What a report compares with, a year before: "the year-earlier quarter", "the same period last year". */
export const yearAgoPeriod: Recognizer = {
  examples: {
    'Sales rose in the first quarter of this year from the year-earlier quarter.': '2023-Q1 2022-Q1',
    'Sales rose in May, against the same month last year.': '2023-05 2022-05',
    'Profit doubled from the year-ago period.': '2022',
  },
  recognize: (text) =>
    readMatches(text, FORMS, (match) => ({ ...spanOf(match), type: 'DATE', read: readYearBefore })),
};

/** The same quarter, month or year as was spoken of last, a year before. */
function readYearBefore(context: Context): Reading {
  const said = context.last('quarter') ?? context.last('month') ?? context.last('year');
  if (said !== null) {
    const period = QUARTER_OR_MONTH.exec(said)?.[0] ?? said.slice(0, 4);
    return { value: shiftYear(period, -1), basis: 'previous-day' };
  }
  const { today } = context;
  if (today === null) return { value: 'XXXX', basis: 'none' };
  // What is reported on is most often the quarter before this one.
  const year = shiftQuarter(quarterOf(today), -1 - QUARTERS_OF_A_YEAR).slice(0, 4);
  return { value: year, basis: context.basis() };
}
