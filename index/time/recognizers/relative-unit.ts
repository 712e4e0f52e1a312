import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { weekendOf } from '../directions.ts';
import { withUnit } from '../near-lists.ts';
import { durationOf } from '../quantity.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { countFrom, unknownOf } from '../units.ts';
import { stepOf, UNIT, unitOf } from '../vocabulary.ts';

const FORM = withUnit(
  new RegExp(
    `(?<![\\w’']|\\w-)(?<the>the )?(?<which>this past|this coming|last|past|this|next|coming|current) (?:calendar |school |academic )?${UNIT}(?![\\w-])(?! (?:old|of)\\b)`,
    'gi',
  ),
);
/** How many digits of a year name its decade, its century, its millennium: "199", "19", "1". */
const DIGITS: Readonly<Record<string, number>> = { '10Y': 3, '100Y': 2, '1000Y': 1 };

/** A week, month, year … beside the present one: "last week", "next month"; with "the" it is a stretch of time: "the past year". */
export const relativeUnit: Recognizer = {
  examples: {
    'It fell last week.': '2023-W26',
    'It opens next month.': '2023-08',
    'It was founded last year.': '2022',
    'It has grown in the past year.': 'P1Y',
    'They met this quarter.': '2023-Q3',
    'They met last weekend.': '2023-W26-WE',
    'It burned last century.': '19',
    'It fell last decade.': '201',
  },
  recognize: (text) => readMatches(text, FORM, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const which = match.groups?.which?.toLowerCase() ?? '';
  const unit = unitOf(match.groups?.unit ?? '');
  const isStretch = match.groups?.the !== undefined && which !== 'current' && !which.startsWith('this');
  const span = spanOf(match);
  if (unit === 'D' || unit.startsWith('T')) return null;
  if (isStretch) {
    const value = durationOf(1, unit);
    return { ...span, type: 'DURATION', read: (context) => ({ value, basis: context.basis() }) };
  }
  return { ...span, type: 'DATE', read: (context) => readBeside(unit, stepOf(which), context) };
}

/** The week, month … so many after the one that holds today; with X where today is not known. */
function readBeside(unit: string, step: -1 | 0 | 1, context: Context): Reading {
  const { today } = context;
  if (today === null) return { value: unknownOf(unit), basis: context.basis() };
  const value =
    unit === 'WE'
      ? weekendOf(today, step, context.tense() === 'future')
      : (countFrom(today, unit, step) ?? unknownOf(unit)).slice(0, DIGITS[unit]);
  return { value, basis: context.basis() };
}
