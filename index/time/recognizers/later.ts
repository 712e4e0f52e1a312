import type { Context, Grain } from '../context.ts';
import { shiftYear } from '../periods.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import { type Candidate, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { unknownOf } from './relative-unit.ts';
import { shiftSaid } from './said-unit.ts';

const FORM = new RegExp(
  `(?<![\\w’'.,]|\\w-)${QUANTITY}[ -](?:full |whole |short )?${UNIT}s?[ -](?<which>later|earlier|afterwards?|beforehand|previously|on(?=[,.;]))\\b(?! than)`,
  'gi',
);
const GRAINS: Readonly<Record<string, Grain>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** So much time after the day that was spoken of last: "five days later", "a year earlier". */
export const later: Recognizer = {
  examples: {
    'He was arrested on June 24. Five days later he was freed.': '2023-06-24 2023-06-29',
    'It was founded in 2014 and closed three years later.': '2014 2017',
    'Sales rose in the first quarter of 2023 from a year earlier.': '2023-Q1 2022-Q1',
    'Two hours later it was over.': 'PT2H',
  },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(match)),
};

function readMatch(match: RegExpExecArray): Candidate {
  const { quantity = '', half, unit: word = '', which = '' } = match.groups ?? {};
  const unit = unitOf(word);
  const number = quantityOf(quantity, half);
  const grain = GRAINS[unit];
  if (grain === undefined || number === null || !Number.isInteger(number)) {
    return {
      ...spanOf(match),
      type: 'DURATION',
      read: () => ({ value: durationOf(number, unit), basis: 'event' }),
    };
  }
  const count = /earlier|before|previously/i.test(which) ? -number : number;
  return {
    ...spanOf(match),
    type: 'DATE',
    ...(grain === 'day' ? { isDay: true } : {}),
    read: (context) => readLater(count, unit, grain, context),
  };
}

function readLater(count: number, unit: string, grain: Grain, context: Context): Reading {
  const period = unit === 'Y' ? context.lastPeriod() : null;
  if (period !== null) return { value: shiftYear(period, count), basis: 'previous-day' };
  const said = context.last(grain);
  if (said !== null) return { value: shiftSaid(said, grain, count), basis: 'previous-day' };
  const { today } = context;
  // "up from 12 a year earlier": by what stands in the article's own year.
  if (unit === 'Y' && count < 0 && today !== null) {
    return { value: shiftYear(today.slice(0, 4), count), basis: context.basis() };
  }
  return { value: unknownOf(unit), basis: 'none' };
}
