import type { Span } from '../types.ts';
import type { Analysis, Sentence } from './analysis.ts';

const SENTENCES_AROUND = 3;
const MAX_CONTEXT_CHARS = 1800;

/**
 * A passage with up to three sentences of the story before it and after it, at most 1,800 characters in all unless the
 * passage itself is longer. What belongs to the page around the story ends it.
 *
 * @param span - whole sentences or a part of them
 */
export function contextOf({ sentences }: Analysis, span: Span): Span {
  let { start, end } = span;
  const firstAfter = sentences.findIndex((sentence) => sentence.end > span.start);
  const touched = sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  for (const sentence of touched) {
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  const before = takeStory(sentences.slice(0, Math.max(0, firstAfter)).reverse());
  const after = takeStory(sentences.filter((sentence) => sentence.start >= end));
  for (let at = 0; at < SENTENCES_AROUND; at++) {
    const next = after[at];
    if (next && next.end - start <= MAX_CONTEXT_CHARS) end = next.end;
    const previous = before[at];
    if (previous && end - previous.start <= MAX_CONTEXT_CHARS) start = previous.start;
  }
  return { start, end };
}

function takeStory(sentences: readonly Sentence[]): readonly Sentence[] {
  const stop = sentences.findIndex(({ role }) => role !== 'story');
  return sentences.slice(0, Math.min(stop < 0 ? sentences.length : stop, SENTENCES_AROUND));
}
