import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../measure/bench/corpus/random.ts';

const draw = (...seeds: number[]) => {
  const random = createRandom(...seeds);
  return Array.from({ length: 5 }, () => random.below(1_000));
};

describe('chance from a seed', () => {
  it('is the same for the same seeds', () => {
    expect(draw(7, 1)).toEqual(draw(7, 1));
  });

  it('is another for other seeds, and for the same in another order', () => {
    expect(draw(7, 1)).not.toEqual(draw(7, 2));
    expect(draw(7, 1)).not.toEqual(draw(1, 7));
  });

  it('spreads over its range and around its mean', () => {
    const random = createRandom(3);
    const even = Array.from({ length: 20_000 }, () => random.next());
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.min(...even)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...even)).toBeLessThan(1);
    expect(mean(even)).toBeCloseTo(0.5, 1);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });
});
