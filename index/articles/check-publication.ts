import { blankSpans } from '../language/blank-spans.ts';
import { refuteDay } from '../time/doubt/refute-day.ts';
import type { Publication, Span } from '../types.ts';

/**
 * The day of print, held against the story. Where the story refutes it, the day stays as it was printed, with status
 * `conflict`, the reason, and the day that the story puts in its place if it has one.
 *
 * @param asides - what is not the story, in order, without overlaps
 */
export function checkPublication(published: Publication, text: string, asides: readonly Span[]): Publication {
  if (published.date === null) return published;
  const refutation = refuteDay(blankSpans(text, asides), published.date);
  return refutation === null ? published : { ...published, status: 'conflict', ...refutation };
}
