import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSafeText } from '../../../src/safe-text.ts';
import { wrapText } from '../../../src/wrap-text.ts';

const wrap = (text: string, columns: number) =>
  wrapText(text, columns).map(({ start, end }) => text.slice(start, end));

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrap('the ferry was late', 10)).toEqual(['the ferry', 'was late']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('breaks Japanese by its width', () => {
    expect(wrap('渡し船は遅れた', 6)).toEqual(['渡し船', 'は遅れ', 'た']);
  });

  it.each([
    ['emoji of several parts', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
    ['flags', '🇩🇪🇫🇷🇮🇹', 4, ['🇩🇪🇫🇷', '🇮🇹']],
    ['marks', 'x\u0332'.repeat(6), 4, ['x\u0332'.repeat(4), 'x\u0332'.repeat(2)]],
    ['what steers, which takes no room', 'a\u2066bcd\u2069ef', 4, ['a\u2066bcd\u2069', 'ef']],
    ['wide ones, in less room than they take', '渡し', 1, ['渡', 'し']],
  ])('breaks no character apart: %s', (_rule, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it.each([
    ['behind the word before, where that saves a line', 'at abcdefgh', 6, ['at abc', 'defgh']],
    ['below it, where that does', 'ferry abcdefghijkl', 6, ['ferry', 'abcdef', 'ghijkl']],
    ['and the next word goes on behind it', 'abcdefgh at', 6, ['abcdef', 'gh at']],
  ])('begins a word that is longer than a line %s', (_rule, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it('leaves accents decomposed where they are', () => {
    const decomposed = 'й'.normalize('NFD').repeat(8);
    expect(wrap(decomposed, 4).join('')).toBe(decomposed);
    expect(wrap(decomposed, 4)).toHaveLength(2);
  });

  it('takes a word of any length apart without splitting a character', () => {
    const text = `a${'🛶'.repeat(15_000)} ${'x'.repeat(15_000)}`;
    const lines = wrap(text, 80);
    expect(lines.join('').replace(' ', '') === text.replace(' ', '')).toBe(true);
    expect(lines.filter((line) => /\p{Cs}/u.test(line))).toEqual([]);
  });

  it('keeps lines and empty lines', () => {
    expect(wrap('one\n\n two \n', 10)).toEqual(['one', '', 'two', '']);
  });

  it('loses nothing but whitespace, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (text, columns) => {
          const safe = toSafeText(text);
          expect(wrap(safe, columns).join('').replace(/\s/g, '')).toBe(safe.replace(/\s/g, ''));
        },
      ),
    );
  });
});
