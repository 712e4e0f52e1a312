import { describe, expect, it } from 'vitest';
import { findNamedDays } from '../../../../index/time/named-days.ts';

const valuesOf = (text: string, today: string | null = null) =>
  findNamedDays(text, today).map(({ value }) => value);

describe('findNamedDays', () => {
  it.each([
    [
      'a day, a month and a year',
      'on 24 June 2023, in May 2024, since 2014',
      ['2023-06-24', '2024-05', '2014'],
    ],
    ['a day without its year', 'on 24 June', ['XXXX-06-24']],
    ['a day behind its month', 'on June 24', ['XXXX-06-24']],
    ['an ordinal day', 'the 3rd of July, July 4th', ['XXXX-07-03', 'XXXX-07-04']],
    ['a month in lower case', 'on june 30', ['XXXX-06-30']],
    ['a month that is shortened', 'on Sept. 24', ['XXXX-09-24']],
  ])('reads %s', (_what, text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['may as a verb', 'the top 5 may win'],
    ['march as a noun', '20 march home'],
    ['a count behind a month', 'in June 300 came'],
    ['a day that no month has', 'June 45'],
    ['a time behind a month', 'in May 10:30'],
    ['a word that begins like a month', '24 Juneberries'],
  ])('takes %s for no day', (_what, text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it('counts today and yesterday from the day that is given', () => {
    expect(valuesOf('Yesterday he left, today he is back', '2024-03-01')).toEqual([
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(valuesOf('Yesterday he left')).toEqual([]);
  });

  it('knows the days of what has a year and none of what has not', () => {
    const [dated, open] = findNamedDays('in June 2023 and on 3 May');
    expect(dated?.interval).toEqual({ start: '2023-06-01', end: '2023-06-30' });
    expect(open?.interval).toBeNull();
  });

  it('reads no part of a dated day once more', () => {
    expect(valuesOf('On 24 June 2023')).toEqual(['2023-06-24']);
  });

  it('says where each stands, in order', () => {
    const text = 'Since 2014, on June 24 and on 1 May 2020.';
    const days = findNamedDays(text);
    expect(days.map(({ span }) => text.slice(span.start, span.end))).toEqual(days.map((day) => day.text));
    expect(days.map((day) => day.text)).toEqual(['2014', 'June 24', '1 May 2020']);
  });
});
