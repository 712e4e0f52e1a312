import type { Sentence } from './cut-article.ts';

/** Neighbouring sentences of one article: `sentences[first]` to `sentences[last]`, both included. */
export interface SentenceWindow {
  readonly first: number;
  readonly last: number;
}

const MAX_PASSAGE_CHARS = 1200;
const SENTENCES = 5;
const STRIDE = 2;

/**
 * Every window of five sentences at a stride of two, at most 1,200 characters long; fewer sentences where the story
 * ends, is interrupted by what belongs to the page, or where five are too long. A byline is a window by itself.
 */
export function cutWindows(sentences: readonly Sentence[]): SentenceWindow[] {
  return [...windowsOf(sentences)];
}

/**
 * A window with as many sentences of the story on either side as fit into 1,200 characters, so that what is quoted is
 * not cut off where it begins to answer. A byline stays by itself.
 */
export function growWindow(sentences: readonly Sentence[], window: SentenceWindow): SentenceWindow {
  let { first, last } = window;
  if (sentences[first]?.role !== 'story') return window;
  const fits = (from: number, to: number) =>
    sentences[from]?.role === 'story' &&
    sentences[to]?.role === 'story' &&
    lastThatFits(sentences, from, to) === to;
  for (let isGrowing = true; isGrowing; ) {
    const [before, behind] = [first, last];
    if (fits(first, last + 1)) last++;
    if (fits(first - 1, last)) first--;
    isGrowing = first < before || last > behind;
  }
  return { first, last };
}

function* windowsOf(sentences: readonly Sentence[]): Generator<SentenceWindow> {
  let first = 0;
  while (first < sentences.length) {
    const role = sentences[first]?.role;
    let end = first;
    while (end < sentences.length && sentences[end]?.role === role) end++;
    if (role === 'story') yield* windowsOfRun(sentences, first, end);
    if (role === 'byline') for (let at = first; at < end; at++) yield { first: at, last: at };
    first = end;
  }
}

function* windowsOfRun(
  sentences: readonly Sentence[],
  first: number,
  end: number,
): Generator<SentenceWindow> {
  let covered = first - 1;
  for (let at = first; at < end; ) {
    const last = lastThatFits(sentences, at, Math.min(at + SENTENCES, end) - 1);
    if (last > covered) yield { first: at, last };
    covered = Math.max(covered, last);
    if (last === end - 1) break;
    // A long sentence shortens the window, and then a stride of two could step over the next one.
    at = Math.min(at + STRIDE, last + 1);
  }
}

function lastThatFits(sentences: readonly Sentence[], first: number, wanted: number): number {
  const start = sentences[first]?.start ?? 0;
  let last = wanted;
  while (last > first && (sentences[last]?.end ?? 0) - start > MAX_PASSAGE_CHARS) last--;
  return last;
}
