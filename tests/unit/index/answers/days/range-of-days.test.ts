import { describe, expect, it } from 'vitest';
import { rangeFrom, startOfRange } from '../../../../../index/answers/days/range-of-days.ts';
import { findTimeExpressions } from '../../../../../index/time/find-time-expressions.ts';

/** The first two days of a text, with what each says of the other. */
function read(text: string) {
  const dates = findTimeExpressions(text, { day: '2023-07-03', isInferred: false });
  const [first, second] = dates;
  if (!first || !second) throw new Error('There are no two days.');
  return {
    end: rangeFrom(first, dates, text)?.text ?? null,
    start: startOfRange(second, dates, text).text,
    texts: [first.text, second.text],
  };
}

describe('a range of days', () => {
  it.each([
    ['to', 'The fair ran from March 15 to March 17.'],
    ['through', 'The fair ran March 15 through March 17.'],
    ['until the', 'The fair ran from 15 March 2023 until the 17 March 2023.'],
    ['a dash', 'The fair ran 15 March 2023 – 17 March 2023.'],
    ['between … and', 'The fair ran between 2014 and 2016.'],
    ['to, where only the last names the year', 'The drought lasted from July to December 1961.'],
    ['to, though something else was put off', 'The fair, once put off, ran from 12 June to 15 July.'],
  ])('is joined by %s', (_join, text) => {
    const { start, end, texts } = read(text);
    expect([start, end]).toEqual(texts);
  });

  it.each([
    ['days that are only listed', 'The fair ran on 15 March 2023 and 17 March 2023.'],
    ['days that stand apart', 'The fair of 2014 was shut to all, and 2016 was no better.'],
    ['a later day before an earlier one', 'The fair moved from 2016 to 2014.'],
    ['the two days of something put off', 'The vote was put off from 12 June to 15 July.'],
    ['the two days of something moved', 'They moved the opening of the bridge from 12 June to 15 July 2024.'],
    ['the two years of something that grew', 'Prices in the port rose sharply from 2014 to 2016.'],
    ['the two days of something brought forward', 'The fair is brought forward from 12 May to 3 June.'],
    ['the same day twice', 'It is Friday to some, and the Friday to others.'],
  ])('is not made of %s', (_what, text) => {
    const { start, end, texts } = read(text);
    expect([start, end]).toEqual([texts[1], null]);
  });
});
