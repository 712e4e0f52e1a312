import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { poll } from '../../../src/poll.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Counts its looks; each takes so long. */
function createLook(takesMs = 0) {
  const look = Object.assign(
    async () => {
      look.begun += 1;
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      look.ended += 1;
      if (look.ended === 2) throw new Error('The disk is gone.');
    },
    { begun: 0, ended: 0 },
  );
  return look;
}

describe('looking again and again', () => {
  it('begins after the first pause, and goes on after a failure', async () => {
    const look = createLook();
    poll(60, look, new AbortController().signal);
    expect(look.begun).toBe(0);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(look.begun).toBe(0);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(look.begun).toBe(5);
  });

  it('never overlaps: the pause is that after the end of a look', async () => {
    const look = createLook(150_000);
    poll(60, look, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(200_000);
    expect([look.begun, look.ended]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(80_000);
    expect([look.begun, look.ended]).toEqual([2, 1]);
  });

  it('ends with the signal, in a pause and in a look', async () => {
    for (const afterMs of [30_000, 61_000]) {
      const [look, stop] = [createLook(10_000), new AbortController()];
      poll(60, look, stop.signal);
      await vi.advanceTimersByTimeAsync(afterMs);
      stop.abort();
      await vi.advanceTimersByTimeAsync(300_000);
      expect(look.begun).toBe(afterMs > 60_000 ? 1 : 0);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it('never begins with a pause of 0, or once it is stopped', async () => {
    const look = createLook();
    poll(0, look, new AbortController().signal);
    poll(1, look, AbortSignal.abort());
    await vi.advanceTimersByTimeAsync(100_000);
    expect(look.begun).toBe(0);
  });
});
