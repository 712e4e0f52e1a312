import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../../index/archive.ts';
import { createPace, type Pace } from '../../../src/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is said at the last of the reports, which come a second after each other. */
function pacesOf(...reports: readonly (readonly [Progress['step'], number, number])[]): readonly Pace[] {
  const paceOf = createPace();
  return reports.map(([step, done, total]) => {
    const pace = paceOf({ step, done, total, articles: done * 2 });
    vi.advanceTimersByTime(1_000);
    return pace;
  });
}

describe('the pace of an opening', () => {
  it('is not known at first, and then that of the last seconds', () => {
    const paces = pacesOf(
      ['reading', 0, 100],
      ['reading', 10, 100],
      ...Array.from({ length: 20 }, (_, at) => ['reading', 11 + at, 100] as const),
    );
    expect(paces[0]).toMatchObject({ perSecond: null, secondsLeft: null, part: 0 });
    expect(paces[1]).toMatchObject({ perSecond: 20, part: 0.05 });
    expect(paces.at(-1)?.perSecond).toBe(2);
  });

  it('counts reading and naming beside each other as halves, and never falls', () => {
    const paces = pacesOf(
      ['reading', 10, 100],
      ['naming', 5, 10],
      ['reading', 20, 100],
      ['naming', 6, 20],
      ['reading', 100, 100],
      ['naming', 5, 20],
      ['naming', 20, 20],
    );
    const parts = paces.map(({ part }) => part);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    expect(paces.map(({ step, articles }) => [step, articles / 2])).toEqual([
      ['reading', 10],
      ['reading', 10],
      ['reading', 20],
      ['reading', 20],
      ['naming', 6],
      ['naming', 6],
      ['naming', 20],
    ]);
  });

  it('says how long it takes until all of it is done', () => {
    const [, last] = pacesOf(['reading', 0, 10], ['reading', 2, 10]);
    expect(last?.secondsLeft).toBeCloseTo(9);
  });

  it('is loading where nothing need be read, and begins anew where something must', () => {
    const paces = pacesOf(
      ['loading', 50, 100],
      ['loading', 100, 100],
      ['reading', 1, 4],
      ['loading', 100, 100],
    );
    expect(paces.map(({ step, part }) => [step, part])).toEqual([
      ['loading', 0.5],
      ['loading', 1],
      ['reading', 0.125],
      ['reading', 0.125],
    ]);
  });

  it('knows no time left where nothing moves, and survives a corpus of nothing', () => {
    expect(pacesOf(['reading', 5, 10], ['reading', 5, 10])[1]?.secondsLeft).toBeNull();
    expect(pacesOf(['reading', 0, 0])[0]).toMatchObject({ part: 0, articles: 0 });
  });

  it('tells nothing of a time that is too short', () => {
    const paceOf = createPace();
    paceOf({ step: 'reading', done: 0, total: 10, articles: 0 });
    vi.advanceTimersByTime(400);
    expect(paceOf({ step: 'reading', done: 4, total: 10, articles: 4 }).perSecond).toBeNull();
  });
});
