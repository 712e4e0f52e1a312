import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';
import { expectTexts, type TextRow } from '../../../support/time-texts.ts';

describe('a number that is no year or day', () => {
  it.each<TextRow>([
    ['a year below 1600', 'In 1599 and 1066 it rained.'],
    ['a year above 2099', 'In 2100 and 9999 it will rain.'],
    ['a number of three digits', 'In 999 it rained.'],
    ['a day of a thirteenth month', 'Filed on 2023-13-01 and 01.13.2023.'],
    ['a day inside of a longer number', 'The codes 12023-06-24, 2023-06-241 and 1.24.06.2023.'],
  ])('is no time: %s', expectTexts);

  it.each([
    ['31 February', '31 February 2023'],
    ['a 31 of a month of 30 days', 'June 31, 2023'],
    ['a leap day of a common year', '29 February 2023'],
    ['a day 0', '0 June 2023'],
    ['a 32nd', '32 June 2023'],
    ['a month that is none', 'Junes 24, 2023'],
    ['a chapter', 'Chapter 12, 2023'],
    ['a day that the world reads in two ways', 'Posted 03/04/2023.'],
  ])('is not read as a day: %s', (_what, text) => {
    const values = findTimeExpressions(text).map(({ value }) => value);
    // The year is read: alone, with its month, or with a day that stays unknown.
    expect(values.filter((value) => /^2023(-0[26]|-XX-XX)?$/.test(value))).toHaveLength(1);
    expect(values.filter((value) => /-\d\d-\d\d/.test(value))).toEqual([]);
  });
});

describe('a year beside words that are often numbered or counted', () => {
  it.each<TextRow>([
    ['before "killed"', 'The storm of 1987 killed 20 sailors.', '1987'],
    ['before "left"', 'The fire of 2014 left few traces.', '2014'],
    ['before people and their adjective', 'In 2014 armed men seized the port.', '2014'],
    ['before people and their nation', 'In 2016 Israeli soldiers left the hill.', '2016'],
    ['before a section', 'In 1998 Section 28 was repealed.', '1998'],
    ['behind an article of a treaty', 'She cited Article 5 of the 1949 treaty.', '1949'],
    ['behind a flight', 'Flight 93 crashed in 2001.', '2001'],
    ['behind a maker of aeroplanes', 'Boeing in 2019 halted the line.', '2019'],
    ['behind a score', 'Brill beat Mallow 2-1 in 1998.', '1998'],
    ['behind an age', 'Kell, aged 62 in 2014, left the board.', '2014'],
    ['before a census', 'The 1900 census was lost.', '1900'],
    ['before a crash of a flight', 'The 2014 flight was lost.', '2014'],
  ])('is one: %s', expectTexts);
});
