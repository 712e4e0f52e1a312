import type { Patience } from '../patience.ts';

/** The end of answering: who has asked before it still gets a word. */
export interface Closing {
  /** Whether it is too late to begin an answer that may take long. */
  hasCome(): boolean;
  /** What work that was begun comes to; `null` where it is given up first. */
  beforeOver<T>(work: Promise<T>): Promise<T | null>;
}

/** @param onOver - called when all that is left is given up */
export function createClosing(
  stopping: AbortSignal,
  { graceMs, giveUpMs }: Pick<Patience, 'graceMs' | 'giveUpMs'>,
  onOver: () => void,
): Closing {
  let askedAt = Number.POSITIVE_INFINITY;
  let isOver = false;
  // Taken out again when the work is done: a promise that lasts as long as the bot would keep all that was ever raced.
  const waiting = new Set<() => void>();

  function begin(): void {
    askedAt = performance.now();
    setTimeout(() => {
      isOver = true;
      for (const giveUp of waiting) giveUp();
      onOver();
    }, giveUpMs).unref();
  }
  if (stopping.aborted) begin();
  stopping.addEventListener('abort', begin, { once: true });

  return {
    // A timer is late while an answer keeps the process busy; the clock is not.
    hasCome: () => performance.now() - askedAt >= graceMs,
    beforeOver(work) {
      return new Promise((resolve, reject) => {
        const giveUp = () => resolve(null);
        waiting.add(giveUp);
        work.then(resolve, reject).finally(() => waiting.delete(giveUp));
        if (isOver) giveUp();
      });
    },
  };
}
