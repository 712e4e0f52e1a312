import { describe, expect, it } from 'vitest';
import { parsePeriod, parseWrittenDate, suggestDate } from '../../../../index/time/written-date.ts';

describe('parseWrittenDate', () => {
  it.each([
    ['2023-06-24', '2023-06-24'],
    ['  2023-06-24\n', '2023-06-24'],
    ['2023-6-4', '2023-06-04'],
    ['2023/06/24', '2023-06-24'],
    ['2023.06.24', '2023-06-24'],
    ['20230624', '2023-06-24'],
    ['20230624T101500Z', '2023-06-24'],
    ['24.06.2023', '2023-06-24'],
    ['24. 6. 2023', '2023-06-24'],
    ['May 23, 2024', '2024-05-23'],
    ['May 23 2024', '2024-05-23'],
    ['MAY 23, 2024', '2024-05-23'],
    ['23 May 2024', '2024-05-23'],
    ['23-May-2024', '2024-05-23'],
    ['23rd of May, 2024', '2024-05-23'],
    ['March 01, 2008', '2008-03-01'],
    ['Sept. 24, 2023', '2023-09-24'],
    ['Sep 24th, 2023', '2023-09-24'],
    ['Saturday, 24 June 2023', '2023-06-24'],
    ['Sat. 24 June 2023', '2023-06-24'],
    ['Saturday June 24, 2023', '2023-06-24'],
    ['Sat, 24 Jun 2023 10:00:00 GMT', '2023-06-24'],
    ['Sat, 24 Jun 2023 10:00:00 +0200 (CEST)', '2023-06-24'],
    ['June 24, 2023 at 10:30 a.m. EDT', '2023-06-24'],
    ['24 June 2023, 10.30', '2023-06-24'],
    ['24 June 2023 - 10:30', '2023-06-24'],
  ] as const)('reads "%s" as %s', (text, date) => {
    expect(parseWrittenDate(text)).toEqual({ date });
  });

  it.each([
    '2023-06-24T23:59:59Z',
    '2023-06-24T00:30:00+14:00',
    '2023-06-24T23:30:00-11:00',
    '2023-06-24T10:00:00.123456+02:00',
    '2023-06-24 10:00',
    '2023-06-24 10:00:00 UTC',
    '2023-06-24T10:00',
  ])('counts "%s" as its day as written, whatever its zone', (text) => {
    expect(parseWrittenDate(text)).toEqual({ date: '2023-06-24' });
  });

  it.each([
    ['2023-02-31', 'is not a date: 2023 has no 31 February'],
    ['February 30, 2024', 'is not a date: 2024 has no 30 February'],
    ['29 Feb 2023', 'is not a date: 2023 has no 29 February'],
    ['2023-13-01', 'is not a date: there is no month 13'],
    ['03/04/2023', 'is not a date that can be read in one way only'],
    ['14/3/21', 'is not a date'],
    ['Friday, 24 June 2023', 'is not a date: that day is a Saturday'],
    ['tomorrow', 'is not a date'],
  ])('says why "%s" is none', (text, error) => {
    expect(parseWrittenDate(text)).toEqual({ error });
  });
});

describe('suggestDate', () => {
  it.each([
    ['14/3/21', '2021-03-14'],
    ['14/03/2021', '2021-03-14'],
    ['03/14/2021', '2021-03-14'],
    ['5/5/2023', '2023-05-05'],
    ['03/04/2023', null],
    ['3/4/05', null],
    ['31/02/2023', null],
    ['yesterday', null],
  ] as const)('offers for "%s" %s', (text, expected) => {
    expect(suggestDate(text)).toBe(expected);
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2023-06-24', '2023-06-24', '2023-06-24'],
    ['24 June 2023', '2023-06-24', '2023-06-24'],
    ['2023-06', '2023-06-01', '2023-06-30'],
    ['2024-2', '2024-02-01', '2024-02-29'],
    ['June 2023', '2023-06-01', '2023-06-30'],
    ['sept. 2023', '2023-09-01', '2023-09-30'],
    ['February, 2023', '2023-02-01', '2023-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['today', '2023-06-24', '2023-06-24'],
    ['Yesterday', '2023-06-23', '2023-06-23'],
  ] as const)('reads "%s" as all its days', (text, start, end) => {
    expect(parsePeriod(text, '2023-06-24')).toEqual({ start, end });
  });

  it.each(['', 'soon', '2023-13', '0999', '3000', '14/3/21', '2023-02-31', 'Smarch 2023', '1687600000'])(
    'has no days for "%s"',
    (text) => {
      expect(parsePeriod(text, '2023-06-24')).toBeNull();
    },
  );

  it('does not know today unless it is told', () => {
    expect(parsePeriod('today')).toBeNull();
  });
});
