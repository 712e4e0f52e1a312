import { setTimeout as sleep } from 'node:timers/promises';
import { isPassing } from './discord-errors.ts';

/**
 * Makes a call that may be made more than once, and makes it again after each pause while the failure may pass.
 *
 * @param pausesMs - one for each further try
 * @throws what the last try fails with
 */
export async function tryAgain<T>(call: () => Promise<T>, pausesMs: readonly number[]): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await sleep(pauseMs);
    }
  }
  return call();
}
