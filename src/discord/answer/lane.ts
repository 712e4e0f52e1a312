/**
 * Answers begin one after another. Each keeps the process busy until it ends, or rests for the first time, so that
 * between two of them what was said to Discord meanwhile must get out: that answers are coming, above all, for which
 * Discord waits only 3 s.
 */
export interface Lane {
  /** Whether more than one job waits to begin. */
  isCrowded(): boolean;
  /** Begins a job when it is its turn. Members take turns, whoever has asked most. */
  run<T>(member: string, job: () => Promise<T>): Promise<T>;
  /**
   * Makes a call. The next job is held up by it for a quarter of the time that the last one kept the process busy, at
   * most a second.
   */
  first<T>(call: () => Promise<T>): Promise<T>;
}

/** Of the time that a job took, so that waiting for calls never takes more than a fifth of all the time. */
const HELD_PART = 1 / 4;
const MAX_HOLD_MS = 1_000;

export function createLane(): Lane {
  const waiting = new Map<string, (() => void)[]>();
  const calls = new Set<Promise<unknown>>();
  let isBeginning = false;

  async function beginAll(): Promise<void> {
    isBeginning = true;
    // What has just been heard is told apart, and what was said before is on its way.
    await turn();
    for (let begin = takeNext(); begin; begin = takeNext()) {
      const begunAt = performance.now();
      begin();
      await turn();
      const tookMs = performance.now() - begunAt;
      await settle(calls, Math.min(tookMs * HELD_PART, MAX_HOLD_MS));
    }
    isBeginning = false;
  }

  function takeNext(): (() => void) | undefined {
    const [member, jobs] = [...waiting][0] ?? [];
    if (member === undefined || !jobs) return undefined;
    const [begin, ...later] = jobs;
    // Whoever was served stands behind the others.
    waiting.delete(member);
    if (later.length > 0) waiting.set(member, later);
    return begin;
  }

  return {
    isCrowded: () => [...waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0) > 1,
    run(member, job) {
      return new Promise((resolve, reject) => {
        // What fails before it waits for anything must not stop those behind it.
        const begin = () => void (async () => job())().then(resolve, reject);
        waiting.set(member, [...(waiting.get(member) ?? []), begin]);
        if (!isBeginning) void beginAll();
      });
    },
    async first(call) {
      const calling = call();
      calls.add(calling);
      try {
        return await calling;
      } finally {
        calls.delete(calling);
      }
    },
  };
}

/** Until the event loop has gone round: what was kept up by a job gets its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Until what is being said is said, or the time is over. */
async function settle(calls: ReadonlySet<Promise<unknown>>, ms: number): Promise<void> {
  if (calls.size === 0) return;
  const timer = new AbortController();
  const limit = new Promise<void>((resolve) => {
    const timeout = setTimeout(resolve, ms);
    timer.signal.addEventListener('abort', () => clearTimeout(timeout));
  });
  await Promise.race([Promise.allSettled(calls), limit]);
  timer.abort();
}
