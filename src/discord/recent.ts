import { LRUCache } from 'lru-cache';

/** The last things that happened, so that what comes twice is done once. */
export interface Recent {
  /** Notes a key, and tells whether it was noted already. */
  isRepeat(key: string): boolean;
  /** Notes a key; one that was noted already is kept no longer for it. */
  note(key: string): void;
  /** Whether a key was noted, without noting it. */
  has(key: string): boolean;
  forget(key: string): void;
  /** Forgets every key. */
  clear(): void;
}

/**
 * @param max - how many keys are kept; the oldest go first
 * @param ms - how long each is kept, in milliseconds from when it was first noted
 * @param now - in milliseconds, more than 0; never runs backwards
 */
export function createRecent(
  max: number,
  ms: number = Number.POSITIVE_INFINITY,
  now: () => number = () => performance.now(),
): Recent {
  const kept = new LRUCache<string, true>({
    max,
    ttl: Number.isFinite(ms) ? ms : 0,
    ttlResolution: 0,
    perf: { now },
  });
  const note = (key: string) => {
    if (!kept.has(key)) kept.set(key, true);
  };
  return {
    isRepeat(key) {
      const isKept = kept.has(key);
      note(key);
      return isKept;
    },
    note,
    has: (key) => kept.has(key),
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
