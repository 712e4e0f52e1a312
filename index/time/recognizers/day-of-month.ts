import { lastDayOfMonth } from '../calendar.ts';
import { monthOfDay } from '../periods.ts';
import { type Recognizer, spanOf } from '../recognizer.ts';

const FORM =
  /(?<=\b(?:on|by|until|till|since|from|before|after) )the (?<day>[1-3]?\d)(?:st|nd|rd|th)(?=[.,;:!?)”"]|\s+(?:and|but|at|in|to|he|she|they|it|when|of (?:the|this|that|last|next) month)\b|$)/g;

/** A day of the month that was spoken of last: "on the 17th". */
export const dayOfMonth: Recognizer = {
  examples: { 'He arrived on June 24 and left on the 26th.': '2023-06-24 2023-06-26' },
  recognize: (text) =>
    [...text.matchAll(FORM)].map((match) => ({
      ...spanOf(match),
      type: 'DATE',
      isDay: true,
      read(context) {
        const day = Number(match.groups?.day);
        const said = context.last('month');
        const month = said ?? (context.today && monthOfDay(context.today));
        const isDay =
          month !== null &&
          day > 0 &&
          day <= lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
        const written = String(day).padStart(2, '0');
        if (!isDay) return { value: `XXXX-XX-${written}`, basis: 'none' };
        return {
          value: `${month.slice(0, 7)}-${written}`,
          basis: said === null ? context.basis() : 'previous-day',
        };
      },
    })),
};
