import { addDays } from '../calendar.ts';
import type { Context, Grain } from '../context.ts';
import { shiftMonth, shiftWeek, shiftYear, weekOf } from '../periods.ts';
import { type Candidate, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { unknownOf } from './relative-unit.ts';

const FORM = new RegExp(
  `(?<![\\w’']|\\w-)(?<which>that same|that very|that|(?:on )?the very next|the next|the same|the following|the previous|the preceding|the next) ${UNIT}(?![\\w-])`,
  'gi',
);
const BESIDE =
  /\bthe (?<unit>day|week|month|year) (?<which>before|after|earlier|later)(?=[.,;:)”"]|$| (?:and|but|in|at|on|when|as)\b)/gi;
const GRAINS: Readonly<Record<string, Grain>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** A day, week, month or year beside the one that was spoken of last: "the next day", "that year", "the month before". */
export const saidUnit: Recognizer = {
  examples: {
    'He was arrested on June 24. The next day he was freed.': '2023-06-24 2023-06-25',
    'It was founded in 2014. That year it won.': '2014 2014',
    'It fell in May 2021 and rose the following month.': '2021-05 2021-06',
  },
  recognize: (text) =>
    [FORM, BESIDE].flatMap((form) => [...text.matchAll(form)].flatMap((match) => readMatch(match) ?? [])),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const which = match.groups?.which?.toLowerCase() ?? '';
  const unit = unitOf(match.groups?.unit ?? '');
  const grain = GRAINS[unit];
  // "the next year", "the next month": a stretch of time, which another form reads.
  if (grain === undefined || (/the next/.test(which) && grain !== 'day')) return null;
  const step = /next|following|after|later/.test(which)
    ? 1
    : /previous|preceding|before|earlier/.test(which)
      ? -1
      : 0;
  return {
    ...spanOf(match),
    type: 'DATE',
    ...(grain === 'day' ? { isDay: true } : {}),
    read: (context) => readSaid(unit, grain, step, context),
  };
}

/** The day, week … so many after the one that was spoken of last; with X where none was. */
function readSaid(unit: string, grain: Grain, step: number, context: Context): Reading {
  const said = context.last(grain);
  return said === null
    ? { value: unknownOf(unit), basis: 'none' }
    : { value: shiftSaid(said, grain, step), basis: 'previous-day' };
}

/** A day, week, month or year that was spoken of, so many of the same later. */
export function shiftSaid(said: string, grain: Grain, step: number): string {
  switch (grain) {
    case 'day':
      return addDays(said.slice(0, 10), step);
    case 'week':
      return said.includes('W')
        ? shiftWeek(said.slice(0, 8), step)
        : weekOf(addDays(said.slice(0, 10), 7 * step));
    case 'month':
      return shiftMonth(said.slice(0, 7), step);
    default:
      return shiftYear(said.slice(0, 4), step);
  }
}
