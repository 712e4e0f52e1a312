import { describe, expect, it } from 'vitest';
import { parseWrittenDate } from '../../../../index/time/written-date.ts';

describe('what is not a date', () => {
  it.each([
    ['nothing', ''],
    ['an epoch in seconds', '1687600000'],
    ['an epoch in milliseconds', '1687600000000'],
    ['a year', '2023'],
    ['a month', '2023-06'],
    ['a day without its year', '24 June'],
    ['a weekday', 'Saturday'],
    ['two days', '2023-06-24 2023-06-25'],
    ['a day and a word', '2023-06-24 Mayor'],
    ['a sentence with a day', 'The vote of 24 June 2023 was close'],
    ['a day below the year 1000', '0999-01-01'],
    ['a day above the year 2999', '3000-01-01'],
    ['mixed separators', '2023-06/24'],
    ['a two-digit year with dots', '24.06.23'],
    ['day and month with dashes', '03-02-2009'],
    ['an invented month', '24 Juno 2023'],
    ['a house number', '10 Downing 2023'],
    ['a version', '20.10.0'],
  ])('%s', (_what, text) => {
    expect(parseWrittenDate(text)).toHaveProperty('error');
  });

  it('gets to the end of hostile strings', () => {
    for (const piece of [' ', '1', 'a', '1 ', '2023-', '. ', 'st', ':00', '24 of ']) {
      expect(parseWrittenDate(piece.repeat(200_000))).toHaveProperty('error');
      const longest = `2023-06-24 ${piece.repeat(20)}`.slice(0, 63);
      // Behind a day only blanks may stand, and a time of day, which none of these is.
      expect(parseWrittenDate(longest)).toHaveProperty(piece === ' ' ? 'date' : 'error');
    }
  });
});
