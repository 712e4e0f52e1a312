import { fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { wordList } from '../holding.ts';
import { shiftYear } from '../periods.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { countFrom, unknownOf } from '../units.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

const FORM = wordList(['ago', 'hence', 'now'])(
  new RegExp(
    `(?<![\\w’'.,]|\\w-)(?:${QUANTITY}[ -](?:full |whole |long |short )?)?${UNIT}s?[ -](?:ago|hence|from now)\\b`,
    'gi',
  ),
);
const LONG_AGO = wordList(['ago'])(/\b(?:long|not (?:so |too |very )?long) ago\b/gi);

/** So many days, weeks, years before the day of print: "two weeks ago". How many hours ago gives no clock time. */
export const ago: Recognizer = {
  examples: {
    'It opened two weeks ago.': '2023-W25',
    'They met three years ago.': '2020',
    'He left five days ago.': '2023-06-28',
    'It fell two quarters ago.': '2023-Q1',
    'It was built several years ago.': 'PAST_REF',
    'It was built 2,000 years ago.': 'PAST_REF',
    'They met long ago.': 'PAST_REF',
    'She called two hours ago.': 'PT2H',
    'It will open two months from now.': '2023-09',
    'Sales rose in the first quarter of 2023, after a loss a year ago.': '2023-Q1 2022-Q1',
  },
  recognize: (text) => [
    ...readMatches(text, FORM, readMatch),
    ...readMatches(text, LONG_AGO, (match) => fixed(spanOf(match), 'DATE', 'PAST_REF')),
  ],
};

function readMatch(match: Match): Candidate {
  const { quantity, half, unit: word = '' } = match.groups ?? {};
  const unit = unitOf(word);
  const number = quantity === undefined ? null : quantityOf(quantity, half);
  if (unit.startsWith('T')) return fixed(spanOf(match), 'DURATION', durationOf(number, unit), 'event');
  const isAhead = !/ago$/i.test(match[0]);
  return {
    ...spanOf(match),
    type: 'DATE',
    isDay: unit === 'D',
    read: (context) => readAgo(isAhead ? number : number && -number, unit, isAhead, context),
  };
}

function readAgo(number: number | null, unit: string, isAhead: boolean, context: Context): Reading {
  const far: Reading = { value: isAhead ? 'FUTURE_REF' : 'PAST_REF', basis: 'explicit' };
  if (number === null) return far;
  // "a year ago" in a report on a quarter is that quarter of the year before.
  const quarter = unit === 'Y' && number === -1 ? context.last('quarter') : null;
  if (quarter !== null) return { value: shiftYear(quarter, -1), basis: 'previous-day' };
  const { today } = context;
  if (today === null || !Number.isInteger(number)) return { value: unknownOf(unit), basis: 'none' };
  const value = countFrom(today, unit, number);
  return value === null ? far : { value, basis: context.basis() };
}
