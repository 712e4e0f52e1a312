import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import type { Quote } from '../../../../index/types.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';
import { mentionsIn, quotesIn } from './cast.ts';

const MEGABYTE = 1_000_000;
const LONG_CHARS = 160_000;
const NEWS =
  'Marta Ellwood met Denholm Price in Harrow. “We won the vote,” she said, calling it “a start.” “We go on.” ';

/** How its time grows with its length: `npm run bench`. Here only a reader that hangs is one too slow. */
describe('a long text', { timeout: 100_000 }, () => {
  it.each(hostileFamilies('quotes'))('of %s is read to its end: the voice behind it is heard', (family) => {
    const text = writeHostile('quotes', family, LONG_CHARS);
    const quotes = findQuotes(text, mentionsIn(text));
    expect(firstAstray(text, quotes)).toBeUndefined();
    const start = text.lastIndexOf('We won,');
    const span = { start, end: start + 'We won,'.length };
    expect(quotes.at(-1)).toMatchObject({
      span,
      speaker: { name: expect.stringMatching(/Price$/) },
      certainty: 'certain',
    });
  });

  it.each([
    ['quotation marks', '“” "', MEGABYTE],
    ['quotes', '“a b,” he said. ', MEGABYTE / 10],
    ['news', NEWS, MEGABYTE / 10],
  ])('of nothing but %s is read to its end', (_family, part, chars) => {
    const text = `“a” ${part.repeat(Math.floor(chars / part.length))}`;
    expect(firstAstray(text, findQuotes(text, mentionsIn(text)))).toBeUndefined();
  });
});

describe('random mixtures of marks, names and words of saying', () => {
  const parts = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      '``',
      "''",
      '\n',
      '\n\n',
      ' ',
      ' ',
      ', ',
      '. ',
      ': ',
      '?',
      '(',
      ')',
    ],
    ...[
      'said',
      'saying',
      'told',
      'he',
      'they',
      'who',
      'called',
      'known as',
      'according to',
      'the mayor',
      'and',
      'that',
    ],
    ...['Marta Ellwood', 'Price', 'Harbour Union', 'on Tuesday', 'We won', 'a ruin', '6\'2"', 'also'],
  );

  it('yield quotes in order, apart, inside of the text and without blanks around them', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(firstAstray(text, quotesIn(text))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

/** The first that is empty, out of order, outside of the text, or whose form, speaker and certainty disagree. */
function firstAstray(text: string, quotes: readonly Quote[]): Quote | undefined {
  let last = 0;
  return quotes.find(({ span, form, speaker, cue, certainty }) => {
    const words = text.slice(span.start, span.end);
    const isAstray = span.start < last || span.end > text.length || words === '' || words.trim() !== words;
    last = span.end;
    const isTold = speaker === null ? certainty === 'none' : certainty !== 'none' && form !== 'scare';
    return isAstray || !isTold || (cue !== null && cue.end > text.length);
  });
}
