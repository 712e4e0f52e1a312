import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';
import { countFrom, grainOf, shiftValue, shiftYears, unknownOf } from '../../../../index/time/units.ts';

const MONDAY = '2023-07-03';

describe('countFrom', () => {
  it.each([
    ['D', -5, '2023-06-28'],
    ['W', -2, '2023-W25'],
    ['2W', -1, '2023-W25'],
    ['M', 2, '2023-09'],
    ['Q', -2, '2023-Q1'],
    ['Y', -3, '2020'],
    ['10Y', -3, '1993'],
    ['D', 0, MONDAY],
  ])('so many "%s" as %i is %s', (unit, count, value) => {
    expect(countFrom(MONDAY, unit, count)).toBe(value);
  });

  it.each([
    ['D', -366_001],
    ['W', 900_000],
    ['M', -30_000],
    ['Y', -2000],
    ['100Y', -20],
  ])('so many "%s" as %i lead out of the calendar', (unit, count) => {
    expect(countFrom(MONDAY, unit, count)).toBeNull();
  });
});

describe('shiftValue', () => {
  it.each([
    ['2023-06-24', 'day', 5, '2023-06-29'],
    ['2023-06-24T17:00', 'day', 1, '2023-06-25'],
    ['2023-06-24', 'week', -1, '2023-W24'],
    ['2023-W26', 'week', 1, '2023-W27'],
    ['2021-05-12', 'month', 1, '2021-06'],
    ['2014-05', 'year', 3, '2017'],
    ['2023-06-24', 'week', 900_000, null],
    ['2023', 'year', -5000, null],
  ] as const)('of %s by a %s times %i is %s', (value, grain, count, expected) => {
    expect(shiftValue(value, grain, count)).toBe(expected);
  });
});

it('a quarter so many years later is the same quarter', () => {
  expect([shiftYears('2023-Q1', -1), shiftYears('2023-Q1', -5000)]).toEqual(['2022-Q1', null]);
});

it('what is counted in and what is not known of it follow the unit', () => {
  expect(['D', 'W', 'M', 'Y', 'Q', 'TH'].map(grainOf)).toEqual(['day', 'week', 'month', 'year', null, null]);
  expect(['D', 'W', 'WE', 'M', 'Q', 'Y', '10Y'].map(unknownOf)).toEqual([
    'XXXX-XX-XX',
    'XXXX-WXX',
    'XXXX-WXX-WE',
    'XXXX-XX',
    'XXXX-QX',
    'XXXX',
    'XXXX',
  ]);
});

describe('a count that leads out of the calendar', () => {
  it.each([
    ['2,000 years ago', 'PAST_REF'],
    ['900,000 weeks ago', 'PAST_REF'],
    ['999,999,999 days ago', 'PAST_REF'],
    ['4,000,000 days from now', 'FUTURE_REF'],
    ['900,000 weeks later', 'XXXX-WXX'],
    ['500,000,000 days later', 'XXXX-XX-XX'],
    ['30,000 months earlier', 'XXXX-XX'],
  ])('is read and stands on no day: "%s"', (words, value) => {
    const found = findTimeExpressions(`It fell on June 24, 2023. It rose ${words}.`, {
      day: MONDAY,
      isInferred: false,
    });
    expect(found.at(-1)).toMatchObject({ text: words, value, interval: null });
  });
});
