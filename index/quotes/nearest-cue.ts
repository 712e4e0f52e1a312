import { countWhile } from '../language/count-while.ts';
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
  return countWhile(cues, (cue) => cue.from < from);
}
