import { messageOf } from '../errors.ts';
import type { IndexStore } from '../search/article-index.ts';
import type { Snapshot } from './snapshot.ts';
import type { Built } from './snapshot-writer.ts';

/** Keeps what was built, one after the other and in the background. */
export interface Saver {
  /** Later, where the last time took so long that the disk would be busy with nothing else. */
  save(built: Built): void;
  /** Resolves when nothing is being written. Never rejects. */
  idle(): Promise<void>;
  /** The same; what was put off is kept first, unless the last time took long. */
  finish(): Promise<void>;
  /** As `idle`, and nothing is written until it is resumed: what is built meanwhile does not go with what is to be kept. */
  pause(): Promise<void>;
  /** Tries once more to keep what could not be. */
  resume(): void;
  /** Gives up what is being written. */
  close(): Promise<void>;
}

/** Of all the time, so large a part at most is spent on writing. */
const SHARE_OF_TIME = 1 / 20;
/** Whoever ends a program waits so long at most, in milliseconds, for what the next start could find again. */
const MAX_FINISH_MS = 1_500;

export interface SaverOptions {
  /** Told in a sentence that something could not be kept, and why. */
  readonly onNote: (sentence: string) => void;
  /** Told what is on disk now. */
  readonly onSaved: (built: Built) => void;
}

/** @param snapshot - null: nothing is kept */
export function createSaver(
  snapshot: Snapshot | null,
  index: IndexStore | null,
  { onNote, onSaved }: SaverOptions,
): Saver {
  const stopping = new AbortController();
  let writing = Promise.resolve();
  let waiting: Built | null = null;
  let nextAt = 0;
  let lastMs = 0;
  let timer: NodeJS.Timeout | undefined;
  let isPaused = false;
  let lastCause: string | null = null;

  function attempt(): void {
    clearTimeout(timer);
    if (waiting === null || isPaused || stopping.signal.aborted) return;
    const early = nextAt - performance.now();
    if (early > 0) timer = setTimeout(attempt, early).unref();
    else writing = writing.then(write);
  }

  async function write(): Promise<void> {
    const built = waiting;
    if (built === null) return;
    // The disk does not wait for what is still counted. Where that fails, the names are kept without it.
    await built.names?.counter.catch(() => {});
    const startedAt = performance.now();
    try {
      await snapshot?.save(built, index, stopping.signal);
      lastCause = null;
      if (waiting === built) waiting = null;
      onSaved(built);
    } catch (error) {
      if (stopping.signal.aborted) return;
      const cause = messageOf(error);
      // It fails again at every look; only another cause is news.
      if (cause !== lastCause) {
        onNote(`What was built could not be kept, and the next start will read it anew: ${cause}`);
      }
      lastCause = cause;
    }
    lastMs = performance.now() - startedAt;
    nextAt = performance.now() + lastMs / SHARE_OF_TIME;
  }

  return {
    save({ files, names }) {
      if (snapshot === null) return;
      // What could not be kept is still to be kept: old names never go with new files.
      waiting = { files, names: names ?? waiting?.names ?? null };
      attempt();
    },
    idle: () => writing,
    finish() {
      if (lastMs <= MAX_FINISH_MS) nextAt = 0;
      attempt();
      return writing;
    },
    pause() {
      isPaused = true;
      return writing;
    },
    resume() {
      isPaused = false;
      attempt();
    },
    async close() {
      stopping.abort();
      clearTimeout(timer);
      await writing;
    },
  };
}
