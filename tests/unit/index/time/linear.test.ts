import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';
import type { TimeExpression } from '../../../../index/types.ts';
import { DATE_WORDS, FAMILIES, writeAdversarial, writeNews } from '../../../support/adversarial-dates.ts';

const MEGABYTE = 1_000_000;
/** With a day to count from, so that the tense of every clause is looked for. */
const MONDAY = { day: '2023-07-03', isInferred: false };

/** These are read in full; of all others a tenth tells as much. How long it takes: `npm run bench`. */
const WHOLE: ReadonlySet<string> = new Set(['digits', 'months']);
const SIZES = FAMILIES.map((family) => ({
  family,
  chars: WHOLE.has(family) ? MEGABYTE : MEGABYTE / 10,
}));

/** A tenth of a second for each kilobyte, on a machine that is busy with other things. */
const TIMEOUT_MS = 100_000;

describe('a long text', { timeout: TIMEOUT_MS }, () => {
  it.each(SIZES)('of $family is read to its end', ({ family, chars }) => {
    const text = writeAdversarial(family, chars);
    expect(text).toHaveLength(chars);
    expect(firstAstray(text, findTimeExpressions(text, MONDAY))).toBeUndefined();
  });

  it('of news is read to its end, without a day to count from as well', () => {
    const text = writeNews(MEGABYTE);
    const found = findTimeExpressions(text, MONDAY);
    expect(firstAstray(text, found)).toBeUndefined();
    expect(found.at(-1)?.span.end).toBeGreaterThan(MEGABYTE * 0.99);
    expect(findTimeExpressions(text)).toHaveLength(found.length);
  });
});

describe('random mixtures of words that could be a time', () => {
  const separators = fc.constantFrom(' ', ' ', ' ', '', '-', ', ', '\n');
  const words = fc.constantFrom(
    ...DATE_WORDS,
    '2014',
    '2023',
    '1990s',
    '19th century',
    '2023-06-24',
    '24.06.2023',
  );
  const mixture = fc
    .array(fc.tuple(words, separators), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));
  const anchors = fc.constantFrom(
    MONDAY,
    { day: '2024-02-29', isInferred: true },
    { day: null, isInferred: false },
  );

  it('yield spans in order, inside of the text, apart, and as they stand in it', () => {
    fc.assert(
      fc.property(mixture, anchors, (text, anchor) => {
        expect(firstAstray(text, findTimeExpressions(text, anchor))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('yield only intervals that do not end before they start', () => {
    fc.assert(
      fc.property(mixture, anchors, (text, anchor) => {
        const backwards = findTimeExpressions(text, anchor).filter(
          ({ interval }) => interval?.start && interval.end && interval.start > interval.end,
        );
        expect(backwards).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The first that is empty, out of order, outside of the text or other than it stands there. */
function firstAstray(text: string, found: readonly TimeExpression[]): TimeExpression | undefined {
  let last = 0;
  return found.find(({ span: { start, end }, text: words }) => {
    const isAstray = start < last || end <= start || end > text.length || text.slice(start, end) !== words;
    last = end;
    return isAstray;
  });
}
