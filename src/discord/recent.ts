import { LRUCache } from 'lru-cache';

/** The last things that happened, so that what comes twice is done once. */
export interface Recent {
  /** Notes a key, and tells whether it was noted already. */
  isRepeat(key: string): boolean;
  /** Whether a key was noted, without noting it. */
  has(key: string): boolean;
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
  return {
    isRepeat(key) {
      if (kept.has(key)) return true;
      kept.set(key, true);
      return false;
    },
    has: (key) => kept.has(key),
    clear: () => kept.clear(),
  };
}
