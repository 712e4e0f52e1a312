import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfWord, startOfWord } from '../../../../index/language/word-bounds.ts';

/** The same rule as one form. It is told in the docstring of the file. */
const WORD =
  /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|\p{N}+(?:\.\p{N}+)+|(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|[\p{L}\p{M}\p{N}]+(?:['’\u00AD][\p{L}\p{M}\p{N}]+)*/gu;

const anyText = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', 'Z', 'ab', '1', '2', '12', '123', '.', ',', "'", '’', '\u00AD', ' ', '\n', '_', '-'],
      ...['é', '\u0301', 'Ж', '٣', '½', '😀', '𝐀', '𝟏', '\uD835', '\uDFCF'],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

function boundsOf(text: string, from: number, to: number): [number, number][] {
  const bounds: [number, number][] = [];
  let end = from;
  for (let start = startOfWord(text, from, to); start >= 0; start = startOfWord(text, end, to)) {
    end = endOfWord(text, start, from, to);
    bounds.push([start, end]);
  }
  return bounds;
}

describe('the bounds of words', () => {
  it('are those of the form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, index + word.length]);
        expect(boundsOf(text, 0, text.length)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('are within a part of a text those that it has by itself', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, part, behind) => {
        const from = before.length;
        const own = boundsOf(part, 0, part.length).map(([start, end]) => [from + start, from + end]);
        expect(boundsOf(before + part + behind, from, from + part.length)).toEqual(own);
      }),
      { numRuns: 1000 },
    );
  });
});
