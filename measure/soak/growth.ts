/** Whether memory is flat, from one window of time to another. */
import { percentile } from '../percentiles.ts';

/** Of one process. */
export interface Sample {
  /** Since its start. */
  readonly atMs: number;
  readonly rssBytes: number;
  /** Null where it was not told. */
  readonly heapBytes: number | null;
}

export interface Growth {
  /** Of the medians. */
  readonly rss: Change;
  /** Of the lowest samples, for the heap grows until it is collected; null where nobody tells of it. */
  readonly heap: Change | null;
  /** How long the process was watched after its warm-up. */
  readonly watchedMs: number;
}

export interface Change {
  readonly fromBytes: number;
  readonly toBytes: number;
  readonly percent: number;
}

/** Caches fill, and the engine takes what memory it will work with. */
const WARM_UP_MS = 5 * 60_000;
const WINDOW_MS = 2 * 60_000;
/** How long a process must live for it: two windows after the warm-up. */
export const LEAST_MS = WARM_UP_MS + 2 * WINDOW_MS;
/** Shares of the samples below the one that stands for a window. */
const MEDIAN = 0.5;
const LOWEST = 0;

/** From the first window after the warm-up to the last one; null where the process did not live long enough. */
export function growthOf(samples: readonly Sample[]): Growth | null {
  const last = samples.at(-1)?.atMs ?? 0;
  if (last < LEAST_MS) return null;
  const first = samples.filter(({ atMs }) => atMs >= WARM_UP_MS && atMs < WARM_UP_MS + WINDOW_MS);
  const end = samples.filter(({ atMs }) => atMs > last - WINDOW_MS);
  const rss = change(first, end, ({ rssBytes }) => rssBytes, MEDIAN);
  if (rss === null) return null;
  const heap = change(first, end, ({ heapBytes }) => heapBytes, LOWEST);
  return { rss, heap, watchedMs: last - WARM_UP_MS };
}

function change(
  first: readonly Sample[],
  end: readonly Sample[],
  read: (sample: Sample) => number | null,
  share: number,
): Change | null {
  const [before, after] = [first, end].map((samples) => samples.map(read).filter((value) => value !== null));
  if (!before?.length || !after?.length) return null;
  const [fromBytes, toBytes] = [percentile(before, share), percentile(after, share)];
  return { fromBytes, toBytes, percent: (toBytes / fromBytes - 1) * 100 };
}
