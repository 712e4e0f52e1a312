import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords, wordTexts } from '../../../../index/language/words.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", '’', '.', ',', '5,000', 'U.S.', 'a', 'Ж', ' ', '\n', '\u0301'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('splitWords', () => {
  it.each([
    ['parts words at blanks and marks', 'The mayor, alone—left.', ['The', 'mayor', 'alone', 'left']],
    ['joins by an apostrophe', "Bell’s and Okoro's", ['Bell’s', 'and', "Okoro's"]],
    ['leaves an apostrophe at an end outside', "the soldiers' ’tis", ['the', 'soldiers', 'tis']],
    ['joins single letters by dots', 'the U.S. and the U.K.', ['the', 'U.S', 'and', 'the', 'U.K']],
    ['joins no longer words by a dot', 'the town.An attack', ['the', 'town', 'An', 'attack']],
    ['joins no letter to a longer word by a dot', 'J.Bell a.b.cd', ['J', 'Bell', 'a.b', 'cd']],
    ['joins digits by dots', '3.5 and 2.0.1', ['3.5', 'and', '2.0.1']],
    ['joins thousands by commas', '5,000 and 1,234,567', ['5,000', 'and', '1,234,567']],
    ['joins no other digits by a comma', 'in 2014,2015 or 5,00', ['in', '2014', '2015', 'or', '5', '00']],
    ['parts a day at its hyphens', '2023-06-24', ['2023', '06', '24']],
    ['parts at underscores', '__proto__', ['proto']],
    ['keeps a mark with its letter', 'cafe\u0301', ['cafe\u0301']],
    ['reads Cyrillic', 'Мост закрыт.', ['Мост', 'закрыт']],
    ['finds none in marks alone', '… — !?', []],
    ['finds none in nothing', '', []],
  ])('%s', (_rule, text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });

  it('counts from the base that it is given', () => {
    expect(splitWords('It rained', 10)).toEqual([
      { text: 'It', start: 10, end: 12 },
      { text: 'rained', start: 13, end: 19 },
    ]);
  });

  it('yields words in order, apart, and as they stand in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitWords(text);
        expectInOrder(text, words);
        expect(textsOf(text, words)).toEqual(words.map((word) => word.text));
      }),
    );
  });
});

describe('wordTexts', () => {
  it('yields the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordTexts(text)).toEqual(splitWords(text).map((word) => word.text));
      }),
    );
  });
});
