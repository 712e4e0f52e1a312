import { describe, expect, it } from 'vitest';
import { addGaps, MAX_GAPS } from '../../../../src/gaps/add-gaps.ts';
import { gapOf } from './gap-of.ts';

const FULL = Array.from({ length: MAX_GAPS }, (_, at) => gapOf(`question ${at}`, 2));

describe('addGaps', () => {
  it('sums what is asked alike, in the words of the first time and with what was missing the last time', () => {
    const missing = [{ word: 'zelda', isKnown: false }];
    const again = gapOf('who is ZELDA', 3, { outcome: 'low-confidence', missing });
    expect(addGaps([gapOf('Who is Zelda?', 2)], [again])).toEqual([
      { question: 'Who is Zelda?', count: 5, outcome: 'low-confidence', missing },
    ]);
  });

  it('puts what is asked last at the end', () => {
    const questions = addGaps([gapOf('a'), gapOf('b')], [gapOf('a')]).map(({ question }) => question);
    expect(questions).toEqual(['b', 'a']);
  });

  it('sums what is added twice at once', () => {
    expect(addGaps([], [gapOf('a'), gapOf('A?')])).toEqual([gapOf('a', 2)]);
  });

  it('leaves out the rarest where there are too many, and of those as rare the one asked first', () => {
    const before = FULL.with(7, gapOf('question 7', 1));
    const questions = addGaps(before, [gapOf('new'), gapOf('newer')]).map(({ question }) => question);
    expect(questions).toHaveLength(MAX_GAPS);
    expect(questions).not.toContain('question 7');
    expect(questions).not.toContain('question 0');
    expect(questions.slice(-2)).toEqual(['new', 'newer']);
  });

  it('gives what is new some time to be asked again, and then lets it go before what is asked more often', () => {
    const many = Array.from({ length: 300 }, (_, at) => gapOf(`rubbish ${at}`));
    const kept = many.reduce(
      (gaps, one) => addGaps(gaps, [one]),
      FULL as readonly ReturnType<typeof gapOf>[],
    );
    expect(kept).toHaveLength(MAX_GAPS);
    expect(kept.filter(({ count }) => count > 1).length).toBeGreaterThanOrEqual(MAX_GAPS * 0.9);
  });

  it('counts no further than a number is exact', () => {
    const [gap] = addGaps([gapOf('a', Number.MAX_SAFE_INTEGER)], [gapOf('a')]);
    expect(gap?.count).toBe(Number.MAX_SAFE_INTEGER);
  });
});
