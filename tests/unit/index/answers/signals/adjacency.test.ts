import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../../../index/answers/signals/adjacency.ts';
import { createTerms } from '../../../../support/terms.ts';

/** The places of the terms 0, 1, 2 … in a text; a dot is any other word. */
const placesOf = (text: string) =>
  [...text].flatMap((mark, position) => (mark === '.' ? [] : { term: Number(mark), position }));

describe('adjacency', () => {
  const terms = createTerms(1, 1, 1);

  it.each([
    ['is 1 where all neighbours stand side by side', '012', 1, 1],
    ['is 1 where they do in the other order', '210', 1, 1],
    ['is 1 where the pairs stand in different places', '01..12', 1, 1],
    ['is 1/2 where one pair of two does', '01.2', 1, 0.5],
    ['is 0 where they stand apart', '0.1.2', 1, 0],
    ['is 1 where they stand apart by as much as may be', '0.1.2', 2, 1],
    ['is 0 where those stand together that are none in the question', '02', 1, 0],
    ['is 0 where one term is repeated', '00', 1, 0],
    ['counts a pair once', '0101', 1, 0.5],
    ['finds a pair over another term between', '0.21', 3, 1],
    ['is 0 for a text without the terms', '...', 6, 0],
    ['is 0 for no text', '', 6, 0],
  ])('%s', (_rule, text, maxGap, value) => {
    expect(adjacency(placesOf(text), terms, maxGap)).toBe(value);
  });

  it('counts a pair by its rarer term', () => {
    expect(adjacency(placesOf('01'), createTerms(1, 3, 1, 1), 1)).toBeCloseTo(3 / 7);
  });

  it.each([
    ['one term only', createTerms(1)],
    ['no terms', []],
  ])('is 0 for a question with %s', (_what, few) => {
    expect(adjacency(placesOf('000'), few, 6)).toBe(0);
  });

  it('lies in [0, 1]', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('0', '1', '2', '3', '.')),
        fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
        fc.integer({ min: 1, max: 8 }),
        (marks, idfs, maxGap) => {
          const value = adjacency(placesOf(marks.join('')), createTerms(...idfs), maxGap);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
