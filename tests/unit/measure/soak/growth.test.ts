import { describe, expect, it } from 'vitest';
import { growthOf, type Sample } from '../../../../measure/soak/growth.ts';

const MINUTE_MS = 60_000;

describe('the growth of memory', () => {
  it('is told from the sixth and seventh minute to the last two, by medians', () => {
    const growth = growthOf(live(10, (minute) => (minute < 5 ? 50 : minute < 8 ? 100 : 107)));
    expect(growth?.rss).toMatchObject({ fromBytes: 100, toBytes: 107 });
    expect(growth?.rss.percent).toBeCloseTo(7);
  });

  it('is not told by one sample that stands out', () => {
    const samples = live(10, () => 100);
    const spike = { atMs: 10 * MINUTE_MS - 1, rssBytes: 900, heapBytes: null };
    expect(growthOf([...samples, spike])?.rss.percent).toBe(0);
  });

  it('of the heap is told by what is left after collections', () => {
    const samples = live(10, () => 100).map((sample, at) => ({ ...sample, heapBytes: 50 + ((at * 7) % 20) }));
    expect(growthOf(samples)?.heap).toEqual({ fromBytes: 50, toBytes: 50, percent: 0 });
  });

  it('is not told of a short life', () => {
    expect(growthOf(live(8, () => 100))).toBeNull();
    expect(growthOf([])).toBeNull();
  });

  it('is told without the heap where nobody tells of it', () => {
    const samples = live(10, () => 100).map((sample) => ({ ...sample, heapBytes: null }));
    expect(growthOf(samples)?.heap).toBeNull();
  });
});

function live(minutes: number, bytes: (minute: number) => number): readonly Sample[] {
  return Array.from({ length: minutes * 10 }, (_, at) => {
    const amount = bytes(Math.floor(at / 10));
    return { atMs: (at * MINUTE_MS) / 10, rssBytes: amount, heapBytes: amount };
  });
}
