import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { withQuarter } from '../near-lists.ts';
import { readQuarter } from '../parts-of-year.ts';
import { quarterOf, shiftQuarter, yearOf } from '../periods.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { fullYear, ORDINAL, ordinalOf, stepOf, YEAR } from '../vocabulary.ts';

const OF_YEAR = `(?:(?: of|,)? (?:${YEAR}|(?<which>this year|last year|next year|the year|the previous year)))`;
const NAMED = [
  withQuarter(
    new RegExp(
      `\\b(?:the )?(?:fiscal |latest |most recent )?${ORDINAL}[ -](?:fiscal[ -])?quarters?(?:-)?\\b${OF_YEAR}?`,
      'gi',
    ),
  ),
  withQuarter(new RegExp(`\\b(?:the )?${YEAR} ${ORDINAL}[ -]quarter\\b`, 'gi')),
];
const LATEST = withQuarter(/\bthe (?:latest|most recent|just-ended) quarter\b/gi);
const SHORT = new RegExp(
  `(?<![\\w-])(?:Q(?<number>[1-4])|(?<first>[1-4])Q)(?:(?: of)?[ ’']?(?:${YEAR}|(?<two>\\d{2})))?\\b`,
  'g',
);
/** Around a quarter of a match. */
const SPORT = /\b(?:scored?|touchdowns?|yards?|rebounds?|beat|quarterback|baskets?|goals?|points behind)\b/i;
const LOOK_CHARS = 120;

/** A quarter of a year: "the third quarter of 2022", "Q3", "the latest quarter". */
export const quarter: Recognizer = {
  examples: {
    'It lost money in the third quarter of 2022.': '2022-Q3',
    'It lost money in the 2022 third quarter.': '2022-Q3',
    'Sales fell in the fourth quarter.': '2022-Q4',
    'Sales will rise in the fourth quarter.': '2023-Q4',
    'Sales rose in the first quarter of this year.': '2023-Q1',
    'Sales rose in the latest quarter.': '2023-Q2',
    'It fell in Q3 2022.': '2022-Q3',
    'It fell in 3Q98.': '1998-Q3',
  },
  recognize: (text) => [
    ...readMatches(text, NAMED, readNamed),
    ...readMatches(text, LATEST, (match) => ({ ...spanOf(match), type: 'DATE', read: readLatest })),
    ...readMatches(text, SHORT, readShort),
  ],
};

function readNamed(match: Match): Candidate | null {
  const { ordinal = '', year, which } = match.groups ?? {};
  const number = ordinalOf(ordinal);
  const span = spanOf(match);
  const { before, after } = besides(match.input, span, LOOK_CHARS);
  if (number < 1 || number > 4 || SPORT.test(before) || SPORT.test(after)) return null;
  if (year !== undefined) return fixed(span, 'DATE', `${year}-Q${number}`);
  return {
    ...span,
    type: 'DATE',
    read: (context) =>
      which === undefined ? readQuarter(number, context) : readBeside(number, stepOf(which), context),
  };
}

function readBeside(number: number, step: number, { today, basis }: Context): Reading {
  if (today === null) return { value: `XXXX-Q${number}`, basis: 'none' };
  return { value: `${yearOf(today) + step}-Q${number}`, basis: basis() };
}

function readLatest({ today, basis }: Context): Reading {
  return { value: today === null ? 'XXXX-QX' : shiftQuarter(quarterOf(today), -1), basis: basis() };
}

function readShort(match: Match): Candidate {
  const { number, first, year, two } = match.groups ?? {};
  const own = Number(number ?? first);
  const written = year ?? (two === undefined ? null : fullYear(Number(two)));
  if (written !== null) return fixed(spanOf(match), 'DATE', `${written}-Q${own}`);
  return { ...spanOf(match), type: 'DATE', read: (context) => readQuarter(own, context) };
}
