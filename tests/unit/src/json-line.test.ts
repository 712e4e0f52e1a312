import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLine } from '../../../src/json-line.ts';

const OBEYED = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

describe('toJsonLine', () => {
  it.each([
    ['an eight-bit sequence introducer', '\u009b31m', '"\\u009b31m"'],
    ['an escape', '\u001b[2J', '"\\u001b[2J"'],
    ['a delete', '\u007f', '"\\u007f"'],
    ['separators of lines and paragraphs', '\u2028\u2029\u0085', '"\\u2028\\u2029\\u0085"'],
    ['turns of the writing direction', '\u202Efdp\u2066\u200F', '"\\u202efdp\\u2066\\u200f"'],
    ['half of a surrogate pair', '\ud83d', '"\\ud83d"'],
  ])('writes %s as an escape', (_name, text, line) => {
    expect(toJsonLine(text)).toBe(line);
  });

  it('leaves letters, emoji and escapes that are spelt out as they are', () => {
    const value = { text: 'Łódź 渡し船 👩‍👩‍👧 \\u009b', list: [1, null, true] };
    expect(toJsonLine(value)).toBe(JSON.stringify(value));
  });

  it('keeps every value, on one line that nobody obeys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
        const line = toJsonLine(value);
        expect(line).not.toMatch(OBEYED);
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
