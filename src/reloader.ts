import type { LiveArchive, Reloaded } from '../index/archive.ts';

/** Is told once of each time that the corpus is read again, whoever waits for it. */
export interface ReloadReport {
  /** @param reload - what it brought, which may be nothing */
  reloaded(reload: FinishedReload): void;
  failed(error: unknown, isAsked: boolean): void;
}

export interface FinishedReload extends Reloaded {
  /** How many there are now. */
  readonly articles: number;
  readonly ms: number;
  /** Whether somebody asked for it, and so is told anyway. */
  readonly isAsked: boolean;
}

/** What the corpus is read again for: somebody asks, or it is time to look. */
export type ReloadReason = 'asked' | 'time';

/**
 * Reads a corpus again for whoever asks; those who ask meanwhile wait for the same.
 *
 * @param signal - asks to stop: nothing is reported any more, and whoever waits is told so
 */
export function createReloader(
  live: Pick<LiveArchive, 'reload' | 'current'>,
  report: ReloadReport | null,
  signal: AbortSignal | null,
): (reason: ReloadReason) => Promise<Reloaded> {
  let running: Promise<Reloaded> | null = null;
  let isAsked = false;

  async function run(): Promise<Reloaded> {
    const startedAt = performance.now();
    try {
      const reloaded = await live.reload();
      const ms = Math.round(performance.now() - startedAt);
      const { articles } = live.current().overview;
      if (!signal?.aborted) report?.reloaded({ ...reloaded, articles, ms, isAsked });
      return reloaded;
    } catch (error) {
      if (!signal?.aborted) report?.failed(error, isAsked);
      throw error;
    } finally {
      running = null;
      isAsked = false;
    }
  }

  return (reason) => {
    if (signal?.aborted) return Promise.reject(beingStopped());
    if (reason === 'asked') isAsked = true;
    running ??= run();
    return signal === null ? running : untilStop(running, signal);
  };
}

/** The same, unless the stop comes first: what was begun may then never end. */
function untilStop<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(beingStopped());
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

function beingStopped(): Error {
  return new Error('The bot is being stopped; its next start reads what has changed.');
}
