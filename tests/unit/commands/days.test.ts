import { describe, expect, it } from 'vitest';
import {
  writeDay,
  writePeriod,
  writePrinted,
  writeRange,
  writeSpan,
  writeTime,
} from '../../../commands/days.ts';
import type { Filters } from '../../../index/findings.ts';
import type { Publication, TimeExpression } from '../../../index/types.ts';

describe('writeDay', () => {
  it.each([
    ['2023-06-24', '24 June 2023'],
    ['2024-02-29', '29 February 2024'],
    ['1999-01-01', '1 January 1999'],
    ['2020-12-31', '31 December 2020'],
  ])('writes %s as %s', (day, written) => {
    expect(writeDay(day)).toBe(written);
  });
});

describe('writeTime', () => {
  it.each([
    ['a day in words', '2023-06-24', 'June 24', '24 June 2023'],
    ['a month in words', '2023-06', '06/2023', 'June 2023'],
    ['a year as a number', '2014', 'the year 2014', '2014'],
    ['a week by its month and number', '2024-W11', 'that week', 'March 2024 (week 11)'],
    ['a week by the month that has its Thursday', '2024-W01', 'last week', 'January 2024 (week 1)'],
    ['the last week of a long year', '2020-W53', 'last week', 'December 2020 (week 53)'],
    ['a weekend by its Saturday', '2023-W25-WE', 'the weekend', 'weekend of 24 June 2023'],
    ['a day of a week', '2023-W25-6', 'Saturday', '24 June 2023'],
    ['a season', '2021-SU', 'the summer of 2021', 'summer 2021'],
    ['a winter', '2023-WI', 'this winter', 'winter 2023'],
    ['the end of a year', '2023', 'the end of the year', 'the end of 2023'],
    ['the end of a year in one word', '2023', 'year-end', 'the end of 2023'],
    ['the close of a month', '2022-07', 'the close of last month', 'the close of July 2022'],
    ['a late part', '2022', 'late 2022', 'late 2022'],
    ['the middle of a month', '2021-06', 'mid-June', 'mid-June 2021'],
    ['the middle of a decade', '199', 'the mid-1990s', 'the mid-1990s'],
    ['a weekend, which is no end', '2023-W25-WE', 'the end of the week', 'weekend of 24 June 2023'],
    ['a day without its part', '2023-06-24', 'early on Saturday', '24 June 2023'],
    ['a quarter', '2022-Q3', 'the third quarter of 2022', 'third quarter of 2022'],
    ['a half', '2024-H1', 'the first half of 2024', 'first half of 2024'],
    ['a decade', '199', 'the nineties', 'the 1990s'],
    ['a century', '18', 'the 19th century', 'the 19th century'],
    ['the present century', '20', 'this century', 'the 21st century'],
    ['the 12th century', '11', 'the 12th century', 'the 12th century'],
    ['a part of a day', '2023-06-27TMO', 'Tuesday morning', '27 June 2023, morning'],
    ['a night', '2023-07-02TNI', 'last night', '2 July 2023, night'],
    ['a clock time', '2023-06-27T17:00', '5 p.m. Tuesday', '27 June 2023, 17:00'],
    ['a clock time in a zone', '2023-07-03T14:30Z', '14:30 GMT', '3 July 2023, 14:30'],
    ['an hour', '2023-07-03T9', 'at nine', '3 July 2023, 09:00'],
    ['a weekday without a date as the article prints it', 'XXXX-WXX-2', 'Tuesday', 'Tuesday'],
    [
      'a morning without a date as the article prints it',
      'XXXX-WXX-2TMO',
      'Tuesday morning',
      'Tuesday morning',
    ],
    ['a season without a year as the article prints it', 'XXXX-SP', 'last spring', 'last spring'],
    ['a duration as the article prints it', 'P3D', 'three days', 'three days'],
    ['a vague duration as the article prints it', 'PXM', 'recent months', 'recent months'],
    ['a vague day as the article prints it', 'PAST_REF', 'recently', 'recently'],
    ['a month that no calendar has as the article prints it', '2023-13', 'then', 'then'],
    ['a part of a day that has no name as the article prints it', '2023-06-27TXX', 'then', 'then'],
  ])('writes %s', (_rule, value, text, written) => {
    expect(writeTime(timeExpression(value, text))).toBe(written);
  });
});

describe('what stands before days with an open end', () => {
  const open = (start: string | null, end: string | null) => ({
    ...timeExpression('2015', '2015'),
    interval: { start, end },
  });

  it.each([
    ['since it', open('2015-01-01', null), 'has grown since ', 'since 2015'],
    ['since it, where the words are not at hand', open('2015-01-01', null), '', 'since 2015'],
    ['after it', open('2016-01-01', null), 'rebuilt after ', 'after 2015'],
    ['until it', open(null, '2015-12-31'), 'stood until ', 'until 2015'],
    ['through it', open(null, '2015-12-31'), 'stood through ', 'through 2015'],
    ['no later than it', open(null, '2015-12-31'), 'done no later than ', 'no later than 2015'],
    ['prior to it', open(null, '2014-12-31'), 'done prior to ', 'prior to 2015'],
    ['following it', open('2016-01-01', null), 'rebuilt following ', 'following 2015'],
    ['by it', open(null, '2015-12-31'), 'Done By the ', 'by 2015'],
    ['before it', open(null, '2014-12-31'), 'built before ', 'before 2015'],
    ['up to it, where the words are not at hand', open(null, '2015-12-31'), '', 'up to 2015'],
    ['nothing where both ends are known', open('2015-01-01', '2015-12-31'), 'rebuilt after ', '2015'],
  ])('says %s', (_rule, time, before, written) => {
    expect(writeTime(time, before)).toBe(written);
  });
});

describe('writeRange', () => {
  it.each([
    ['2024-03-15', '2024-03-17', '15 to 17 March 2024'],
    ['2024-03-30', '2024-04-02', '30 March to 2 April 2024'],
    ['2023-12-30', '2024-01-02', '30 December 2023 to 2 January 2024'],
    ['2023-05', '2023-07', 'May to July 2023'],
    ['2014', '2016', '2014 to 2016'],
    ['2023-W25-WE', '2023-07-01', 'weekend of 24 June to 1 July 2023'],
  ])('writes %s and %s as %s', (first, last, written) => {
    expect(writeRange(timeExpression(first, ''), timeExpression(last, ''))).toBe(written);
  });
});

describe('writeSpan', () => {
  it('names one day once', () => {
    expect(writeSpan('2023-06-24', '2023-06-24')).toBe('24 June 2023');
  });

  it('names both ends', () => {
    expect(writeSpan('2023-06-24', '2024-05-23')).toBe('24 June 2023 to 23 May 2024');
  });
});

describe('writePeriod', () => {
  it.each([
    ['both ends', '2022-06-01', '2022-06-30', 'from 1 June 2022 to 30 June 2022'],
    ['one day', '2022-06-30', '2022-06-30', 'on 30 June 2022'],
    ['an open end', '2023-07-01', null, 'from 1 July 2023 on'],
    ['an open beginning', null, '2024-05-31', 'up to 31 May 2024'],
    ['no day as null', null, null, null],
  ])('writes %s', (_rule, after, before, written) => {
    const filters: Filters = { article: null, source: 'Harbour Post', after, before };
    expect(writePeriod(filters)).toBe(written);
  });
});

describe('writePrinted', () => {
  it.each([
    ['the day of print', '2023-06-24', 'ok', 'printed 24 June 2023'],
    ['that there is none', null, 'missing', 'no date of print'],
    ['that it is in doubt', '2024-05-23', 'conflict', 'dated 23 May 2024, which its text contradicts'],
  ] as const)('says %s', (_rule, date, status, written) => {
    const publication: Publication = { date, status, basis: 'metadata', note: null, inferred: null };
    expect(writePrinted(publication)).toBe(written);
  });
});

function timeExpression(value: string, text: string): TimeExpression {
  const span = { start: 0, end: text.length };
  return { text, span, type: 'DATE', value, interval: null, basis: 'explicit', anchor: null };
}
