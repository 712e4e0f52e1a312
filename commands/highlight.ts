import type { Span } from '../index/types.ts';

/** A word with what is joined to it: "Rostov-on-Don", "Putin’s". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu;
/** What may stand between the words of one name, beside blanks. */
const IN_NAME = /^ +of +(?:the +)?$/;

/**
 * What is marked in an excerpt: whole words, and a name of several words as one.
 *
 * @param marks - the words of the question, counted in the text
 * @returns in order, none touching another
 */
export function joinHighlights(text: string, marks: readonly Span[]): readonly Span[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const joined: Span[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const whole = growToWords(mark, words);
    const last = joined.at(-1);
    if (last && (whole.start <= last.end || isOneName(text, last, whole)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, whole.end) };
    else joined.push(whole);
  }
  return joined;
}

function growToWords(mark: Span, words: readonly Span[]): Span {
  const cut = words.filter(({ start, end }) => start < mark.end && mark.start < end);
  return {
    start: Math.min(mark.start, cut[0]?.start ?? mark.start),
    end: Math.max(mark.end, cut.at(-1)?.end ?? mark.end),
  };
}

function isOneName(text: string, left: Span, right: Span): boolean {
  const gap = text.slice(left.end, right.start);
  return /^ +$/.test(gap) || (IN_NAME.test(gap) && isCapital(text, left) && isCapital(text, right));
}

function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
