import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import type { Quote } from '../../../../index/types.ts';
import { mentionsIn, quotesIn } from './cast.ts';

const MEGABYTE = 1_000_000;
const NEWS =
  'Marta Ellwood met Denholm Price in Harrow. “We won the vote,” she said, calling it “a start.” “We go on.” ';
const FAMILIES = [
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
  ['news', NEWS],
] as const;

/** A text of one line, opened by a quote so that every sentence is read. */
const textOf = (part: string, chars: number) =>
  `“a” ${part.repeat(Math.ceil(chars / part.length))}`.slice(0, chars);

describe('a long text', { timeout: 100_000 }, () => {
  it.each(FAMILIES)('of %s takes no more than its share of time', (_family, part) => {
    const small = timeOf(textOf(part, MEGABYTE / 80));
    const large = timeOf(textOf(part, MEGABYTE / 20));
    // Four times the text; a quadratic reader needs sixteen times as long, and a busy machine now and then twice.
    expect(large).toBeLessThan(Math.max(12 * small, 500));
  });

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

/** The least of three, in milliseconds: other work of the machine only ever adds to it. */
function timeOf(text: string): number {
  const mentions = mentionsIn(text);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    findQuotes(text, mentions);
    return performance.now() - started;
  });
  return Math.min(...times);
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
