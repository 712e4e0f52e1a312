import type { Span } from '../types.ts';
import { endOfWord, startOfWord } from './word-bounds.ts';

/** A word as it stands in a text. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text, in order, with their offsets; `base` is added to each of them. */
export function splitWords(text: string, base = 0): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (
    let start = startOfWord(text, 0, text.length);
    start >= 0;
    start = startOfWord(text, end, text.length)
  ) {
    end = endOfWord(text, start, 0, text.length);
    words.push({ text: text.slice(start, end), start: base + start, end: base + end });
  }
  return words;
}

/** The same words without offsets, for an index that needs none. */
export function wordTexts(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (
    let start = startOfWord(text, 0, text.length);
    start >= 0;
    start = startOfWord(text, end, text.length)
  ) {
    end = endOfWord(text, start, 0, text.length);
    words.push(text.slice(start, end));
  }
  return words;
}
