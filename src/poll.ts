/**
 * Looks again and again, each time so long after the last look has ended. It keeps no process alive.
 *
 * @param seconds - 0: never
 * @param look - what it fails with is told elsewhere
 */
export function poll(seconds: number, look: () => Promise<unknown>, signal: AbortSignal): void {
  if (seconds === 0 || signal.aborted) return;
  const wait = () => {
    const timer = setTimeout(async () => {
      signal.removeEventListener('abort', stop);
      await look().catch(() => {});
      if (!signal.aborted) wait();
    }, seconds * 1_000).unref();
    const stop = () => clearTimeout(timer);
    signal.addEventListener('abort', stop, { once: true });
  };
  wait();
}
