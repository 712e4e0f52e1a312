import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';

describe('what is not a time expression', () => {
  it.each([
    ['the verb "may"', 'They may leave.'],
    ['the verb "may" before a count', 'They may 2000 times ask.'],
    ['the verb "march"', 'They march on.'],
    ['a march of so many', 'It was a march of 2000 soldiers.'],
    ['a person who is called May', 'May Bell left.'],
    ['a number of people', '2000 soldiers came, and 1984 people left.'],
    ['a number of votes', 'She won by 1900 votes.'],
    ['a number of miles', 'They drove 1600 miles.'],
    ['a share', 'It rose by 2000 percent and by 2000%.'],
    ['a sum of money', 'It cost $2015, €1999, £ 1700 and $ 1650.'],
    ['a sum of money in words', 'It cost 2000 dollars.'],
    ['a version', 'They run version 2.0.2023.1 and 2023.4.'],
    ['a telephone number', 'Please call 2014-555 or 555-2014.'],
    ['a score', 'It ended 2017:2015.'],
    ['a fraction', 'It was 2014/15.'],
    ['a number in a row', 'It was #2014 on the list.'],
    ['a number with a comma', 'There were 2,023 and 1,999 of them.'],
    ['a decimal', 'It weighed 2014.5 grams.'],
    ['a part of a longer number', 'The account 120145 and 20141.'],
    ['a part of a code', 'The rooms A2014 and 2014b.'],
    ['a year below 1600', 'In 1599 and 1066 it rained.'],
    ['a year above 2099', 'In 2100 and 9999 it will rain.'],
    ['a number of three digits', 'In 999 it rained.'],
    ['a month above 2999', 'In June 3000 it will rain.'],
    ['a day of two numbers and a year, which the world does not agree on', 'Posted 03/04/2023.'],
    ['a day of a thirteenth month', 'Filed on 2023-13-01 and 01.13.2023.'],
    ['a day inside of a longer number', 'The codes 12023-06-24, 2023-06-241 and 1.24.06.2023.'],
    ['digits of another script', 'In ٢٠١٤ it rained.'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(findTimeExpressions(text)).toEqual([]);
  });

  it.each([
    ['31 February', '31 February 2023', ['2023-02']],
    ['a 31 of a month of 30 days', 'June 31, 2023', ['2023']],
    ['a leap day of a common year', '29 February 2023', ['2023-02']],
    ['a day 0', '0 June 2023', ['2023-06']],
    ['a 32nd', '32 June 2023', ['2023-06']],
    ['a month that is none', 'Junes 24, 2023', ['2023']],
    ['a chapter', 'Chapter 12, 2023', ['2023']],
  ])('not as a day: %s', (_what, text, values) => {
    expect(findTimeExpressions(text).map(({ value }) => value)).toEqual(values);
  });
});
