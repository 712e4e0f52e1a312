import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLightTerm, isStopWord, termOf, termsOf } from '../../../../index/language/terms.ts';
import { wordTexts } from '../../../../index/language/words.ts';

describe('termOf', () => {
  it.each([
    ['is the same in any case', 'BRIDGE', 'Bridge'],
    ['is the same for singular and plural', 'bridges', 'bridge'],
    ['is the same for an irregular plural', 'children', 'child'],
    ['is the same for the forms of an irregular verb', 'took', 'take'],
    ['is the same for its participle', 'taken', 'taking'],
    ['is the same for what falls and what fell', 'fell', 'falls'],
    ['is the same for what stemming alone would part', 'died', 'dying'],
    ['is the same with a possessive', 'Okoro’s', 'Okoro'],
    ['is the same with either apostrophe', 'O’Brien', "O'Brien"],
    ['is the same with and without an accent', 'Café', 'cafe'],
    ['is the same with and without commas in a number', '5,000', '5000'],
    ['is the same with and without dots in an abbreviation', 'U.S', 'US'],
    ['is the same for a ligature', 'ﬁre', 'fire'],
  ])('%s', (_rule, word, other) => {
    expect(termOf(word)).not.toBeNull();
    expect(termOf(word)).toBe(termOf(other));
  });

  it.each([
    ['keeps the dot of a decimal', '3.5', '35'],
    ['tells countries apart', 'US', 'UK'],
    ['tells scripts apart', 'мост', 'most'],
  ])('%s', (_rule, word, other) => {
    expect(termOf(word)).not.toBe(termOf(other));
  });

  it.each([
    ['an article', 'The'],
    ['a verb of saying', 'said'],
    ['a contraction', 'can’t'],
    ['a contraction with "is"', "he's"],
    ['the pronoun "us"', 'us'],
    ['nothing', ''],
    ['a combining mark without a letter', '\u0301'],
  ])('is null for %s', (_what, word) => {
    expect(termOf(word)).toBeNull();
  });

  it.each([
    ['a word that every object knows', 'constructor', 'constructor'],
    ['a name that no object may hold', '__proto__', '__proto__'],
    ['a Cyrillic word', 'Мост', 'мост'],
  ])('is itself for %s', (_what, word, term) => {
    expect(termOf(word)).toBe(term);
  });

  it('is at most 40 characters long', () => {
    expect(termOf('x'.repeat(5000))).toHaveLength(40);
  });

  it('is no other for a word of more than 40 characters than for its form in lower case', () => {
    const long = `${'Wasser'.repeat(7)}werk`;
    expect(termOf(long)).toBe(termOf(long.toLowerCase()));
    expect(termOf(long)).toBe(termOf(long));
  });

  it('is the same each time and never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordTexts(text)) {
          expect(termOf(word)).toBe(termOf(word));
          expect(termOf(word)).not.toBe('');
        }
      }),
    );
  });
});

describe('isStopWord', () => {
  it.each([
    ['knows a word in capitals', 'THE', true],
    ['knows a curly apostrophe', 'don’t', true],
    ['knows no word of the news', 'bridge', false],
  ])('%s', (_rule, word, expected) => {
    expect(isStopWord(word)).toBe(expected);
  });
});

describe('isLightTerm', () => {
  it.each([
    ['finds a word in any of its forms light', 'happened', true],
    ['finds the base of an irregular form light', 'went', true],
    ['finds a word of the news heavy', 'bridges', false],
  ])('%s', (_rule, word, expected) => {
    expect(isLightTerm(termOf(word) ?? '')).toBe(expected);
  });
});

describe('termsOf', () => {
  it.each([
    [
      'yields the terms of a text in order, with repetitions',
      'The bridges took a bridge.',
      ['bridg', 'take', 'bridg'],
    ],
    ['yields none of words that say nothing', 'It is said that …', []],
    ['yields none of nothing', '', []],
  ])('%s', (_rule, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
