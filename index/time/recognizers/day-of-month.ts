import { toIsoDate } from '../calendar.ts';
import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { monthOfDay, twoDigits, yearOf } from '../periods.ts';
import type { Reading, Recognizer } from '../recognizer.ts';

const FORM =
  /the (?<=\b(?:on|by|until|till|since|from|before|after) the )(?<day>[1-3]?\d)(?:st|nd|rd|th)(?=[.,;:!?)”"]|\s+(?:and|but|at|in|to|he|she|they|it|when|of (?:the|this|that|last|next) month)\b|$)/g;

/** A day of the month that was spoken of last: "on the 17th". */
export const dayOfMonth: Recognizer = {
  examples: {
    'He arrived on June 24 and left on the 26th.': '2023-06-24 2023-06-26',
    'They vote on the 17th.': '2023-07-17',
    'It rained in June 2022 until the 31st.': '2022-06 XXXX-XX-31',
  },
  recognize: (text) =>
    readMatches(text, FORM, (match) => ({
      ...spanOf(match),
      type: 'DATE',
      isDay: true,
      read: (context) => readDay(Number(match.groups?.day), context),
    })),
};

function readDay(day: number, { today, last, basis }: Context): Reading {
  const said = last('month');
  const month = said ?? (today && monthOfDay(today));
  const value = month === null ? null : toIsoDate(yearOf(month), Number(month.slice(5, 7)), day);
  if (value === null) return { value: `XXXX-XX-${twoDigits(day)}`, basis: 'none' };
  return { value, basis: said === null ? basis() : 'previous-day' };
}
