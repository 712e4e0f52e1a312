import { setTimeout as sleep } from 'node:timers/promises';

/** The value, or `null` where it is not there within `ms` milliseconds; a failure after that is nobody's any more. */
export async function withinTime<T>(value: Promise<T>, ms: number): Promise<T | null> {
  const timer = new AbortController();
  const timeout = sleep(ms, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([value, timeout]);
  } finally {
    timer.abort();
  }
}
