import { describe, expect, it } from 'vitest';
import { saysDay, wasPrintedOn } from '../../../../index/time/named-day-fit.ts';
import { findNamedDays, type NamedDay } from '../../../../index/time/named-days.ts';

function day(text: string): NamedDay {
  const [found] = findNamedDays(text);
  if (!found) throw new Error(`"${text}" is no day.`);
  return found;
}

describe('saysDay', () => {
  it.each([
    ['is so of the same day', '24 June 2023', '24 June 2023', null, true],
    ['is so of a day of the month that is asked for', '24 June 2023', 'June 2023', null, true],
    ['is so of a month of the year that is asked for', 'June 2023', '2023', null, true],
    ['is not so of the month of the day that is asked for', 'June 2023', '24 June 2023', null, false],
    ['is not so of another day', '25 June 2023', '24 June 2023', null, false],
    ['is so of the day of any year where none is asked for', '24 June 2019', '24 June', null, true],
    ['is so of a day without its year', 'June 24', '24 June', null, true],
    [
      'is so of a day without its year in an article of that year',
      'June 24',
      '24 June 2023',
      '2023-07-03',
      true,
    ],
    ['is so of a day without its year around the turn of one', 'June 24', '24 June 2023', '2024-01-03', true],
    ['is not so of a day without its year years later', 'June 24', '24 June 2023', '2019-07-03', false],
    ['is so of a day without its year in an undated article', 'June 24', '24 June 2023', null, true],
    ['is not so of another day without its year', 'June 23', '24 June', null, false],
    ['is not so of a day where a year is asked for', 'June 24', '2023', '2023-07-03', false],
  ])('%s', (_rule, said, asked, published, expected) => {
    expect(saysDay(day(said), day(asked), published)).toBe(expected);
  });
});

describe('wasPrintedOn', () => {
  it.each([
    ['is so on the day', '2023-06-24', '24 June 2023', true],
    ['is so on the day after', '2023-06-25', '24 June 2023', true],
    ['is not so two days after', '2023-06-26', '24 June 2023', false],
    ['is not so on the day before', '2023-06-23', '24 June 2023', false],
    ['is so within the month', '2023-06-12', 'June 2023', true],
    ['is not so of a whole year', '2023-06-12', '2023', false],
    ['is so on the day of any year', '2023-06-24', '24 June', true],
    ['is so on the day after, of any year', '2023-07-01', 'June 30', true],
    ['is not so of an undated article', null, '24 June 2023', false],
  ])('%s', (_rule, published, asked, expected) => {
    expect(wasPrintedOn(published, day(asked))).toBe(expected);
  });
});
