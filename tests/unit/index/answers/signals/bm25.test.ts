import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25 } from '../../../../../index/answers/signals/bm25.ts';
import { createTerms } from '../../../../support/terms.ts';

const OPTIONS = { k1: 1.2, b: 0.75 };

describe('bm25', () => {
  it('follows its formula', () => {
    const norm = 1.2 * (1 - 0.75 + 0.75 * 2);
    const expected = (2 * ((3 * 2.2) / (3 + norm))) / (2 * 2.2 + 1 * 2.2);
    expect(bm25([3, 0], createTerms(2, 1), 2, OPTIONS)).toBeCloseTo(expected);
  });

  it('grows with each occurrence, and ever less', () => {
    const [none = 0, once = 0, twice = 0, often = 0] = [0, 1, 2, 100].map((count) =>
      bm25([count], createTerms(1), 1, OPTIONS),
    );
    expect(none).toBe(0);
    expect(twice - once).toBeLessThan(once - none);
    expect(often).toBeGreaterThan(twice);
    expect(often).toBeLessThan(1);
  });

  it('is less for a longer text', () => {
    expect(bm25([1], createTerms(1), 3, OPTIONS)).toBeLessThan(bm25([1], createTerms(1), 0.5, OPTIONS));
  });

  it('does not look at length where b is 0', () => {
    const flat = { k1: 1.2, b: 0 };
    expect(bm25([1], createTerms(1), 9, flat)).toBe(bm25([1], createTerms(1), 0.1, flat));
  });

  it('counts presence alone where k1 is 0', () => {
    const present = { k1: 0, b: 0.75 };
    expect(bm25([1, 0], createTerms(1, 1), 1, present)).toBe(bm25([9, 0], createTerms(1, 1), 1, present));
  });

  it('counts a rarer term for more', () => {
    expect(bm25([1, 0], createTerms(3, 1), 1, OPTIONS)).toBeGreaterThan(
      bm25([0, 1], createTerms(3, 1), 1, OPTIONS),
    );
  });

  it('counts a term that was asked for twice for more', () => {
    const [first, second] = createTerms(1, 1);
    if (!first || !second) throw new Error('There are no terms.');
    const terms = [{ ...first, weight: 1.5 }, second];
    expect(bm25([1, 0], terms, 1, OPTIONS)).toBeGreaterThan(bm25([0, 1], terms, 1, OPTIONS));
  });

  it.each([
    ['a question without terms', [], []],
    ['terms that say nothing', [3], createTerms(0)],
    ['counts that are missing', [], createTerms(1, 1)],
  ])('is 0 for %s', (_what, counts, terms) => {
    expect(bm25(counts, terms, 1, OPTIONS)).toBe(0);
  });

  it('lies in [0, 1]', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 3, maxLength: 3 }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.record({
          k1: fc.double({ min: 0, max: 5, noNaN: true }),
          b: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        (counts, lengthRatio, options) => {
          const value = bm25(counts, createTerms(2, 1, 0.3), lengthRatio, options);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});
