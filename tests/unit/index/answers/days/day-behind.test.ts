import { describe, expect, it } from 'vitest';
import { tellsOfPrevious } from '../../../../../index/answers/days/day-behind.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';

const FIRST = 'The council of Tarn sold the mill.';

function tells(text: string): boolean {
  return tellsOfPrevious(analyse(createArticle({ text })), 1);
}

describe('tellsOfPrevious', () => {
  it.each([
    ['This was announced by the mayor on Friday (June 30).', true],
    ['It happened on Friday.', true],
    ['That came on Friday.', true],
    ['It was built in 1950.', false],
    ['This mill was built in 1950.', false],
    ['He was born in 1950.', false],
    ['The mayor left on Friday.', false],
  ])('of "%s" is %s', (next, expected) => {
    expect(tells(`${FIRST} ${next}`)).toBe(expected);
  });

  it.each([
    ['in another paragraph', `${FIRST}\n\nThis was announced on Friday.`],
    ['where the one before points back, too', 'It sold the mill. This was announced on Friday.'],
    [
      'where both are too long to be shown',
      `${FIRST} This was announced on Friday ${'and so '.repeat(70)}on.`,
    ],
    ['where there is none before', 'This was announced on Friday.'],
  ])('does not hold %s', (_where, text) => {
    expect(tells(text)).toBe(false);
  });
});
