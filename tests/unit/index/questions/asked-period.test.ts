import { describe, expect, it } from 'vitest';
import { createContext, createQuestion } from '../../../support/questions.ts';

const { sources } = createContext();
const ask = (text: string) => createQuestion(text, { sources, lastPrinted: '2024-05-23' });

describe('the period of a question', () => {
  it.each([
    ['is the day that is all it asks of', 'what happened 24 June 2023?', '2023-06-24', '2023-06-24'],
    ['is a month that is all it asks of', 'June 2023', '2023-06-01', '2023-06-30'],
    ['is no day that stands beside other words', 'who fell at 24 June 2023 Square?', null, null],
    ['is none of two days', '24 June 2023 or 25 June 2023', null, null],
    ['is none of a pasted sentence', 'In June 2023 the guild raised the ferry that had sunk.', null, null],
  ])('%s', (_rule, text, after, before) => {
    expect(ask(text).spoken).toMatchObject({ after, before });
  });

  it.each(['yesterday', 'what happened last week?', 'what is happening today'])(
    'is not guessed from "%s"',
    (text) => {
      expect(() => ask(text)).toThrow(/^I can't tell which days “/);
    },
  );

  it('is not needed where something else is asked', () => {
    const { terms } = ask('who raised the ferry yesterday');
    expect(terms.filter(({ isRequired }) => isRequired).map(({ word }) => word)).toEqual(['raised', 'ferry']);
  });

  it('has no week where no article is dated', () => {
    expect(() => createQuestion('latest news')).toThrow('That has no word I can look up.');
  });
});
