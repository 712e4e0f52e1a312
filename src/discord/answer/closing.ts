/** The end of answering: what was asked before it still gets a word. */
export interface Closing {
  /** Whether it is too late to begin an answer that may take long. */
  hasCome(): boolean;
  /** Resolves when it has come, or a little later. */
  readonly come: Promise<void>;
}

/** @param graceMs - from the request to stop on, answers are begun for so long */
export function createClosing(stopping: AbortSignal, graceMs: number): Closing {
  let askedAt = Number.POSITIVE_INFINITY;
  const come = new Promise<void>((resolve) => {
    const begin = () => {
      askedAt = performance.now();
      setTimeout(resolve, graceMs).unref();
    };
    if (stopping.aborted) begin();
    stopping.addEventListener('abort', begin, { once: true });
  });
  // A timer is late while an answer keeps the process busy; the clock is not.
  return { hasCome: () => performance.now() - askedAt >= graceMs, come };
}
