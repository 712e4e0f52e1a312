import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../../index/language/fold.ts';

describe('foldWord', () => {
  it.each([
    ['lowers capitals', 'RIVERTON', 'riverton'],
    ['takes accents off', 'Café', 'cafe'],
    ['takes off accents that are characters of their own', 'Cafe\u0301', 'cafe'],
    ['takes a ligature apart', 'ﬁsh', 'fish'],
    ['makes an apostrophe straight', 'O’Brien', "o'brien"],
    ['lowers a dotted capital i to a plain one', 'İzmir', 'izmir'],
    ['lowers Cyrillic', 'МОСТ', 'мост'],
    ['keeps what is plain', "the mayor's 5,000", "the mayor's 5,000"],
    ['has nothing to fold in nothing', '', ''],
  ])('%s', (_rule, word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
