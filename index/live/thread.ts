import { Worker } from 'node:worker_threads';

/** A thread that answers one call after the other. */
export interface Thread<Call, Reply> {
  /** Refused where the thread has died; it is of no use then. */
  call(wanted: Call): Promise<Reply>;
  hasDied(): boolean;
  close(): Promise<void>;
}

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

/** Whether this program is compiled: a thread cannot run what is not. */
export const CAN_THREAD = import.meta.url.endsWith('.js');

/**
 * Starts a thread, which does not keep the process alive by itself.
 *
 * @param entry - answers each message with one, in the same order
 */
export function openThread<Call, Reply>(entry: URL, workerData: unknown): Thread<Call, Reply> {
  const worker = new Worker(entry, { workerData });
  const waiting: Waiting<Reply>[] = [];
  let failure: Error | null = null;
  worker.unref();
  worker.on('message', (reply: Reply) => {
    waiting.shift()?.resolve(reply);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread has ended.')));

  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  }

  return {
    call(wanted) {
      if (failure !== null) return Promise.reject(failure);
      worker.ref();
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(wanted);
      });
    },
    hasDied: () => failure !== null,
    close: async () => void (await worker.terminate()),
  };
}
