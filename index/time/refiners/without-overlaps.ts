import type { Candidate } from '../recognizer.ts';

/** Of candidates that share a character the longest stays, of two as long the earlier one; in the order of the text. */
export function withoutOverlaps(candidates: readonly Candidate[], textLength: number): Candidate[] {
  const ordered = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(textLength);
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    // What is kept is at least as long: it cannot lie between the ends without holding one of them.
    if (taken[candidate.start] === 1 || taken[candidate.end - 1] === 1) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
