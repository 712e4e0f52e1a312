import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../../index/names/entries/name-key.ts';

const SOFT_HYPHEN = '\u00AD';

describe('the key of a name', () => {
  it.each([
    ['Mira Holt', 'mira holt'],
    ['Mallow-on-Sea', 'mallow on sea'],
    ['J. R. Storm', 'jr storm'],
    ['Storm’s', 'storm'],
    ['U.N.', 'un'],
    ['Zoë Ålund', 'zoe alund'],
    ['Holt - Storm', 'holt storm'],
    ['A B', 'ab'],
    ['', ''],
  ])('of “%s” is “%s”', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it('is the same for a plain name and for one that a soft hyphen keeps from being plain', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/);
    const join = fc.constantFrom(' ', '-');
    fc.assert(
      fc.property(word, join, word, (first, between, second) => {
        const name = `${first}${between}${second}`;
        const broken = `${name.slice(0, 1)}${SOFT_HYPHEN}${name.slice(1)}`;
        expect(keyOf(name)).toBe(keyOf(broken));
      }),
    );
  });
});
