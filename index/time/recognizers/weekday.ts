import { monthOf, weekdayNamed } from '../calendar-names.ts';
import type { Context } from '../context.ts';
import { readMonthDay, readWeekday, weekdayAfter, weekdayBefore } from '../directions.ts';
import { type Candidate, type Reading, type Recognizer, spanOf } from '../recognizer.ts';
import { DAY, FULL_WEEKDAY, MONTH, PART_OF_DAY, partOf, SHORT_WEEKDAY } from '../vocabulary.ts';
import { isInName } from './weekday-in-name.ts';

const WHICH = 'this past|this coming|the following|the previous|last|next|this|past|coming';
const PART = `(?:(?:’s|'s)? (?:early |late |mid-?)?${PART_OF_DAY}\\b)?`;
const FORMS = [
  new RegExp(`(?<![\\w’'])(?:(?<which>${WHICH}|late|early) )?${FULL_WEEKDAY}\\b(?!-|\\.\\w)${PART}`, 'gi'),
  // "Sat" and "sun" are words: only "last Sat." and "on Sun." are days.
  new RegExp(`\\b(?<which>${WHICH}) ${SHORT_WEEKDAY}\\b\\.?${PART}`, 'gi'),
  new RegExp(`(?<=\\b[Oo]n )${SHORT_WEEKDAY}\\.(?= )`, 'gi'),
];
const BESIDE = new RegExp(
  `^(?:’s|'s)? \\((?:${MONTH}\\.? ${DAY}|(?<date>\\d{1,2}) ${MONTH.replace('month', 'named')})\\.?\\)`,
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
    'It will be closed on Monday, and the mayor is to speak on Wednesday.': '2023-07-03 2023-07-05',
  },
  recognize: (text) =>
    FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match) => readMatch(text, match) ?? [])),
};

function readMatch(text: string, match: RegExpExecArray): Candidate | null {
  const { weekday: word = '', which = '', part } = match.groups ?? {};
  const number = weekdayNamed(word);
  const end = match.index + match[0].length;
  if (number === null || !/^\p{Lu}/u.test(word) || isInName(text, match.index, end)) return null;
  const clock = part === undefined ? '' : partOf(part);
  const day =
    readBeside(text, end, number) ??
    readWhich(number, isAny(text, match.index, end) ? 'any' : which.toLowerCase());
  return {
    ...spanOf(match),
    type: clock === '' ? 'DATE' : 'TIME',
    isDay: true,
    read(context) {
      const { value, basis } = day(context);
      return { value: value + clock, basis };
    },
  };
}

/** "Friday (June 30)": the day that is printed beside the weekday is the one it means. */
function readBeside(text: string, end: number, number: number): ((context: Context) => Reading) | null {
  const { month, named, day, date } = BESIDE.exec(text.slice(end, end + LOOK_CHARS))?.groups ?? {};
  const monthNumber = monthOf(month ?? named ?? '');
  if (monthNumber === null) return null;
  return (context) => readMonthDay(monthNumber, Number(day ?? date), number, context);
}

/** "on a Tuesday", "one Friday": which one is not said; "a Tuesday meeting" says it. */
function isAny(text: string, start: number, end: number): boolean {
  return (
    INDEFINITE.test(text.slice(Math.max(0, start - LOOK_CHARS), start)) &&
    ENDS_PHRASE.test(text.slice(end, end + LOOK_CHARS))
  );
}

function readWhich(number: number, which: string): (context: Context) => Reading {
  return (context) => {
    const isSaid = which === 'the following' || which === 'the previous';
    const from = isSaid ? (context.last('day')?.slice(0, 10) ?? null) : context.today;
    const basis = isSaid ? 'previous-day' : context.basis();
    if (which === '' || which === 'late' || which === 'early' || which === 'this')
      return readWeekday(number, context);
    if (from === null || which === 'any') return { value: `XXXX-WXX-${number}`, basis: 'none' };
    const isAhead = /next|coming|following/.test(which);
    return { value: isAhead ? weekdayAfter(from, number) : weekdayBefore(from, number), basis };
  };
}
