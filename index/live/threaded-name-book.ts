import type { NameBook, NamedText } from './name-book.ts';
import { openThread } from './thread.ts';

/** What the thread is asked for. */
export type NameCall =
  | { readonly kind: 'add' | 'remove'; readonly texts: readonly NamedText[] }
  | { readonly kind: 'gather' | 'gatherChanges' | 'write' };

export interface NameReply {
  /** Of the texts that were added. */
  readonly mentions?: readonly Uint8Array[];
  /** Of the list, of its changes, or of all that was counted. */
  readonly bytes?: Uint8Array;
}

/** The same book in a thread of its own; a call is refused where the thread has died. */
export function openThreadedNameBook(counter: Uint8Array | null): NameBook {
  const { call, hasDied, close } = openThread<NameCall, NameReply>(
    new URL('./name-thread.js', import.meta.url),
    counter,
  );

  async function callForBytes(kind: 'gather' | 'gatherChanges' | 'write'): Promise<Uint8Array> {
    const { bytes } = await call({ kind });
    if (bytes === undefined) throw new Error('The thread that counts names gave no bytes.');
    return bytes;
  }

  return {
    add: async (texts) => (await call({ kind: 'add', texts })).mentions ?? [],
    remove: async (texts) => void (await call({ kind: 'remove', texts })),
    gather: () => callForBytes('gather'),
    gatherChanges: () => callForBytes('gatherChanges'),
    write: () => callForBytes('write'),
    hasDied,
    close,
  };
}
