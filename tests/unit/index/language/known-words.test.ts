import { describe, expect, it } from 'vitest';
import { createKnownWords } from '../../../../index/language/known-words.ts';

describe('createKnownWords', () => {
  it('gives what is made of the word that stands there', () => {
    const known = createKnownWords((word) => word.toUpperCase(), 100);
    const text = 'the ferry and the quay';
    expect([known(text, 0, 3), known(text, 4, 9), known(text, 14, 17)]).toEqual(['THE', 'FERRY', 'THE']);
  });

  it('makes it once of a word, wherever that stands', () => {
    const made: string[] = [];
    const known = createKnownWords((word) => made.push(word), 100);
    for (const [text, start] of [
      ['quay', 0],
      ['a quay', 2],
      ['the quay.', 4],
    ] as const)
      known(text, start, start + 4);
    expect(made).toEqual(['quay']);
  });

  it('tells any number of words apart', () => {
    const known = createKnownWords((word) => word, 50_000);
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    for (const word of words) known(word, 0, word.length);
    expect(words.every((word) => known(word, 0, word.length) === word)).toBe(true);
  });

  it('begins anew where it holds as many as it may', () => {
    const made: string[] = [];
    const known = createKnownWords((word) => made.push(word), 2);
    for (const word of ['quay', 'ferry', 'quay', 'harbour', 'quay']) known(word, 0, word.length);
    expect(made).toEqual(['quay', 'ferry', 'harbour', 'quay']);
  });

  it('keeps apart what the halves of a character make of a word', () => {
    const known = createKnownWords((word) => word, 10);
    expect(['a\uD835', 'a\uDFCF'].map((word) => known(word, 0, 2))).toEqual(['a\uD835', 'a\uDFCF']);
  });
});
