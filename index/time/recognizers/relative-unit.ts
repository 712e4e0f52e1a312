import { addDays } from '../calendar.ts';
import type { Context } from '../context.ts';
import { monthOfDay, quarterOf, shiftMonth, shiftQuarter, shiftYear, weekOf } from '../periods.ts';
import { durationOf } from '../quantity.ts';
import { type Candidate, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { UNIT, unitOf } from '../vocabulary.ts';
import { weekendOf } from './weekend-of.ts';

const FORM = new RegExp(
  `(?<![\\w’']|\\w-)(?<the>the )?(?<which>this past|this coming|last|past|this|next|coming|current) (?:calendar |school |academic )?${UNIT}(?![\\w-])(?! (?:old|of)\\b)`,
  'gi',
);
const STEPS: Readonly<Record<string, number>> = {
  'this past': -1,
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
};

/** A week, month, year … beside the present one: "last week", "next month"; with "the" it is a stretch of time: "the past year". */
export const relativeUnit: Recognizer = {
  examples: {
    'It fell last week.': '2023-W26',
    'It opens next month.': '2023-08',
    'It was founded last year.': '2022',
    'It has grown in the past year.': 'P1Y',
    'They met this quarter.': '2023-Q3',
    'They met last weekend.': '2023-W26-WE',
  },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(match) ?? []),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const which = match.groups?.which?.toLowerCase() ?? '';
  const unit = unitOf(match.groups?.unit ?? '');
  const isSpan = match.groups?.the !== undefined && which !== 'current' && !which.startsWith('this');
  const span = spanOf(match);
  if (unit === 'D' || unit.startsWith('T')) return null;
  if (isSpan || (/^\d+Y$/.test(unit) && /last|past/.test(which) && match.groups?.the !== undefined)) {
    return {
      ...span,
      type: 'DURATION',
      read: (context) => ({ value: durationOf(1, unit), basis: context.basis() }),
    };
  }
  return { ...span, type: 'DATE', read: (context) => shiftUnit(unit, STEPS[which] ?? 0, context) };
}

/** The week, month … so many after the one that holds today; with X where today is not known. */
function shiftUnit(unit: string, step: number, context: Context): Reading {
  const { today } = context;
  return {
    value: today === null ? unknownOf(unit) : shiftFrom(today, unit, step, context),
    basis: context.basis(),
  };
}

function shiftFrom(day: string, unit: string, step: number, context: Context): string {
  switch (unit) {
    case 'W':
      return weekOf(addDays(day, 7 * step));
    case '2W':
      return weekOf(addDays(day, 14 * step));
    case 'WE':
      return weekendOf(day, step, context.tense() === 'future');
    case 'M':
      return shiftMonth(monthOfDay(day), step);
    case 'Q':
      return shiftQuarter(quarterOf(day), step);
    case '10Y':
      return shiftYear(day.slice(0, 4), 10 * step).slice(0, 3);
    case '100Y':
      return shiftYear(day.slice(0, 4), 100 * step).slice(0, 2);
    default:
      return shiftYear(day.slice(0, 4), step);
  }
}

/** "XXXX-WXX" for a week of no known year. */
export function unknownOf(unit: string): string {
  const unknown: Readonly<Record<string, string>> = {
    D: 'XXXX-XX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    M: 'XXXX-XX',
    Q: 'XXXX-QX',
  };
  return unknown[unit] ?? 'XXXX';
}
