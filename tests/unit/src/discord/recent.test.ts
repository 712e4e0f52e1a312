import { describe, expect, it } from 'vitest';
import { createRecent } from '../../../../src/discord/recent.ts';

function create(max: number, ms?: number) {
  const clock = { now: 1_000 };
  return { clock, ...createRecent(max, ms, () => clock.now) };
}

describe('what is remembered', () => {
  it('is a repeat from the second time on', () => {
    const { isRepeat } = create(10);
    expect(['a', 'b', 'a', 'a', ''].map(isRepeat)).toEqual([false, false, true, true, false]);
  });

  it('can be looked at without being noted', () => {
    const { isRepeat, has } = create(10);
    expect([has('a'), has('a'), isRepeat('a'), has('a')]).toEqual([false, false, false, true]);
  });

  it('can be noted without being asked for, and is kept no longer for it', () => {
    const { isRepeat, has, note, clock } = create(10, 2_000);
    note('a');
    expect([has('a'), isRepeat('a'), has('b')]).toEqual([true, true, false]);
    clock.now += 1_500;
    note('a');
    clock.now += 501;
    expect(has('a')).toBe(false);
  });

  it('is at most so much, and the oldest goes first, however often it was repeated', () => {
    const { isRepeat, has } = create(2);
    for (const key of ['a', 'b', 'a', 'a', 'c']) isRepeat(key);
    has('b');
    isRepeat('d');
    expect(['a', 'b', 'c', 'd'].map(has)).toEqual([false, false, true, true]);
  });

  it('is there for ever where no time is given', () => {
    const { isRepeat, has, clock } = create(2);
    isRepeat('a');
    clock.now += 1e12;
    expect(has('a')).toBe(true);
  });

  it('is gone after its time', () => {
    const { isRepeat, has, clock } = create(2, 2_000);
    isRepeat('a');
    clock.now += 2_000;
    expect(has('a')).toBe(true);
    clock.now += 1;
    expect(has('a')).toBe(false);
    expect(isRepeat('a')).toBe(false);
    expect(isRepeat('a')).toBe(true);
  });

  it('is kept no longer for being repeated', () => {
    const { isRepeat, has, clock } = create(2, 2_000);
    isRepeat('a');
    clock.now += 1_500;
    expect(isRepeat('a')).toBe(true);
    clock.now += 501;
    expect(has('a')).toBe(false);
  });
});
