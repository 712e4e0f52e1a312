import { describe, expect, it } from 'vitest';
import { readDay, today } from '../../../src/clock.ts';

describe('readDay', () => {
  it.each(['2023-06-24', '2024-02-29', '2000-12-31', '1899-01-01'])('reads %s', (day) => {
    expect(readDay(day)).toBe(day);
  });

  it.each([
    ['a day that the calendar has not', '2023-02-29'],
    ['a month that the calendar has not', '2023-13-01'],
    ['day 0', '2023-06-00'],
    ['a month', '2023-06'],
    ['digits left out', '2023-6-24'],
    ['another order', '24-06-2023'],
    ['words', '24 June 2023'],
    ['a time', '2023-06-24T00:00:00Z'],
    ['blanks around it', ' 2023-06-24'],
    ['a newline after it', '2023-06-24\n'],
    ['digits of another script', '٢٠٢٣-٠٦-٢٤'],
    ['nothing', ''],
  ])('does not read %s', (_rule, text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('today', () => {
  it.each([
    ['the first minute of a day', new Date(2024, 1, 29, 0, 0), '2024-02-29'],
    ['the last minute of a day', new Date(2023, 11, 31, 23, 59), '2023-12-31'],
    ['a day and month of one digit', new Date(2023, 0, 5, 12), '2023-01-05'],
  ])('is the day of this machine in %s', (_rule, now, day) => {
    expect(today(now)).toBe(day);
  });

  it('can be read as a day', () => {
    expect(readDay(today())).not.toBeNull();
  });
});
