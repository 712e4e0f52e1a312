import { type Recognizer, spanOf } from '../recognizer.ts';
import { weekendOf } from './weekend-of.ts';

const FORM =
  /(?<=\b(?:over|during|on|at|in|through|throughout|of|for|before|after|until|since) )the weekend\b(?!s)/gi;

/** "over the weekend": the one before where the verbs do not point ahead. */
export const weekend: Recognizer = {
  examples: { 'Fighting broke out over the weekend.': '2023-W26-WE' },
  recognize: (text) =>
    [...text.matchAll(FORM)].map((match) => ({
      ...spanOf(match),
      type: 'DATE',
      read: (context) => ({
        value:
          context.today === null ? 'XXXX-WXX-WE' : weekendOf(context.today, 0, context.tense() === 'future'),
        basis: context.basis(true),
      }),
    })),
};
