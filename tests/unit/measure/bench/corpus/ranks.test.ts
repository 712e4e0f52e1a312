import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../measure/bench/corpus/random.ts';
import { drawRank } from '../../../../../measure/bench/corpus/ranks.ts';

const RANKS = { common: 1_000, shift: 5 };

function drawMany(count: number): readonly number[] {
  const random = createRandom(1);
  return Array.from({ length: count }, () => drawRank(random, RANKS));
}

describe('ranks of words', () => {
  it('are whole numbers from 0', () => {
    expect(drawMany(10_000).every((rank) => Number.isInteger(rank) && rank >= 0)).toBe(true);
  });

  it('are drawn half as often where they are twice as far, but for the first', () => {
    const ranks = drawMany(400_000);
    const within = (from: number, to: number) => ranks.filter((rank) => from <= rank && rank < to).length;
    expect(within(100, 110) / within(205, 215)).toBeCloseTo(2, 0);
    expect(within(0, 1) / within(5, 6)).toBeCloseTo(11 / 6, 0);
  });

  it('never come to an end: the vocabulary grows with the text, and slower than it', () => {
    const grown = new Set(drawMany(160_000)).size / new Set(drawMany(40_000)).size;
    expect(grown).toBeGreaterThan(1.3);
    expect(grown).toBeLessThan(3);
  });
});
