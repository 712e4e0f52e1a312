import { isDayOfYear } from '../calendar.ts';
import { monthOf, weekdayNamed } from '../calendar-names.ts';
import { besides, readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { readMonthDay, readWeekday, weekdayAfter, weekdayBefore } from '../directions.ts';
import { isInName } from '../lookalikes/weekday-in-name.ts';
import { withWeekday } from '../near-lists.ts';
import type { Candidate, Match, Reading, Recognizer } from '../recognizer.ts';
import {
  DAY,
  FULL_WEEKDAY,
  MONTH,
  MONTH_NAME,
  PART_OF_DAY,
  partOf,
  SHORT_WEEKDAY,
  stepOf,
} from '../vocabulary.ts';

const WHICH = 'this past|this coming|the following|the previous|last|next|this|past|coming';
const PART = `(?:(?:’s|'s)? (?:early |late |mid-?)?${PART_OF_DAY}\\b)?`;
const FORMS = [
  withWeekday(
    new RegExp(`(?<![\\w’'])(?:(?<which>${WHICH}|late|early) )?${FULL_WEEKDAY}\\b(?!-|\\.\\w)${PART}`, 'gi'),
  ),
  // "Sat" and "sun" are words: only "last Sat." and "on Sun." are days.
  withWeekday(new RegExp(`\\b(?<which>${WHICH}) ${SHORT_WEEKDAY}\\b\\.?${PART}`, 'gi')),
  withWeekday(new RegExp(`(?<=\\b[Oo]n )${SHORT_WEEKDAY}\\.(?= )`, 'gi')),
];
const BESIDE = new RegExp(
  `^(?:’s|'s)? \\((?:${MONTH}\\.? ${DAY}|(?<date>\\d{1,2}) (?<named>${MONTH_NAME}))\\.?\\)`,
  'i',
);
const INDEFINITE = /\b(?:a|one|some|any|no)\s$/i;
const ENDS_PHRASE =
  /^(?:[.,;:!?)”"]|$|\s(?:in|and|or|when|that|he|she|they|it|we|I|the|of|at|before|after|is|was)\b)/;
const LOOK_CHARS = 24;

/** A weekday, also with a part of the day: "Friday", "last Tuesday", "late Thursday", "Monday night". */
export const weekday: Recognizer = {
  examples: {
    'He resigned on Friday.': '2023-06-30',
    'The council will vote on Friday.': '2023-07-07',
    'The strike began Tuesday morning.': '2023-06-27TMO',
    'It opened last Saturday.': '2023-07-01',
    'It opened last Sat. at noon.': '2023-07-01T12:00',
    'It opens next Tuesday.': '2023-07-04',
    'He arrived on June 24. He left the following Monday.': '2023-06-24 2023-06-26',
    'They met on a Tuesday in spring.': 'XXXX-WXX-2',
    'It will be closed on Monday, and the mayor is to speak on Wednesday.': '2023-07-03 2023-07-05',
  },
  recognize: (text) => readMatches(text, FORMS, readMatch),
};

function readMatch(match: Match): Candidate | null {
  const { weekday: word = '', which = '', part } = match.groups ?? {};
  const number = weekdayNamed(word);
  const span = spanOf(match);
  if (number === null || !/^\p{Lu}/u.test(word) || isInName(match.input, span.start, span.end)) return null;
  const clock = part === undefined ? '' : partOf(part);
  const { before, after } = besides(match.input, span, LOOK_CHARS);
  const isAny = INDEFINITE.test(before) && ENDS_PHRASE.test(after);
  const day = readerBeside(after, number) ?? readerOf(number, isAny ? 'any' : which.toLowerCase());
  return {
    ...span,
    type: clock === '' ? 'DATE' : 'TIME',
    isDay: true,
    read(context) {
      const { value, basis } = day(context);
      return { value: value + clock, basis };
    },
  };
}

/** "Friday (June 30)": the day that is printed beside the weekday is the one it means. */
function readerBeside(after: string, weekday: number): ((context: Context) => Reading) | null {
  const { month, named, day, date } = BESIDE.exec(after)?.groups ?? {};
  const monthNumber = monthOf(month ?? named ?? '');
  const dayNumber = Number(day ?? date);
  if (monthNumber === null || !isDayOfYear(monthNumber, dayNumber)) return null;
  return (context) => readMonthDay(monthNumber, dayNumber, weekday, context);
}

/** @param which - "any" for "on a Tuesday", "one Friday"; which one is not said there */
function readerOf(weekday: number, which: string): (context: Context) => Reading {
  if (['', 'late', 'early', 'this'].includes(which)) return (context) => readWeekday(weekday, context);
  return (context) => {
    const isSaid = which === 'the following' || which === 'the previous';
    const from = isSaid ? context.lastDay() : context.today;
    if (from === null || which === 'any') return { value: `XXXX-WXX-${weekday}`, basis: 'none' };
    const value = stepOf(which) > 0 ? weekdayAfter(from, weekday) : weekdayBefore(from, weekday);
    return { value, basis: isSaid ? 'previous-day' : context.basis() };
  };
}
