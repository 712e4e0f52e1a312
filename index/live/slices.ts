/** Long work beside answering: it stops for breath, and what waits goes first. */
import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 8;

/** To be awaited after each small step of a long work: others run when eight milliseconds have passed. */
export function createBreather(): () => Promise<void> | undefined {
  let startedAt = performance.now();
  return () => {
    if (performance.now() - startedAt < SLICE_MS) return undefined;
    return setImmediate().then(() => {
      startedAt = performance.now();
    });
  };
}

/** Runs to its end a work that yields after each small step. */
export async function runInSlices<Result>(work: Generator<unknown, Result>): Promise<Result> {
  const breathe = createBreather();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await breathe();
  }
}
