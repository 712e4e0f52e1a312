import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../index/time/context.ts';
import {
  readMonthDay,
  readWeekday,
  weekdayAfter,
  weekdayBefore,
  weekendOf,
} from '../../../../index/time/directions.ts';
import { readHalf, readMonth, readQuarter, readSeason } from '../../../../index/time/parts-of-year.ts';
import type { Tense } from '../../../../index/time/verb-cues.ts';

/** Monday. */
const TODAY = '2023-07-03';

/** What the clause says, and nothing said before it. */
function clause(tense: Tense | null, today: string | null = TODAY, isPastEvent = false): Context {
  return {
    today,
    tense: () => tense,
    isPastEvent: () => isPastEvent,
    last: () => null,
    lastDay: () => null,
    nearDay: () => null,
    isNearCoarse: () => false,
    lastPeriod: () => null,
    basis: (isByTense = false) => (today === null ? 'none' : isByTense ? 'tense' : 'publication'),
  };
}

describe('a weekday', () => {
  it('is today on its own day', () => {
    expect(readWeekday(1, clause('future'))).toEqual({ value: TODAY, basis: 'publication' });
  });

  it('is the last one unless the verbs point ahead', () => {
    expect(readWeekday(5, clause(null))).toEqual({ value: '2023-06-30', basis: 'tense' });
    expect(readWeekday(5, clause('past')).value).toBe('2023-06-30');
    expect(readWeekday(5, clause('future')).value).toBe('2023-07-07');
  });

  it('before or after a day is never that day', () => {
    expect([weekdayBefore(TODAY, 1), weekdayAfter(TODAY, 1)]).toEqual(['2023-06-26', '2023-07-10']);
  });

  it('is open without a day of print', () => {
    expect(readWeekday(5, clause('past', null))).toEqual({ value: 'XXXX-WXX-5', basis: 'none' });
  });
});

describe('a weekend', () => {
  it.each([
    ['on a Monday the one before', TODAY, 0, false, '2023-W26-WE'],
    ['on a Monday that looks ahead this one', TODAY, 0, true, '2023-W27-WE'],
    ['on a Thursday this one', '2023-07-06', 0, false, '2023-W27-WE'],
    ['"last" the one before', '2023-07-06', -1, false, '2023-W26-WE'],
    ['"next" the one after', TODAY, 1, false, '2023-W28-WE'],
  ] as const)('is %s', (_rule, day, step, isAhead, value) => {
    expect(weekendOf(day, step, isAhead)).toBe(value);
  });
});

describe('a month and a day', () => {
  it.each([
    ['of the nearest year', 6, 30, null, '2023-06-30'],
    ['of the nearest year across its turn', 12, 12, null, '2022-12-12'],
    ['of next year where the verbs point ahead', 12, 12, 'future', '2023-12-12'],
    ['two months ahead, whatever nobody says', 9, 1, null, '2023-09-01'],
    ['of last year in the past', 10, 20, 'past', '2022-10-20'],
    ['four months ahead and nobody says', 11, 20, null, '2022-11-20'],
  ] as const)('is %s', (_rule, month, day, tense, value) => {
    expect(readMonthDay(month, day, null, clause(tense)).value).toBe(value);
  });

  it('lies behind where something happened then', () => {
    expect(readMonthDay(7, 20, null, clause('past', TODAY, true)).value).toBe('2022-07-20');
    expect(readMonthDay(7, 5, null, clause('past', TODAY, true)).value).toBe('2023-07-05');
  });

  it('is of the year in which it falls on the weekday beside it', () => {
    expect(readMonthDay(7, 5, 2, clause(null)).value).toBe('2022-07-05');
  });

  it('is open where no year near by has it', () => {
    const open = { value: 'XXXX-02-29', basis: 'none' };
    expect(readMonthDay(2, 29, null, clause('past', '2022-06-01'))).toEqual(open);
    expect(readMonthDay(2, 29, null, clause('past', '2023-12-01', true))).toEqual(open);
    expect(readMonthDay(2, 29, null, clause('past', '2024-03-04')).value).toBe('2024-02-29');
  });
});

describe('a part of a year', () => {
  it.each([
    ['a month: the last one', readMonth(12, clause(null)).value, '2022-12'],
    ['a month: the next one', readMonth(3, clause('future')).value, '2024-03'],
    ['a month: its own', readMonth(7, clause('past')).value, '2023-07'],
    ['a quarter: the last that is over', readQuarter(3, clause(null)).value, '2022-Q3'],
    ['a quarter: its own, ahead', readQuarter(3, clause('future')).value, '2023-Q3'],
    ['a quarter: the next one', readQuarter(1, clause('future')).value, '2024-Q1'],
    ['a half: the last that is over', readHalf(1, clause('past')).value, '2023-H1'],
    ['a half: its own, ahead', readHalf(2, clause('future')).value, '2023-H2'],
    ['a season: the last that is over', readSeason('SU', -1, clause(null)).value, '2022-SU'],
    ['a season: this year’s', readSeason('SU', 0, clause(null)).value, '2023-SU'],
    ['a season: the next that begins', readSeason('SU', 1, clause(null)).value, '2024-SU'],
    ['this winter in January', readSeason('WI', 0, clause(null, '2023-01-15')).value, '2022-WI'],
    ['last winter in January', readSeason('WI', -1, clause(null, '2023-01-15')).value, '2021-WI'],
  ])('is %s', (_rule, value, expected) => {
    expect(value).toBe(expected);
  });

  it('is open without a day of print', () => {
    const nowhere = clause('past', null);
    const values = [
      readMonth(3, nowhere),
      readQuarter(3, nowhere),
      readHalf(1, nowhere),
      readSeason('SU', 0, nowhere),
    ];
    expect(values.map(({ value }) => value)).toEqual(['XXXX-03', 'XXXX-Q3', 'XXXX-H1', 'XXXX-SU']);
  });
});
