import { readMatches, spanOf } from '../candidates.ts';
import type { Context, Grain } from '../context.ts';
import { withUnit } from '../near-lists.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import { grainOf, shiftValue, unknownOf } from '../units.ts';
import { stepOf, UNIT, unitOf } from '../vocabulary.ts';

const FORMS = [
  withUnit(
    new RegExp(
      `(?<![\\w’']|\\w-)(?<which>that same|that very|that|(?:on )?the very next|the next|the same|the following|the previous|the preceding) ${UNIT}(?![\\w-])`,
      'gi',
    ),
  ),
  withUnit(
    /\bthe (?<unit>day|week|month|year) (?<which>before|after|earlier|later)(?=[.,;:)”"]|$| (?:and|but|in|at|on|when|as)\b)/gi,
  ),
];

/** A day, week, month or year beside the one that was spoken of last: "the next day", "that year", "the month before". */
export const saidUnit: Recognizer = {
  examples: {
    'He was arrested on June 24. The next day he was freed.': '2023-06-24 2023-06-25',
    'He was arrested on June 24. He had married the week before.': '2023-06-24 2023-W24',
    'It was founded in 2014. That year it won.': '2014 2014',
    'It fell in May 2021 and rose the following month.': '2021-05 2021-06',
    'He left the next day.': 'XXXX-XX-XX',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const which = match.groups?.which?.toLowerCase() ?? '';
  const unit = unitOf(match.groups?.unit ?? '');
  const grain = grainOf(unit);
  // "the next year", "the next month": a stretch of time, which another form reads.
  if (grain === null || (/the next/.test(which) && grain !== 'day')) return null;
  return {
    ...spanOf(match),
    type: 'DATE',
    isDay: grain === 'day',
    read: (context) => readSaid(unit, grain, stepOf(which), context),
  };
}

/** The day, week … so many after the one that was spoken of last; with X where none was. */
function readSaid(unit: string, grain: Grain, step: number, context: Context): Reading {
  const said = context.last(grain);
  const value = said === null ? null : shiftValue(said, grain, step);
  return value === null ? { value: unknownOf(unit), basis: 'none' } : { value, basis: 'previous-day' };
}
