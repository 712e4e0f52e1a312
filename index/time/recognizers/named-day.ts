import { lastDayOfMonth } from '../calendar.ts';
import { monthOf } from '../calendar-names.ts';
import { readMonthDay } from '../directions.ts';
import { type Candidate, fixed, type Recognizer } from '../recognizer.ts';
import { DAY, MONTH, YEAR } from '../vocabulary.ts';

const NAME =
  '(?<name>(?:Independence|Victory|Labou?r|Memorial|Republic|National|Constitution|Unity|Remembrance|Veterans|Bastille|Flag|Army|Navy|Liberation|Revolution|Unification) Day)';
const FORM = new RegExp(
  `\\b${NAME}(?: \\(|, | on |, on |, which falls on |, marked on )(?:the )?(?:${MONTH}\\.? ${DAY}|(?<date>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?${MONTH.replace('month', 'named')})(?:,? ${YEAR})?\\b`,
  'gi',
);
const LEAP_YEAR = 2000;

/** A day of a country, where the text says which it is: "Independence Day (3 July)". By itself it is left open. */
export const namedDay: Recognizer = {
  examples: { 'They met on Independence Day (July 3).': '2023-07-03 2023-07-03' },
  recognize: (text) => [...text.matchAll(FORM)].flatMap((match) => readMatch(match) ?? []),
};

function readMatch(match: RegExpExecArray): Candidate | null {
  const { name = '', month, named, day, date, year } = match.groups ?? {};
  const number = monthOf(month ?? named ?? '') ?? 0;
  const dayNumber = Number(day ?? date);
  if (
    !/^\p{Lu}/u.test(name) ||
    number === 0 ||
    dayNumber < 1 ||
    dayNumber > lastDayOfMonth(LEAP_YEAR, number)
  )
    return null;
  const span = { start: match.index, end: match.index + name.length };
  if (year !== undefined) {
    return fixed(
      span,
      'DATE',
      [year, number, dayNumber].map((part) => String(part).padStart(2, '0')).join('-'),
    );
  }
  return {
    ...span,
    type: 'DATE',
    isDay: true,
    read: (context) => readMonthDay(number, dayNumber, null, context),
  };
}
