import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtBlank } from '../../../../index/passages/cut.ts';

describe('cutAtBlank', () => {
  it.each([
    ['leaves what fits', 'The ferry left.', 20, 'The ferry left.'],
    ['cuts before the word that does not fit', 'The ferry left.', 12, 'The ferry'],
    ['cuts behind a word that just fits', 'The ferry left.', 9, 'The ferry'],
    ['takes all the blanks off', 'The ferry   left.', 11, 'The ferry'],
    ['cuts a text without blanks where it must', 'Донаудампфшифф', 5, 'Донау'],
    ['keeps the two halves of a character together', '😀😀😀', 3, '😀'],
  ])('%s', (_rule, text, maxChars, left) => {
    expect(text.slice(0, cutAtBlank(text, 0, text.length, maxChars))).toBe(left);
  });

  it('never leaves more than it may, nor half a character, nor nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 2, max: 40 }),
        (words, most) => {
          const text = `x${words}`;
          const left = text.slice(0, cutAtBlank(text, 0, text.length, most));
          expect(left.length).toBeLessThanOrEqual(most);
          expect(left.length).toBeGreaterThan(0);
          expect(() => encodeURI(left)).not.toThrow();
        },
      ),
    );
  });
});
