import { readMatches, spanOf } from '../candidates.ts';
import { weekendOf } from '../directions.ts';
import { wordList } from '../holding.ts';
import type { Recognizer } from '../recognizer.ts';
import { unknownOf } from '../units.ts';

const FORM = wordList(['weekend'])(
  /the (?<=\b(?:over|during|on|at|in|through|throughout|of|for|before|after|until|since) the )weekend\b(?!s)/gi,
);

/** "over the weekend": the one before where the verbs do not point ahead. */
export const weekend: Recognizer = {
  examples: {
    'Fighting broke out over the weekend.': '2023-W26-WE',
    'They will meet over the weekend.': '2023-W27-WE',
  },
  recognize: (text) =>
    readMatches(text, FORM, (match) => ({
      ...spanOf(match),
      type: 'DATE',
      read: ({ today, tense, basis }) => ({
        value: today === null ? unknownOf('WE') : weekendOf(today, 0, tense() === 'future'),
        basis: basis(true),
      }),
    })),
};
