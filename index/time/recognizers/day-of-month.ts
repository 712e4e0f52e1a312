import type { IsoDate } from '../../types.ts';
import { toIsoDate } from '../calendar.ts';
import { readMatches, spanOf } from '../candidates.ts';
import type { Context } from '../context.ts';
import { monthOfDay, shiftMonth, twoDigits, yearOf } from '../periods.ts';
import type { Reading, Recognizer } from '../recognizer.ts';

const FORM =
  /the (?<=\b(?:on|by|until|till|since|from|before|after) the )(?<day>[1-3]?\d)(?:st|nd|rd|th)(?=[.,;:!?)”"]|\s+(?:and|but|at|in|to|he|she|they|it|when|of (?:the|this|that|last|next) month)\b|$)/g;

/** A day of the month that was spoken of last: "on the 17th". */
export const dayOfMonth: Recognizer = {
  examples: {
    'He arrived on June 24 and left on the 26th.': '2023-06-24 2023-06-26',
    'They vote on the 17th.': '2023-07-17',
    'They met on the 24th.': '2023-06-24',
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

function readDay(day: number, context: Context): Reading {
  const { today } = context;
  const said = context.last('month');
  const month = said ?? (today && monthOfDay(today));
  const value = month === null ? null : dayIn(month, day);
  if (value === null) return { value: `XXXX-XX-${twoDigits(day)}`, basis: 'none' };
  if (said !== null) return { value, basis: 'previous-day' };
  const step = turnOf(value, context);
  const turned = step === 0 ? value : dayIn(shiftMonth(monthOfDay(value), step), day);
  return turned === null
    ? { value: `XXXX-XX-${twoDigits(day)}`, basis: 'none' }
    : { value: turned, basis: context.basis(step !== 0) };
}

/** In which month beside this one a day lies, by the verbs: "met on the 24th" is never ahead. */
function turnOf(day: IsoDate, { today, tense }: Context): -1 | 0 | 1 {
  if (today === null || day === today) return 0;
  if (day > today) return tense() === 'past' ? -1 : 0;
  return tense() === 'future' ? 1 : 0;
}

function dayIn(month: string, day: number): IsoDate | null {
  return toIsoDate(yearOf(month), Number(month.slice(5, 7)), day);
}
