import { Worker } from 'node:worker_threads';
import type { NameBook, NamedText } from './name-book.ts';

/** What the thread is asked for; it answers in the same order. */
export type NameCall =
  | { readonly kind: 'add' | 'remove'; readonly texts: readonly NamedText[] }
  | { readonly kind: 'gather' | 'write' };

export interface NameReply {
  /** Of the texts that were added. */
  readonly mentions?: readonly Uint8Array[];
  /** Of the list, or of all that was counted. */
  readonly bytes?: Uint8Array;
}

interface Waiting {
  readonly resolve: (reply: NameReply) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The same book in a thread of its own, which does not keep the process alive by itself.
 *
 * A call is refused where the thread has died; the book is of no use then.
 */
export function openThreadedNameBook(counter: Uint8Array | null): NameBook {
  const thread = new Worker(new URL('./name-thread.js', import.meta.url), { workerData: counter });
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  thread.unref();
  thread.on('message', (reply: NameReply) => {
    waiting.shift()?.resolve(reply);
    if (waiting.length === 0) thread.unref();
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('The thread that counts names has ended.')));

  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  }

  function call(wanted: NameCall): Promise<NameReply> {
    if (failure !== null) return Promise.reject(failure);
    thread.ref();
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.postMessage(wanted);
    });
  }

  async function callForBytes(kind: 'gather' | 'write'): Promise<Uint8Array> {
    const { bytes } = await call({ kind });
    if (bytes === undefined) throw new Error('The thread that counts names gave no bytes.');
    return bytes;
  }

  return {
    add: async (texts) => (await call({ kind: 'add', texts })).mentions ?? [],
    remove: async (texts) => void (await call({ kind: 'remove', texts })),
    gather: () => callForBytes('gather'),
    write: () => callForBytes('write'),
    close: async () => void (await thread.terminate()),
  };
}

/** Whether this program is compiled: a thread cannot run what is not. */
export const CAN_THREAD = import.meta.url.endsWith('.js');
