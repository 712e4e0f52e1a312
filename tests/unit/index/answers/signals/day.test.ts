import { describe, expect, it } from 'vitest';
import { dayNamed, recency } from '../../../../../index/answers/signals/day.ts';

const JUNE = { start: '2023-06-01', end: '2023-06-30' };
const MAY_DAY = { start: '2022-05-01', end: '2022-05-01' };

describe('dayNamed', () => {
  it.each([
    ['is 1 inside of the days', '2023-06-15', [JUNE], 1],
    ['is 1 on their first', '2023-06-01', [JUNE], 1],
    ['is 1 a day after', '2023-07-01', [JUNE], 1],
    ['is 1 a day before', '2023-05-31', [JUNE], 1],
    ['is 1/2 two days after', '2023-07-02', [JUNE], 0.5],
    ['is 1/2 four days before', '2023-05-28', [JUNE], 0.5],
    ['is 0 five days after', '2023-07-05', [JUNE], 0],
    ['looks at the nearest of several', '2022-05-02', [JUNE, MAY_DAY], 1],
    ['is 1 wherever the days have an open end', '1999-01-01', [{ start: null, end: '2023-06-30' }], 1],
    ['is 0 for an undated article', null, [JUNE], 0],
    ['is 0 where no day is named', '2023-06-15', [], 0],
  ])('%s', (_rule, published, days, value) => {
    expect(dayNamed(published, days)).toBe(value);
  });
});

describe('recency', () => {
  it.each([
    ['is 1 on the day', '2023-06-24', 1],
    ['falls to 1/e in ten days', '2023-06-14', Math.exp(-1)],
    ['falls for an article that is a little younger too', '2023-06-28', Math.exp(-0.4)],
    ['is 0 for an article that is much younger', '2023-06-29', 0],
    ['is 0 for an undated article', null, 0],
  ])('%s', (_rule, published, value) => {
    expect(recency(published, '2023-06-24')).toBeCloseTo(value);
  });

  it('is nearly 0 and not less for an old article', () => {
    expect(recency('1823-06-24', '2023-06-24')).toBeGreaterThanOrEqual(0);
    expect(recency('1823-06-24', '2023-06-24')).toBeLessThan(0.001);
  });
});
