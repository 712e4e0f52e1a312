import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf, wordList } from '../../../../index/time/holding.ts';

const FORM = /(?<![\w-])(?:the )?(?<which>last|next) (?<tide>tide|flood)s?\b(?! of)/gi;
const withTide = wordList(['tide*', 'flood']);
const FAR = 'The harbour lay still and nobody came to it. '.repeat(12);

const placesOf = (matches: readonly RegExpExecArray[]) =>
  matches.map(({ index, 0: words, groups }) => [index, words, { ...groups }]);
const expected = (text: string) => placesOf([...text.matchAll(FORM)]);
const found = (text: string) => placesOf(matchesOf(text, withTide(FORM)));

describe('matchesOf', () => {
  it('finds what the form finds in all of the text', () => {
    const text = `${FAR}It left with the last tide. ${FAR}The next flood of rain and the next flood came. ${FAR}`;
    expect(found(text)).toEqual(expected(text));
    expect(found(text)).toHaveLength(2);
  });

  it('tells each match of all of the text', () => {
    const text = `${FAR}It left with the last tide.`;
    const [match] = matchesOf(text, withTide(FORM));
    expect(match?.input).toBe(text);
  });

  it('finds nothing where no word of the list stands', () => {
    expect(matchesOf(FAR, withTide(/harbour/g))).toEqual([]);
  });

  it('knows a word by its beginning only where the list says so', () => {
    const text = `${FAR}tides floods ${FAR}`;
    expect(placesOf(matchesOf(text, withTide(/floods|tides/g))).map(([, words]) => words)).toEqual([
      'tides',
      'floods',
    ]);
    expect(matchesOf(`${FAR}floods ${FAR}`, withTide(/floods/g))).toEqual([]);
  });

  it('finds the same in any text', () => {
    const pieces = [
      'the ',
      'Next ',
      'last ',
      'tides ',
      'tide',
      'flood',
      '-',
      '.',
      '\n',
      ' of ',
      'ebbtide ',
      FAR,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(found(text)).toEqual(expected(text));
      }),
      { numRuns: 500 },
    );
  });
});
