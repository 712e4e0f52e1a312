import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import type { Quote } from '../../../../index/types.ts';
import { mentionsIn, quotesIn } from './cast.ts';

const MEGABYTE = 1_000_000;
/** Long enough for a quadratic reader to be told from a linear one. */
const QUARTER_CHARS = 40_000;
const FACTOR = 10;
const NEWS =
  'Marta Ellwood met Denholm Price in Harrow. “We won the vote,” she said, calling it “a start.” “We go on.” ';
const FAMILIES: readonly (readonly [family: string, part: string, tail?: string])[] = [
  ['opening marks', '“'],
  ['closing marks', '”'],
  ['straight marks', '"'],
  ['straight marks with blanks', ' " '],
  ['single marks', '‘'],
  ['apostrophes', "'"],
  ['pairs', '“a” '],
  ['single pairs', "'a' "],
  ['pairs with commas', '“a,” '],
  ['tokenised marks', "`` a '' "],
  ['verbs of saying', 'said '],
  ['participles of saying', 'Price, saying '],
  ['commas', ','],
  ['commas and "and said"', ', and said '],
  ['adverbs and verbs', 'also then said '],
  ['names and quotes', 'Price said “a” '],
  ['pronouns and quotes', '“a,” he said. '],
  ['relative clauses', 'Price, who said “a”, '],
  ['brackets', '(Price) said '],
  ['weekdays', 'Tuesday '],
  ['sources behind many quotes', '“aa bb cc dd ee” and ', 'according to Price.'],
  ['news', NEWS],
];

/** A text of one line, opened by a quote so that every sentence is read. */
const textOf = (part: string, chars: number, tail = '') =>
  `“a” ${part.repeat(Math.floor(chars / part.length))}${tail}`;

describe('a long text', { timeout: 100_000 }, () => {
  it.each(FAMILIES.map(([family, part, tail = '']) => [family, part, tail] as const))(
    'of %s takes no more than its share of time',
    (_family, part, tail) => {
      const small = timeOf(textOf(part, QUARTER_CHARS, tail), 0);
      // Four times the text; a quadratic reader needs up to sixteen times as long, a busy machine now and then twice.
      const allowed = Math.max(FACTOR * small, 10);
      expect(timeOf(textOf(part, 4 * QUARTER_CHARS, tail), allowed)).toBeLessThan(allowed);
    },
  );

  it.each([
    ['quotation marks', '“” "', MEGABYTE],
    ['quotes', '“a b,” he said. ', MEGABYTE / 10],
    ['news', NEWS, MEGABYTE / 10],
  ])('of nothing but %s is read to its end', (_family, part, chars) => {
    const text = textOf(part, chars);
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

/**
 * The least of three times, in milliseconds: other work of the machine only ever adds to it.
 *
 * @param enough - the first time below it will do
 */
function timeOf(text: string, enough: number): number {
  const mentions = mentionsIn(text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least >= enough; round++) {
    const started = performance.now();
    findQuotes(text, mentions);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

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
