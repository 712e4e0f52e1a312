import { describe, expect, it } from 'vitest';
import { askedWords, gapBetween } from '../../../../../index/answers/days/asked-words.ts';
import { createArticle } from '../../../../support/articles.ts';
import { weighFor } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

describe('askedWords', () => {
  const text = 'The bridge fell. Bridges fall in storms.';
  const terms = weighFor([createArticle({ text })], createQuestion('When did the bridge fall?'));

  it('finds the words of a question in whatever form they stand, in order', () => {
    const found = askedWords(text, { start: 0, end: text.length }, terms);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'bridge',
      'fell',
      'Bridges',
      'fall',
    ]);
    expect(found.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('looks only at the part that is meant, and counts in the whole', () => {
    const [first] = askedWords(text, { start: 17, end: text.length }, terms);
    expect(first?.start).toBe(17);
  });
});

describe('gapBetween', () => {
  it.each([
    ['counts what lies between', { start: 0, end: 4 }, { start: 9, end: 12 }, 5],
    ['is 0 where they touch', { start: 0, end: 4 }, { start: 4, end: 6 }, 0],
    ['is 0 where they overlap', { start: 0, end: 4 }, { start: 2, end: 6 }, 0],
  ])('%s', (_rule, a, b, gap) => {
    expect([gapBetween(a, b), gapBetween(b, a)]).toEqual([gap, gap]);
  });
});
