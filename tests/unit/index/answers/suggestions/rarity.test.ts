import { describe, expect, it } from 'vitest';
import { createRarity } from '../../../../../index/answers/suggestions/rarity.ts';

describe('createRarity', () => {
  it.each([
    ['half of the articles where they are few', 4, 2, 2],
    ['five of a small corpus', 40, 5, 6],
    ['3 of 100', 300, 9, 45],
    ['no more than 40', 10_000, 40, 1500],
  ])(
    'calls rare what stands in %s, and uncommon what stands in 15 of 100',
    (_what, articles, rare, uncommon) => {
      const frequencies = new Map([
        ['rare', rare],
        ['less rare', rare + 1],
        ['uncommon', uncommon],
        ['common', uncommon + 1],
      ]);
      const { isRare, isUncommon } = createRarity(frequencies, articles);
      expect(['rare', 'less rare'].map(isRare)).toEqual([true, false]);
      expect(['uncommon', 'common'].map(isUncommon)).toEqual([true, false]);
    },
  );

  it('trusts no term whose frequency is not known', () => {
    const { isRare, isUncommon } = createRarity(new Map(), 10);
    expect([isRare('weir'), isUncommon('weir')]).toEqual([false, false]);
  });
});
