import type { Excerpt } from '../index/findings.ts';
import type { Span } from '../index/types.ts';

/** As many characters as the excerpt of an answer has at most. */
const MAX_CHARS = 450;
/** Of a sentence that is longer, so many before the words that are meant. */
const CHARS_BEFORE = 150;

/**
 * The sentence around an excerpt; of a long one the part around its words, cut between words.
 *
 * @param text - of its article
 */
export function partOfSentence({ span, sentence }: Excerpt, text: string): Span {
  if (sentence.end - sentence.start <= MAX_CHARS) return sentence;
  const start = Math.max(sentence.start, Math.min(span.start - CHARS_BEFORE, sentence.end - MAX_CHARS));
  const end = Math.min(sentence.end, start + MAX_CHARS);
  return {
    start: start === sentence.start ? start : headOfWord(text, start, span.start),
    end: end === sentence.end ? end : tailOfWord(text, end, span.end),
  };
}

/** Where the next word begins, not behind `latest`. */
function headOfWord(text: string, offset: number, latest: number): number {
  const blank = text.slice(offset, latest).search(/\s\S/u);
  return blank < 0 ? latest : offset + blank + 1;
}

/** Where the last word ends, not before `earliest`. */
function tailOfWord(text: string, offset: number, earliest: number): number {
  if (offset <= earliest) return earliest;
  const kept = text.slice(earliest, offset);
  const blank = /\s+\S*$/u.exec(kept);
  return blank === null ? earliest : earliest + blank.index;
}
