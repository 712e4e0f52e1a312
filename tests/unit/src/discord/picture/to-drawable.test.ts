import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDrawable } from '../../../../../src/discord/picture/to-drawable.ts';

/** Halves of pairs too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('toDrawable', () => {
  it.each([
    [
      'Latin, Greek and Cyrillic stay',
      'Łódź, Đà Nẵng, Αθήνα, Їжак, Москва',
      'Łódź, Đà Nẵng, Αθήνα, Їжак, Москва',
    ],
    ['punctuation and money stay', '“No” — 5 € … № 7, 3 − 2 = 1', '“No” — 5 € … № 7, 3 − 2 = 1'],
    ['marks of drawing languages are words like others', '<svg>&amp;', '<svg>&amp;'],
    ['an ellipsis stands for other scripts', 'in 東京 and شهد الميناء today', 'in … and … today'],
    ['and for emoji, however they are joined', 'sank 👩‍👩‍👧 ❤️ fast', 'sank … fast'],
    ['what turns the direction of writing is gone', 'a\u202eb\u2066c\u200fd', 'abcd'],
    ['what cannot be seen is gone', 'a\u200bb\u00adc\ufeffd\u3164e', 'abcde'],
    ['lines and tabs become blanks', ' a\r\n\tb\u2028c\u0000d ', 'a b c d'],
    ['halves of pairs are gone', 'a\ud83db\ude00c', 'abc'],
    ['a letter and its mark become one', 'cafe\u0301', 'café'],
    ['a mark that the typeface lacks', 'x\u0332y', 'x…y'],
    ['a rare letter that the typeface lacks', 'aϞ, ԁ and ҟ', 'a…, … and …'],
    ['what no script has', 'a\u0378b', 'a…b'],
    ['no more than two marks are piled', 'x\u0300\u0301\u0302\u0303\u0304', 'x\u0300\u0301'],
    ['nothing is left of what has no letter and no digit', '👩‍👩‍👧 — …', ''],
  ])('%s', (_rule, text, drawable) => {
    expect(toDrawable(text)).toBe(drawable);
  });

  it('takes any text, leaves one line, and takes it again unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = toDrawable(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/u);
        expect(toDrawable(once)).toBe(once);
      }),
    );
  });
});
