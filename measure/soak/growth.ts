/** Whether memory is flat: medians of windows, never single samples. */
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
  readonly rss: Change;
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
const WARM_UP_MS = 120_000;
const WINDOW_MS = 60_000;
/** Two windows, and as much between them. */
const LEAST_MS = WARM_UP_MS + 3 * WINDOW_MS;

/** From the first window after the warm-up to the last one; null where the process did not live long enough. */
export function growthOf(samples: readonly Sample[]): Growth | null {
  const last = samples.at(-1)?.atMs ?? 0;
  if (last < LEAST_MS) return null;
  const first = samples.filter(({ atMs }) => atMs >= WARM_UP_MS && atMs < WARM_UP_MS + WINDOW_MS);
  const end = samples.filter(({ atMs }) => atMs > last - WINDOW_MS);
  const rss = change(first, end, ({ rssBytes }) => rssBytes);
  if (rss === null) return null;
  return { rss, heap: change(first, end, ({ heapBytes }) => heapBytes), watchedMs: last - WARM_UP_MS };
}

function change(
  first: readonly Sample[],
  end: readonly Sample[],
  read: (sample: Sample) => number | null,
): Change | null {
  const [before, after] = [first, end].map((samples) => samples.map(read).filter((value) => value !== null));
  if (!before?.length || !after?.length) return null;
  const [fromBytes, toBytes] = [percentile(before, 0.5), percentile(after, 0.5)];
  return { fromBytes, toBytes, percent: (toBytes / fromBytes - 1) * 100 };
}
