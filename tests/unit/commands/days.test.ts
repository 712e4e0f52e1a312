import { describe, expect, it } from 'vitest';
import { writeDay, writePeriod, writePrinted, writeSpan, writeTime } from '../../../commands/days.ts';
import type { Filters, Publication, TimeExpression } from '../../../index/types.ts';

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
    ['a week as the article prints it', '2024-W11', 'that week', 'that week'],
    ['a weekday without a date as the article prints it', 'XXXX-WXX-2', 'Tuesday', 'Tuesday'],
    ['a duration as the article prints it', 'P3D', 'three days', 'three days'],
    ['a time of day as the article prints it', '2023-06-24T08:00', 'at eight', 'at eight'],
  ])('writes %s', (_rule, value, text, written) => {
    expect(writeTime(timeExpression(value, text))).toBe(written);
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
