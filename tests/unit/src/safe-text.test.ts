import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSafeLine, toSafeText } from '../../../src/safe-text.ts';

describe('toSafeText', () => {
  it.each([
    ['a colour sequence', '\u001b[31mred'],
    ['a window title', '\u001b]0;owned\u0007'],
    ['a link', '\u001b]8;;http://example.test\u001b\\here'],
    ['an eight-bit sequence introducer', '\u009b2J'],
    ['backspaces', 'safe\b\b\b\bevil'],
    ['a null and a delete', 'a\u0000b\u007f'],
    ['a turn of the writing direction', 'invoice\u202Efdp.exe'],
    ['isolates', '\u2066a\u2067b\u2068c\u2069'],
    ['half of a surrogate pair', 'a\ud83d'],
  ])('leaves nothing to obey of %s', (_name, text) => {
    const safe = toSafeText(text);
    expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    expect(safe).toContain('\uFFFD');
  });

  it.each([
    ['Latin with accents, composed or not', 'Łódź café cafe\u0301'],
    ['Cyrillic', 'Паром опоздал на час'],
    ['CJK', '渡し船は一時間遅れた'],
    ['Arabic with its marks of direction', 'تأخرت\u200f العبارة'],
    ['emoji of several parts', '👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇳🇱'],
    ['spaces that hold together', '10\u00a0000'],
    ['lines', 'one\ntwo'],
  ])('leaves %s as it is', (_name, text) => {
    expect(toSafeText(text)).toBe(text);
  });

  it('turns tabs and carriage returns into spaces and separators into newlines', () => {
    expect(toSafeText('a\tb\r\nc\u2028d\u0085e')).toBe('a b \nc\nd e');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toSafeText(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('toSafeLine', () => {
  it('puts a title of several lines on one', () => {
    expect(toSafeLine('  Late \r\n\r\n ferries\u2029again \n')).toBe('Late ferries again');
  });

  it('leaves other spaces as they are', () => {
    expect(toSafeLine('10\u00a0000  boats')).toBe('10\u00a0000  boats');
  });
});
