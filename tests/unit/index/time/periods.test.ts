import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../index/time/calendar.ts';
import {
  daysOf,
  monthOfDay,
  quarterOf,
  shiftMonth,
  shiftQuarter,
  shiftWeek,
  shiftYear,
  startOfSeason,
  weekOf,
  yearOf,
} from '../../../../index/time/periods.ts';

const anyDay = fc.integer({ min: 0, max: 300_000 }).map((days) => addDays('1700-01-01', days));

describe('weekOf', () => {
  it.each([
    ['2023-07-03', '2023-W27'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('puts %s into %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe('daysOf', () => {
  it.each([
    ['2023-06-24', '2023-06-24', '2023-06-24'],
    ['2023-06-24T17:00', '2023-06-24', '2023-06-24'],
    ['2023-W26', '2023-06-26', '2023-07-02'],
    ['2023-W26-WE', '2023-07-01', '2023-07-02'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-SU', '2023-06-01', '2023-08-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
  ])('of %s are %s to %s', (value, start, end) => {
    expect(daysOf(value)).toEqual({ start, end });
  });

  it.each(['XXXX-06-24', '2023-13', '2023-00', '0923', 'P3W', 'PAST_REF', '1', ''])(
    'of "%s" are unknown',
    (value) => {
      expect(daysOf(value)).toBeNull();
    },
  );

  it('hold the day whose week, month and quarter they are', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const value of [weekOf(day), monthOfDay(day), quarterOf(day)]) {
          const { start, end } = daysOf(value) ?? {};
          expect(start && end && start <= day && day <= end).toBe(true);
        }
      }),
    );
  });
});

describe('shifting', () => {
  it.each([
    [shiftMonth('2023-01', -2), '2022-11'],
    [shiftMonth('2023-12', 1), '2024-01'],
    [shiftWeek('2023-W52', 1), '2024-W01'],
    [shiftQuarter('2023-Q1', -1), '2022-Q4'],
    [shiftQuarter('2023-Q4', 5), '2025-Q1'],
    [shiftYear('2024-02-29', -1), '2023-02-28'],
    [shiftYear('2024-02-29', -4), '2020-02-29'],
    [shiftYear('2023-Q2', 1), '2024-Q2'],
    [shiftYear('2023', -1100), '0923'],
  ])('yields %s', (value, expected) => {
    expect(value).toBe(expected);
  });

  it('there and back ends where it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, count) => {
        const [week, month, quarter] = [weekOf(day), monthOfDay(day), quarterOf(day)];
        expect(shiftWeek(shiftWeek(week, count), -count)).toBe(week);
        expect(shiftMonth(shiftMonth(month, count), -count)).toBe(month);
        expect(shiftQuarter(shiftQuarter(quarter, count), -count)).toBe(quarter);
      }),
    );
  });
});

it('a winter begins in the year that it is named by', () => {
  expect(startOfSeason('WI', 2023)).toBe('2023-12-01');
});

it('the year of a value is its first four digits', () => {
  expect([yearOf('2023-W26'), yearOf('1999')]).toEqual([2023, 1999]);
});
