import { describe, expect, it } from 'vitest';
import { findStatedDays } from '../../../../../index/time/doubt/find-stated-days.ts';
import { fitsWeekday, lastDayOf, resolveDay } from '../../../../../index/time/doubt/stated-day.ts';

/** "words: year-month-day to last month-last day, weekday", for each. */
const describeDays = (text: string) =>
  findStatedDays(text).map(
    ({ start, end, year, month, day, last, weekday }) =>
      `${text.slice(start, end)}: ${year ?? 'X'}-${month}-${day} to ${last.month}-${last.day}, ${weekday ?? 'X'}`,
  );

describe('findStatedDays', () => {
  it.each([
    ['It opens on March 15.', 'March 15: X-3-15 to 3-15, X'],
    ['It opens on Mar. 15th, 2024, at noon.', 'Mar. 15th, 2024: 2024-3-15 to 3-15, X'],
    ['It opens on the 15th of March 2024.', '15th of March 2024: 2024-3-15 to 3-15, X'],
    ['It opens on 15 Sept. They wait.', '15 Sept: X-9-15 to 9-15, X'],
    ['It opens on Friday, March 15, they say.', 'Friday, March 15: X-3-15 to 3-15, 5'],
    ['It opened on Friday (June 30).', 'Friday (June 30: X-6-30 to 6-30, 5'],
    ['It opens on Tues., 30 June, they say.', 'Tues., 30 June: X-6-30 to 6-30, 2'],
    ['It lasts from March 15 to 17.', 'March 15 to 17: X-3-15 to 3-17, X'],
    ['It lasts from March 15–17, 2024.', 'March 15–17, 2024: 2024-3-15 to 3-17, X'],
    ['It lasts from March 15 to April 2.', 'March 15 to April 2: X-3-15 to 4-2, X'],
    ['It lasts from 15 to 17 March.', '15 to 17 March: X-3-15 to 3-17, X'],
    ['It lasts from 15 March to 2 April 2024.', '15 March to 2 April 2024: 2024-3-15 to 4-2, X'],
    ['It opens on March 15 and 16.', 'March 15 and 16: X-3-15 to 3-16, X'],
    ['On March 15 and 16 people came.', 'March 15: X-3-15 to 3-15, X'],
    ['IT OPENS MARCH 15.', 'MARCH 15: X-3-15 to 3-15, X'],
  ])('reads "%s"', (text, day) => {
    expect(describeDays(text)).toEqual([day]);
  });

  it.each([
    'They march 15 miles and may 10 of them rest.',
    'Marching 15 miles, Mayor 3 fell.',
    'In March 2024 it opened at 12.30 March.',
    'March 15.5 and March 15% and March 99',
    'June 12:30',
  ])('reads no day in "%s"', (text) => {
    expect(describeDays(text)).toEqual([]);
  });
});

describe('resolveDay', () => {
  const [december, march, leap, dated] = findStatedDays('December 20, March 15, February 29, June 1, 1999');

  it.each([
    ['the year before in January', december, '2024-01-05', '2023-12-20'],
    ['the year of print', march, '2024-05-23', '2024-03-15'],
    ['the year after in November', march, '2023-11-23', '2024-03-15'],
    ['a leap year', leap, '2023-05-01', '2024-02-29'],
    ['its own year', dated, '2023-05-01', '1999-06-01'],
  ])('takes %s', (_which, stated, printed, day) => {
    expect(stated && resolveDay(stated, printed)).toBe(day);
  });

  it('gives a range its last day, over the turn of the year too', () => {
    const [range] = findStatedDays('from December 28 to January 3');
    expect(range && lastDayOf(range, '2023-12-28')).toBe('2024-01-03');
    expect(march && lastDayOf(march, '2024-03-15')).toBe('2024-03-15');
  });

  it('lets any day fit where no weekday is stated', () => {
    const [friday] = findStatedDays('on Friday, March 15');
    expect(friday && [fitsWeekday(friday, '2024-03-15'), fitsWeekday(friday, '2023-03-15')]).toEqual([
      true,
      false,
    ]);
    expect(march && fitsWeekday(march, '2023-03-15')).toBe(true);
  });
});
