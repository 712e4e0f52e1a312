import { describe, expect, it } from 'vitest';
import { coverage } from '../../../../../index/answers/signals/coverage.ts';
import { createTerms } from '../../../../support/terms.ts';

describe('coverage', () => {
  it.each([
    ['is 1 where every term is held', [1, 1], createTerms(3, 1), 1],
    ['is 0 where none is', [0, 0], createTerms(3, 1), 0],
    ['counts a term by its rarity', [1, 0], createTerms(3, 1), 0.75],
    ['counts a term once', [9, 0], createTerms(3, 1), 0.75],
    ['takes a missing count for none', [1], createTerms(1, 1), 0.5],
    ['is 0 for a question without terms', [], [], 0],
  ])('%s', (_rule, counts, terms, value) => {
    expect(coverage(counts, terms)).toBe(value);
  });
});
