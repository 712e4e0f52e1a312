import { describe, expect, it } from 'vitest';
import { pointsAtTime } from '../../../../index/passages/points-at-time.ts';

describe('pointsAtTime', () => {
  it.each([
    'The mill was sold the same year.',
    'In that year the mill was sold.',
    'That night, the mill burned.',
    'Brandvold sold it later that week.',
    'THE MILL WAS SOLD IN THE SAME MONTH.',
  ])('finds no time in “%s”', (sentence) => {
    expect(pointsAtTime(sentence)).toBe(true);
  });

  it.each([
    ['a year before it', 'In 1998 he came, and sold it the same year.'],
    ['a day of the week before it', 'He came on Monday and left the same day.'],
    ['what it was the day of', 'He left on the same day that the mill burned.'],
    ['no time pointed at', 'That mill was sold in the same town.'],
  ])('but not where there is %s', (_what, sentence) => {
    expect(pointsAtTime(sentence)).toBe(false);
  });
});
