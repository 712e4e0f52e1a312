import type { Log } from './log.ts';

/** Ctrl-C reaches the bot from the terminal, and once more from npm: that is one request to stop. */
const ONE_REQUEST_MS = 500;

/** The first request to stop is obeyed when all is said; the second one at once. */
export function stopOnSignal(stop: AbortController, log: Log): void {
  let askedAt = 0;
  // The last is what a program is sent when its terminal is closed.
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) {
        if (performance.now() - askedAt > ONE_REQUEST_MS) process.exit();
        return;
      }
      askedAt = performance.now();
      log.info('bot.stopping', { signal: name });
      stop.abort();
    });
  }
}
