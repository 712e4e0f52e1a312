import type { Span } from '../types.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './cut-article.ts';

/** How far a context reaches: sentences on either side, and characters in all unless the passage itself is longer. */
export interface Reach {
  readonly sentences: number;
  readonly maxChars: number;
}

export const WIDE: Reach = { sentences: 3, maxChars: 1800 };
/** No more than an excerpt may show. */
export const NARROW: Reach = { sentences: 1, maxChars: 450 };

/**
 * A passage with sentences of the story before it and after it. What belongs to the page around the story ends it.
 *
 * @param span - whole sentences or a part of them
 */
export function contextOf({ sentences }: Analysis, span: Span, reach: Reach = WIDE): Span {
  let { start, end } = span;
  const firstAfter = sentences.findIndex((sentence) => sentence.end > span.start);
  const touched = sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  for (const sentence of touched) {
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  const before = takeStory(sentences.slice(0, Math.max(0, firstAfter)).reverse(), reach);
  const after = takeStory(
    sentences.filter((sentence) => sentence.start >= end),
    reach,
  );
  for (let at = 0; at < reach.sentences; at++) {
    const next = after[at];
    if (next && next.end - start <= reach.maxChars) end = next.end;
    const previous = before[at];
    if (previous && end - previous.start <= reach.maxChars) start = previous.start;
  }
  return { start, end };
}

function takeStory(sentences: readonly Sentence[], { sentences: most }: Reach): readonly Sentence[] {
  const stop = sentences.findIndex(({ role }) => role !== 'story');
  return sentences.slice(0, Math.min(stop < 0 ? sentences.length : stop, most));
}
