import { AsyncLocalStorage } from 'node:async_hooks';

export interface Failures {
  /** Runs a piece of work; says whether it came to `note` on the way, however many others ran meanwhile. */
  watch<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly hasFailed: boolean }>;
  /** To be called within such a piece of work. Elsewhere it does nothing. */
  note(): void;
}

/** The bot is told of what failed apart from the reply; this finds out which reply it was. */
export function createFailures(): Failures {
  const storage = new AsyncLocalStorage<{ hasFailed: boolean }>();
  return {
    async watch(work) {
      const own = { hasFailed: false };
      const result = await storage.run(own, work);
      return { result, hasFailed: own.hasFailed };
    },
    note() {
      const own = storage.getStore();
      if (own) own.hasFailed = true;
    },
  };
}
