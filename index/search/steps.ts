import { createBreather } from '../breather.ts';

/** Long work in steps: a generator that yields wherever others may run; a step takes a millisecond or two at most. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Runs long work to its end and lets others run every few milliseconds. */
export async function runInSteps<Result>(steps: Iterator<unknown, Result, undefined>): Promise<Result> {
  const breathe = createBreather();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const rest = breathe();
    if (rest) await rest;
  }
}
