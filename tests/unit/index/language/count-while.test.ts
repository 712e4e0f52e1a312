import { describe, expect, it } from 'vitest';
import { countWhile, findEnd } from '../../../../index/language/count-while.ts';

describe('countWhile', () => {
  it.each([
    [[], 3, 0],
    [[3, 4], 3, 0],
    [[1, 2], 3, 2],
    [[1, 2, 2, 3, 5], 3, 3],
  ])('counts those of %j that are below %i', (items, limit, count) => {
    expect(countWhile(items, (item) => item < limit)).toBe(count);
  });

  it('asks for few of a long list', () => {
    let asked = 0;
    const items = Array.from({ length: 100_000 }, (_, at) => at);
    countWhile(items, (item) => {
      asked++;
      return item < 77_777;
    });
    expect(asked).toBeLessThan(20);
  });
});

describe('findEnd', () => {
  it.each([
    [0, 9, 4, 4],
    [5, 9, 4, 5],
    [0, 3, 4, 3],
    [2, 2, 4, 2],
  ])('finds, from %i up to %i, the first that is not below %i', (from, to, limit, end) => {
    expect(findEnd(from, to, (place) => place < limit)).toBe(end);
  });
});
