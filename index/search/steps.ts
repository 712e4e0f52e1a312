/** Long work in steps: a generator that yields wherever others may run; a step takes a millisecond or two at most. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

interface Pace {
  /** Whether others have waited long enough. */
  isDue(): boolean;
  /** Lets them run. */
  rest(): Promise<void>;
}

/** So long at most others wait. */
const MAX_MS = 8;

export function createPace(): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= MAX_MS,
    async rest() {
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    },
  };
}

/** Runs long work to its end and lets others run every few milliseconds. */
export async function runInSteps<Result>(steps: Iterator<unknown, Result, undefined>): Promise<Result> {
  const pace = createPace();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.isDue()) await pace.rest();
  }
}
