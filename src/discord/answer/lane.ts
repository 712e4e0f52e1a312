/**
 * Answers begin one after another. Each keeps the process busy from beginning to end, so that between two of them what
 * was said to Discord meanwhile must get out: that answers are coming, above all, for which Discord waits only 3 s.
 */
export interface Lane {
  /** Whether more than one job waits to begin. */
  isCrowded(): boolean;
  /** Begins a job when it is its turn. Members take turns, whoever has asked most. */
  run<T>(member: string, job: () => Promise<T>): Promise<T>;
  /** Makes a call before the next job begins. */
  first<T>(call: () => Promise<T>): Promise<T>;
}

/** A call that takes longer is not waited for. */
const MAX_HOLD_MS = 1_000;

export function createLane(): Lane {
  const waiting = new Map<string, (() => void)[]>();
  const calls = new Set<Promise<unknown>>();
  let isBeginning = false;

  async function beginNext(): Promise<void> {
    isBeginning = true;
    while (waiting.size > 0) {
      await breathe(calls);
      const [member, jobs] = [...waiting][0] ?? [];
      if (member === undefined || !jobs) break;
      const [begin, ...later] = jobs;
      // Whoever was served stands behind the others.
      waiting.delete(member);
      if (later.length > 0) waiting.set(member, later);
      begin?.();
    }
    isBeginning = false;
  }

  return {
    isCrowded: () => [...waiting.values()].reduce((sum, jobs) => sum + jobs.length, 0) > 1,
    run(member, job) {
      return new Promise((resolve, reject) => {
        const begin = () => void job().then(resolve, reject);
        waiting.set(member, [...(waiting.get(member) ?? []), begin]);
        if (!isBeginning) void beginNext();
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

/** Until the event loop has gone round, and what is being said is said. */
async function breathe(calls: ReadonlySet<Promise<unknown>>): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (calls.size === 0) return;
  const timer = new AbortController();
  const limit = new Promise<void>((resolve) => {
    const timeout = setTimeout(resolve, MAX_HOLD_MS);
    timer.signal.addEventListener('abort', () => clearTimeout(timeout));
  });
  await Promise.race([Promise.allSettled(calls), limit]);
  timer.abort();
}
