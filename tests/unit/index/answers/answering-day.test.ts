import { describe, expect, it } from 'vitest';
import { answeringDay } from '../../../../index/answers/answering-day.ts';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';

/** The day that a sentence answers with where the question's word is the one in brackets. */
function dayOf(marked: string, shownChars = Number.POSITIVE_INFINITY): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const whole = { start: 0, end: text.length };
  const shown = { start: 0, end: Math.min(text.length, shownChars) };
  const word = { start, end: start + 4 };
  return answeringDay(text, whole, shown, findTimeExpressions(text), [word])?.value ?? null;
}

describe('answeringDay', () => {
  it.each([
    ['takes a day behind a preposition', 'The pier [fell] on 24 June 2023.', '2023-06-24'],
    ['takes a day behind its weekday', 'The pier [fell] on Saturday, 24 June 2023.', '2023-06-24'],
    ['takes a day that opens the sentence', '24 June 2023: the pier [fell].', '2023-06-24'],
    ['takes a year', 'The guild was [made] in 2014 by two pilots.', '2014'],
    ['takes the day nearest to the question', 'Built in 1950, the pier [fell] in 2014.', '2014'],
    ['takes the first of two as near', 'In 1950 [fell] in 2014.', '1950'],
    ['leaves a day that belongs to a noun', 'It [fell] before the election of 17 March 2024.', null],
    ['leaves the day of an account', 'It [fell], says a report printed on 24 June 2023.', null],
    ['leaves the day of a dated account', 'It [fell], in a letter dated Friday, 24 June 2022.', null],
    ['finds none where there is none', 'The pier [fell].', null],
  ])('%s', (_rule, sentence, day) => {
    expect(dayOf(sentence)).toBe(day);
  });

  it('gives no day that is not shown', () => {
    expect(dayOf('The pier [fell] with a great noise on 24 June 2023.', 20)).toBeNull();
  });
});
