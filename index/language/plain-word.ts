import { createKnownWords } from './known-words.ts';

const BLANK = 0x20;
const COMMA = 0x2c;
const MAX_KEPT = 30_000;

/** A word in small letters: of a word that came before the same string, which lists of words know at once. */
export const lowerBetween = createKnownWords((word) => word.toLowerCase(), MAX_KEPT);

/**
 * Where a word of English letters ends that begins at a place and has a blank, a comma or the end of the text behind it:
 * whatever else is taken for a word, this is one. -1 where none begins there.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  if (end === start) return -1;
  const next = end < text.length ? text.charCodeAt(end) : BLANK;
  return next === BLANK || next === COMMA ? end : -1;
}

/** Whether it is one of the English letters. */
export function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isPlainCapital(code);
}

export function isPlainCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
