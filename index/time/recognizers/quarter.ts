import type { Context } from '../context.ts';
import { readQuarter } from '../directions.ts';
import { quarterOf, shiftQuarter, shiftYear } from '../periods.ts';
import { type Candidate, fixed, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { ORDINAL, ordinalOf, YEAR } from '../vocabulary.ts';

const OF_YEAR = `(?:(?: of|,)? (?:${YEAR}|(?<which>this year|last year|next year|the year|the previous year)))`;
const NAMED = new RegExp(
  `\\b(?:the )?(?:fiscal |latest |most recent )?${ORDINAL}[ -](?:fiscal[ -])?quarters?(?:-)?\\b${OF_YEAR}?`,
  'gi',
);
const AFTER_YEAR = new RegExp(`\\b(?:the )?${YEAR} ${ORDINAL}[ -]quarter\\b`, 'gi');
const LATEST = /\bthe (?:latest|most recent|just-ended) quarter\b/gi;
const SPORT = /\b(?:scored?|touchdowns?|yards?|rebounds?|beat|quarterback|baskets?|goals?|points behind)\b/i;
const LOOK_CHARS = 120;
const SHORT = new RegExp(
  `(?<![\\w-])(?:Q(?<number>[1-4])|(?<first>[1-4])Q)(?:(?: of)?[ ’']?(?:${YEAR}|(?<two>\\d{2}))?)?\\b`,
  'g',
);
const YEAR_AGO =
  /\b(?:the |a )?(?:year-?earlier|year-?ago|prior-?year|previous-?year)(?:(?: |-)(?:third|first|second|fourth))?(?: (?:quarter|period|month|half|quarter’s|quarter's))?\b/gi;
const SAME =
  /\b(?:the )?(?:same|comparable|corresponding|like) (?:\d{4} )?(?<unit>quarter|period|month|week|time|half)(?: (?:of )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year|in \d{4}|of \d{4}|the year before|in the previous year|(?<year>\d{4})))/gi;

/** A quarter of a year: "the third quarter of 2022", "Q3", "the year-earlier quarter", "the same period last year". */
export const quarter: Recognizer = {
  examples: {
    'It lost money in the third quarter of 2022.': '2022-Q3',
    'Sales fell in the fourth quarter.': '2022-Q4',
    'Sales rose in the first quarter of this year from the year-earlier quarter.': '2023-Q1 2022-Q1',
    'It fell in Q3 2022.': '2022-Q3',
    'Sales rose in May, against the same month last year.': '2023-05 2022-05',
  },
  recognize: (text) => [
    ...[...text.matchAll(NAMED)].flatMap((match) => readNamed(match) ?? []),
    ...[...text.matchAll(AFTER_YEAR)].flatMap((match) => readNamed(match) ?? []),
    ...[...text.matchAll(LATEST)].map(
      (match): Candidate => ({ ...spanOf(match), type: 'DATE', read: readLatest }),
    ),
    ...[...text.matchAll(SHORT)].map((match) => readShort(match)),
    ...[...text.matchAll(YEAR_AGO)].map(
      (match): Candidate => ({ ...spanOf(match), type: 'DATE', read: readYearAgo }),
    ),
    ...[...text.matchAll(SAME)].map(
      (match): Candidate => ({ ...spanOf(match), type: 'DATE', read: readYearAgo }),
    ),
  ],
};

function readNamed(match: RegExpExecArray): Candidate | null {
  const { ordinal = '', year, which } = match.groups ?? {};
  const number = ordinalOf(ordinal);
  const span = spanOf(match);
  const around = match.input.slice(Math.max(0, span.start - LOOK_CHARS), span.end + LOOK_CHARS);
  if (number < 1 || number > 4 || SPORT.test(around)) return null;
  if (year !== undefined) return fixed(span, 'DATE', `${year}-Q${number}`);
  return {
    ...span,
    type: 'DATE',
    read(context) {
      const { today } = context;
      if (which === undefined) return readQuarter(number, context);
      if (today === null) return { value: `XXXX-Q${number}`, basis: 'none' };
      const step = /last|previous/.test(which) ? -1 : /next/.test(which) ? 1 : 0;
      return { value: `${shiftYear(today.slice(0, 4), step)}-Q${number}`, basis: context.basis() };
    },
  };
}

function readShort(match: RegExpExecArray): Candidate {
  const { number, first, year, two } = match.groups ?? {};
  const own = Number(number ?? first);
  if (year !== undefined) return fixed(spanOf(match), 'DATE', `${year}-Q${own}`);
  if (two !== undefined) return fixed(spanOf(match), 'DATE', `20${two}-Q${own}`);
  return { ...spanOf(match), type: 'DATE', read: (context) => readQuarter(own, context) };
}

function readLatest(context: Context): Reading {
  const { today } = context;
  const value = today === null ? 'XXXX-QX' : shiftQuarter(quarterOf(today), -1);
  return { value, basis: context.basis() };
}

/** The same quarter, month or year as was spoken of last, a year before. */
function readYearAgo(context: Context): Reading {
  const said = context.last('quarter') ?? context.last('month') ?? context.last('year');
  if (said !== null) {
    const value = /^\d{4}-Q/.test(said) ? said : said.slice(0, 7);
    return {
      value: shiftYear(/^\d{4}-(?:\d{2}|Q\d)$/.test(value) ? value : value.slice(0, 4), -1),
      basis: 'previous-day',
    };
  }
  const { today } = context;
  if (today === null) return { value: 'XXXX', basis: 'none' };
  return { value: shiftYear(shiftQuarter(quarterOf(today), -1), -1).slice(0, 4), basis: context.basis() };
}
