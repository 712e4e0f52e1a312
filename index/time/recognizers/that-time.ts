import { readMatches, spanOf } from '../candidates.ts';
import type { Recognizer } from '../recognizer.ts';

const FORM = /\bthat time\b(?<=\b(?:at|by|until|since|from) that time)/gi;

/** The day, month or year that was spoken of last: "at that time". */
export const thatTime: Recognizer = {
  examples: { 'It was founded in 2014. At that time it had two boats.': '2014 2014' },
  recognize: (text) =>
    readMatches(text, FORM, (match) => ({
      ...spanOf(match),
      type: 'DATE',
      read(context) {
        const said = context.last('year')?.split('T')[0];
        return said === undefined
          ? { value: 'PAST_REF', basis: 'explicit' }
          : { value: said, basis: 'previous-day' };
      },
    })),
};
