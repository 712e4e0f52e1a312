import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysFrom,
  isDayOfYear,
  lastDayOfMonth,
  nearestTo,
  partsOf,
  toIsoDate,
  weekdayOf,
} from '../../../../index/time/calendar.ts';

const anyDay = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => toIsoDate(year, month, day))
  .filter((day) => day !== null);

describe('toIsoDate', () => {
  it.each([
    ['pads month and day', 2023, 6, 4, '2023-06-04'],
    ['knows the leap day of a fourth year', 2024, 2, 29, '2024-02-29'],
    ['knows the leap day of a four-hundredth year', 2000, 2, 29, '2000-02-29'],
    ['has no leap day in a hundredth year', 1900, 2, 29, null],
    ['has no 31 February', 2023, 2, 31, null],
    ['has no 31 April', 2023, 4, 31, null],
    ['has no thirteenth month', 2023, 13, 1, null],
    ['has no month 0', 2023, 0, 1, null],
    ['has no day 0', 2023, 1, 0, null],
    ['begins with the year 1000', 999, 12, 31, null],
    ['ends with the year 2999', 3000, 1, 1, null],
    ['takes no parts of a day', 2023, 1, 1.5, null],
    ['takes nothing that is no number', Number.NaN, 1, 1, null],
  ] as const)('%s', (_rule, year, month, day, expected) => {
    expect(toIsoDate(year, month, day)).toBe(expected);
  });
});

describe('addDays', () => {
  it.each([
    ['crosses the end of a month', '2023-06-30', 1, '2023-07-01'],
    ['crosses the end of a year', '2023-12-31', 1, '2024-01-01'],
    ['goes back over a leap day', '2024-03-01', -1, '2024-02-29'],
    ['stays where it is for 0', '2024-03-01', 0, '2024-03-01'],
    ['goes past the last year that is read', '2999-12-31', 1, '3000-01-01'],
    ['takes a year below 100 for itself', '0099-12-31', 1, '0100-01-01'],
    ['crosses a century', '1899-12-31', 60, '1900-03-01'],
  ] as const)('%s', (_rule, day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('is undone by daysFrom', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300_000, max: 300_000 }), (day, days) => {
        expect(daysFrom(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('agrees with the calendar of the engine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(day, days)).toBe(expected.toISOString().slice(0, 10));
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });
});

describe('daysFrom', () => {
  it('is positive where the second day is later', () => {
    expect(daysFrom('2023-06-24', '2023-07-03')).toBe(9);
  });

  it('is negative where the second day is earlier', () => {
    expect(daysFrom('2023-07-03', '2023-06-24')).toBe(-9);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2023-06-26', 1],
    ['2023-06-30', 5],
    ['2023-06-24', 6],
    ['2023-06-25', 7],
    ['1969-12-31', 3],
    ['1000-01-01', 3],
  ] as const)('%s is day %i of its week', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('lastDayOfMonth', () => {
  it('knows all months of a common year', () => {
    const days = Array.from({ length: 12 }, (_, index) => lastDayOfMonth(2023, index + 1));
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('gives February of a leap year 29 days', () => {
    expect(lastDayOfMonth(2024, 2)).toBe(29);
  });
});

describe('partsOf', () => {
  it('takes a day apart', () => {
    expect(partsOf('2023-06-04')).toEqual({ year: 2023, month: 6, day: 4 });
  });

  it('refuses what is not written as a day', () => {
    expect(() => partsOf('2023-6-4')).toThrow(RangeError);
  });
});

describe('isDayOfYear', () => {
  it.each([
    [2, 29, true],
    [2, 30, false],
    [4, 31, false],
    [12, 31, true],
    [0, 1, false],
    [13, 1, false],
    [6, 0, false],
    [6, Number.NaN, false],
  ])('of month %i and day %i is %s', (month, day, expected) => {
    expect(isDayOfYear(month, day)).toBe(expected);
  });
});

describe('nearestTo', () => {
  it('is the nearest on either side, of two as near the first', () => {
    expect(nearestTo('2023-07-03', ['2023-06-01', '2023-07-08', '2023-07-01'])).toBe('2023-07-01');
    expect(nearestTo('2023-07-03', ['2023-07-04', '2023-07-02'])).toBe('2023-07-04');
  });

  it('is none of none', () => {
    expect(nearestTo('2023-07-03', [])).toBeNull();
  });
});
