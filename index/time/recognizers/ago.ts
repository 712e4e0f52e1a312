import { addDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import { monthOfDay, shiftMonth, shiftYear, weekOf } from '../periods.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import { type Candidate, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { unknownOf } from './relative-unit.ts';

const FORM = new RegExp(
  `(?<![\\w’'.,]|\\w-)(?:${QUANTITY}[ -](?:full |whole |long |short )?)?${UNIT}s?[ -](?:ago|hence|from now)\\b`,
  'gi',
);
const LONG_AGO = /\b(?:long|not (?:so |too |very )?long) ago\b/gi;

/** So many days, weeks, years before the day of print: "two weeks ago". How many hours ago gives no clock time. */
export const ago: Recognizer = {
  examples: {
    'It opened two weeks ago.': '2023-W25',
    'They met three years ago.': '2020',
    'He left five days ago.': '2023-06-28',
    'It was built several years ago.': 'PAST_REF',
    'It will open two months from now.': '2023-09',
  },
  recognize: (text) => [
    ...[...text.matchAll(FORM)].map(readMatch),
    ...[...text.matchAll(LONG_AGO)].map(
      (match): Candidate => ({
        ...spanOf(match),
        type: 'DATE',
        read: () => ({ value: 'PAST_REF', basis: 'explicit' }),
      }),
    ),
  ],
};

function readMatch(match: RegExpExecArray): Candidate {
  const { quantity, half, unit: word = '' } = match.groups ?? {};
  const unit = unitOf(word);
  const number = quantity === undefined ? null : quantityOf(quantity, half);
  const isAhead = !/ago$/i.test(match[0]);
  if (unit.startsWith('T')) {
    return {
      ...spanOf(match),
      type: 'DURATION',
      read: () => ({ value: durationOf(number, unit), basis: 'event' }),
    };
  }
  return {
    ...spanOf(match),
    type: 'DATE',
    ...(unit === 'D' ? { isDay: true } : {}),
    read: (context) => readAgo(isAhead ? number : number && -number, unit, isAhead, context),
  };
}

function readAgo(number: number | null, unit: string, isAhead: boolean, context: Context): Reading {
  const { today } = context;
  if (number === null) return { value: isAhead ? 'FUTURE_REF' : 'PAST_REF', basis: 'explicit' };
  // "a year ago" in a report on a quarter is that quarter of the year before.
  const quarter = unit === 'Y' && number === -1 ? context.last('quarter') : null;
  if (quarter !== null) return { value: shiftYear(quarter, -1), basis: 'previous-day' };
  if (today === null || !Number.isInteger(number)) return { value: unknownOf(unit), basis: 'none' };
  return { value: shiftFrom(today, number, unit), basis: context.basis() };
}

function shiftFrom(day: string, number: number, unit: string): string {
  const [, factor = '', letter = ''] = /^(\d*)(\w+)$/.exec(unit) ?? [];
  const count = number * Number(factor || 1);
  switch (letter) {
    case 'D':
      return addDays(day, count);
    case 'W':
    case 'WE':
      return weekOf(addDays(day, 7 * count));
    case 'M':
      return shiftMonth(monthOfDay(day), count);
    case 'Q':
      return shiftMonth(monthOfDay(day), 3 * count);
    default:
      return shiftYear(day.slice(0, 4), count);
  }
}
