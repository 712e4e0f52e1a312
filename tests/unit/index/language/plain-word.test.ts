import { describe, expect, it } from 'vitest';
import { endOfPlainWord, lowerBetween } from '../../../../index/language/plain-word.ts';

describe('endOfPlainWord', () => {
  it.each([
    ['a blank', 'ferry quay', 5],
    ['a comma', 'Ferry, quay', 5],
    ['the end of the text', 'FERRY', 5],
  ])('ends a word before %s', (_behind, text, end) => {
    expect(endOfPlainWord(text, 0)).toBe(end);
  });

  it('begins at the place asked for', () => {
    expect(endOfPlainWord('a ferry runs', 2)).toBe(7);
  });

  it.each([
    ['a stop, which may be its own', 'U.S.'],
    ['a stop', 'ferry. It'],
    ['an apostrophe', 'Lund’s'],
    ['a hyphen', 'ferry-boat'],
    ['a digit', 'F16'],
    ['a letter of another alphabet', 'café'],
    ['the end of a line', 'ferry\nquay'],
  ])('leaves to others what has %s behind it', (_behind, text) => {
    expect(endOfPlainWord(text, 0)).toBe(-1);
  });

  it.each(['', ' ferry', '7 ferries', '“ferry', 'été'])('finds none where none begins: %j', (text) => {
    expect(endOfPlainWord(text, 0)).toBe(-1);
  });
});

describe('lowerBetween', () => {
  it('gives a word in small letters, as often as it is asked', () => {
    const text = 'The FERRY, the Ferry';
    const words = [lowerBetween(text, 4, 9), lowerBetween(text, 15, 20), lowerBetween(text, 4, 9)];
    expect(words).toEqual(['ferry', 'ferry', 'ferry']);
  });
});
