import { describe, expect, it } from 'vitest';
import { bestOf } from '../../../../index/search/best.ts';
import { createRandom } from './random-articles.ts';

describe('bestOf', () => {
  it.each([0, 1, 2, 7, 99, 100, 1000])('finds the best %i as sorting all would', (limit) => {
    const random = createRandom(limit);
    const scores = Array.from({ length: 100 }, () => Math.floor(random() * 20));
    const isBetter = (a: number, b: number) => {
      const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
      return difference === 0 ? a < b : difference > 0;
    };
    const sorted = scores.map((_, at) => at).sort((a, b) => (isBetter(a, b) ? -1 : 1));
    const all = Uint32Array.from(scores, (_, at) => 99 - at);
    expect(bestOf(all, limit, isBetter, () => true)).toEqual(sorted.slice(0, limit));
    const isEven = (at: number) => at % 2 === 0;
    expect(bestOf(all, limit, isBetter, isEven)).toEqual(sorted.filter(isEven).slice(0, limit));
  });
});
