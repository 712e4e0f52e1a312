import { fixed, readMatches, spanOf } from '../candidates.ts';
import type { Context, Grain } from '../context.ts';
import { withUnit } from '../near-lists.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { countFrom, grainOf, shiftValue, shiftYears, unknownOf } from '../units.ts';
import { UNIT, unitOf } from '../vocabulary.ts';

const FORM = withUnit(
  new RegExp(
    `(?<![\\w’'.,]|\\w-)${QUANTITY}[ -](?:full |whole |short )?${UNIT}s?[ -](?<which>later|earlier|afterwards?|beforehand|previously|on(?=[,.;]))\\b(?! than)`,
    'gi',
  ),
);
const IS_BEFORE = /^(?:earlier|before|previously)/i;

/** So much time after the day that was spoken of last: "five days later", "a year earlier". */
export const later: Recognizer = {
  examples: {
    'He was arrested on June 24. Five days later he was freed.': '2023-06-24 2023-06-29',
    'It was founded in 2014 and closed three years later.': '2014 2017',
    'Sales rose in the first quarter of 2023 from a year earlier.': '2023-Q1 2022-Q1',
    'Sales rose 3% from a year earlier.': '2022',
    'Two hours later it was over.': 'PT2H',
    'It fell a week later.': 'XXXX-WXX',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate {
  const { quantity = '', half, unit: word = '', which = '' } = match.groups ?? {};
  const unit = unitOf(word);
  const number = quantityOf(quantity, half);
  const grain = grainOf(unit);
  if (grain === null || number === null || !Number.isInteger(number))
    return fixed(spanOf(match), 'DURATION', durationOf(number, unit), 'event');
  const count = IS_BEFORE.test(which) ? -number : number;
  return {
    ...spanOf(match),
    type: 'DATE',
    isDay: grain === 'day',
    read: (context) => readLater(count, unit, grain, context),
  };
}

function readLater(count: number, unit: string, grain: Grain, context: Context): Reading {
  const unknown: Reading = { value: unknownOf(unit), basis: 'none' };
  const period = unit === 'Y' ? context.lastPeriod() : null;
  const said = period ?? context.last(grain);
  if (said !== null) {
    const value = period === null ? shiftValue(said, grain, count) : shiftYears(said, count);
    return value === null ? unknown : { value, basis: 'previous-day' };
  }
  const { today } = context;
  // "up from 12 a year earlier": by what stands in the article's own year.
  const year = unit === 'Y' && count < 0 && today !== null ? countFrom(today, unit, count) : null;
  return year === null ? unknown : { value: year, basis: context.basis() };
}
