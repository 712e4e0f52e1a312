import { describe, expect, it } from 'vitest';
import { measureGap } from '../../../../../src/discord/picture/gap.ts';

function stretch(days: string) {
  const [start = '', end = start] = days.split(' to ');
  return { start, end };
}

const YEAR_2014 = '2014-01-01 to 2014-12-31';
const SINCE_2015 = '2015-01-01 to 9999-12-31';
const UNTIL_2015 = '0001-01-01 to 2015-12-31';
const JUNE = '2023-06-01 to 2023-06-30';

describe('measureGap', () => {
  it.each([
    ['2023-06-24', '2023-06-24', null],
    ['2023-06-23', '2023-06-24', '1 day'],
    ['2023-06-11', '2023-06-24', '13 days'],
    ['2023-06-10', '2023-06-24', '2 weeks'],
    ['2023-05-01', '2023-06-24', '8 weeks'],
    ['2023-02-28', '2023-06-24', '4 months'],
    ['2021-06-24', '2023-06-24', '24 months'],
    ['2021-03-24', '2023-06-24', '2 years'],
    ['2013-06-24', '2023-06-23', '9 years'],
    ['2013-06-24', '2023-06-25', '10 years'],
  ])('between the days %s and %s is %s', (before, after, words) => {
    expect(measureGap(stretch(before), stretch(after))?.words ?? null).toBe(words);
  });

  it.each([
    ['a year is told in years', YEAR_2014, '2023-06-24', '9 years'],
    ['a year after a day as well', '2010-12-31', YEAR_2014, '4 years'],
    ['an open end counts from its start', SINCE_2015, '2023-06-24', '8 years'],
    ['an open start counts from its end', UNTIL_2015, '2023-06-24', '8 years'],
    ['a month is told in months', JUNE, '2023-11-02', '5 months'],
    ['a month long ago in years', JUNE, '2030-11-02', '7 years'],
    ['the next year speaks for itself', YEAR_2014, SINCE_2015, null],
    ['so does the next month', JUNE, '2023-07-31', null],
    ['a day in that month has no distance', JUNE, '2023-06-24', null],
    ['what is no day has none', 'soon', '2023-06-24', null],
    ['nor has what comes before', '2023-06-24', '2023-06-20', null],
  ])('%s', (_rule, before, after, words) => {
    expect(measureGap(stretch(before), stretch(after))?.words ?? null).toBe(words);
  });

  it('is long where it is told in years', () => {
    expect(measureGap(stretch('2013-06-24'), stretch('2023-06-25'))?.isLong).toBe(true);
    expect(measureGap(stretch('2023-06-24'), stretch('2023-06-25'))?.isLong).toBe(false);
  });
});
