import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../../../src/discord/picture/wrap.ts';

/** Letters of one width. */
const measure = (text: string) => text.length;

function lines(text: string, width: number, maxLines: number): readonly string[] {
  return wrap(text, { width, maxLines, cut: ' …', measure });
}

describe('wrap', () => {
  it.each([
    ['keeps what fits on one line', 'the ferry', 9, 2, ['the ferry']],
    ['breaks between words', 'the ferry was late', 9, 3, ['the ferry', 'was late']],
    ['says that words were left off', 'the ferry was late again', 9, 2, ['the ferry', 'was …']],
    ['takes off a word where the ellipsis has no room', 'the ferry was late', 9, 1, ['the …']],
    ['cuts a word that is wider than a line', 'the steamboat came', 7, 3, ['the', 'steamb…', 'came']],
    ['keeps the quotation mark behind a word that it cuts', '“the steamboat”', 7, 3, ['“the', 'steam…”']],
    ['cuts a character as it is seen', 'xe\u0301e\u0301e\u0301e\u0301', 6, 1, ['xe\u0301e\u0301…']],
    ['yields nothing for nothing', '', 9, 2, []],
  ])('%s', (_rule, text, width, maxLines, wrapped) => {
    expect(lines(text, width, maxLines)).toEqual(wrapped);
  });

  it('keeps every limit, and shows words as they stand', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const wrapped = lines(text, width, most);
          expect(wrapped.length).toBeLessThanOrEqual(most);
          expect(wrapped.filter((line) => line.length > width)).toEqual([]);
          const words = text.split(' ').filter((word) => word !== '');
          const shown = wrapped
            .join(' ')
            .split(' ')
            .filter((word) => word !== '' && !word.endsWith('…'));
          expect(words.filter((word) => !word.endsWith('…'))).toEqual(expect.arrayContaining(shown));
        },
      ),
    );
  });
});
