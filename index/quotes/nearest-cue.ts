import type { Cue } from './cue.ts';

/** The first cue that begins at a token or behind it; they are in order. */
export function firstFrom(cues: readonly Cue[], from: number): Cue | null {
  return cues[indexFrom(cues, from)] ?? null;
}

/** The first few of them. */
export function cuesFrom(cues: readonly Cue[], from: number, count: number): readonly Cue[] {
  const first = indexFrom(cues, from);
  return cues.slice(first, first + count);
}

/** The last cue that begins in front of a token. */
export function lastBefore(cues: readonly Cue[], at: number): Cue | null {
  return cues[indexFrom(cues, at) - 1] ?? null;
}

function indexFrom(cues: readonly Cue[], from: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
