import { describe, expect, it } from 'vitest';
import { findNumbers, spellNumber } from '../../../../index/language/numbers.ts';

describe('findNumbers', () => {
  it.each([
    ['a plain number', 'some 300 tanks', [300]],
    ['thousands apart by commas', 'with 25,000 men', [25000]],
    ['thousands apart by narrow blanks', 'with 25\u202F000 men', [25000]],
    ['a letter for thousands', 'about 50k people', [50000]],
    ['letters for millions and billions', '$300m of $5bn', [300e6, 5e9]],
    ['a word for thousands', '25 thousand men', [25000]],
    ['a fraction of a million', '3.5 million votes', [3.5e6]],
    ['a fraction that binary numbers cannot hold', '4.1 thousand', [4100]],
    ['money, however marked', '$549 or €1,200', [549, 1200]],
    ['shares', '50% of 12 percent', [50, 12]],
    ['both ends of a range', '15-20 people, 30–40 dogs', [15, 20, 30, 40]],
    ['a number with its unit', 'after 300km', [300]],
    ['small numbers in words', 'seven tanks and Twelve men', [7, 12]],
    ['numbers of two words', 'twenty-five, thirty two', [25, 32]],
    ['large numbers in words', 'fifty thousand men, two million votes', [50000, 2e6]],
    ['a number at the end of a sentence', 'He was 62.', [62]],
    ['a number in brackets', 'Holt (62) said', [62]],
  ])('reads %s', (_what, text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['a part of a name', 'an F-16, a T90, COVID-19'],
    ['the word one', 'one of them, someone'],
    ['a part of a word', 'often, tenth, weighty'],
    ['an ordinal', 'the 5th, the 2nd'],
    ['a decade', 'the 1990s'],
    ['a time', 'at 10:30'],
    ['a fraction with a slash', '24/7'],
    ['more digits than any count has', '12345678901234567890'],
    ['nothing', ''],
  ])('takes %s for none', (_what, text) => {
    expect(findNumbers(text)).toEqual([]);
  });

  it('says where it stands, as it is written', () => {
    const text = 'With fifty thousand men and 7 tanks.';
    for (const { text: words, span } of findNumbers(text)) {
      expect(text.slice(span.start, span.end)).toBe(words);
    }
    expect(findNumbers(text).map(({ text: words }) => words)).toEqual(['fifty thousand', '7']);
  });
});

describe('spellNumber', () => {
  it.each([
    ['a number of one word', 9, ['9', 'nine']],
    ['a number of none', 300_001, ['300001']],
    ['thousands', 25_000, ['25000', '25 thousand']],
    ['a fraction of a million', 3_500_000, ['3500000', '3.5 million']],
  ])('writes %s', (_what, value, ways) => {
    expect(spellNumber(value)).toEqual(expect.arrayContaining(ways));
  });

  it('writes what is read as the same number', () => {
    for (const value of [7, 12, 300, 25_000, 2_000_000, 3_500_000, 26_300_000_000]) {
      for (const way of spellNumber(value)) expect(findNumbers(way)).toMatchObject([{ value }]);
    }
  });
});
