import type { Span } from '../types.ts';
import type { Analysis } from './analysis.ts';
import type { SentenceWindow } from './windows.ts';

/** As long as a passage may be, in UTF-16 code units. */
const MAX_PASSAGE_CHARS = 1200;
const MAX_SENTENCES = 3;

/** A window with the sentences of the story around it, as far as they would leave it a passage. */
export function mayBeShown({ sentences }: Analysis, { first, last }: SentenceWindow): SentenceWindow {
  const isOf = (at: number) => sentences[at]?.role === 'story' && sentences[first]?.role === 'story';
  const lengthOf = (from: number, to: number) => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  let [from, to] = [first, last];
  while (first - from < MAX_SENTENCES && isOf(from - 1) && lengthOf(from - 1, to) <= MAX_PASSAGE_CHARS)
    from--;
  while (to - last < MAX_SENTENCES && isOf(to + 1) && lengthOf(from, to + 1) <= MAX_PASSAGE_CHARS) to++;
  return { first: from, last: to };
}

/** A window that reaches as far as what is shown. */
export function widenTo(
  { sentences }: Analysis,
  { first, last }: SentenceWindow,
  shown: Span,
): SentenceWindow {
  let [from, to] = [first, last];
  while (from > 0 && (sentences[from]?.start ?? 0) > shown.start) from--;
  while (to < sentences.length - 1 && (sentences[to]?.end ?? 0) < shown.end) to++;
  return { first: from, last: to };
}
