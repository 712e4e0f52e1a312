import { describe, expect, it } from 'vitest';
import { introduction } from '../../../../../index/answers/signals/introduction.ts';

describe('introduction', () => {
  it.each([
    ['is 1 at the first mention', [2, 5, 9], 2, 1],
    ['is 1/2 at the second', [2, 5, 9], 5, 0.5],
    ['is 1/3 at the third', [2, 5, 9], 9, 1 / 3],
    ['is 0 without a mention', [2, 5, 9], 3, 0],
    ['is 0 where no single name is asked for', [], 0, 0],
  ])('%s', (_rule, mentions, sentence, value) => {
    expect(introduction(mentions, sentence)).toBe(value);
  });
});
