import type { Span } from '../types.ts';

/** A word as it stands in a text. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * Letters and digits of any script, joined by an apostrophe ("Prigozhin's") or a soft hyphen, by dots between single letters
 * ("U.S") or digits ("3.5"), and by commas between thousands ("5,000"). A dot between longer words joins nothing:
 * pages that lost a space print "the town.An attack".
 */
const WORD =
  /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|\p{N}+(?:\.\p{N}+)+|(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|[\p{L}\p{M}\p{N}]+(?:['’\u00AD][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order, with their offsets; `base` is added to each of them. */
export function splitWords(text: string, base = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = base + match.index;
    words.push({ text: match[0], start, end: start + match[0].length });
  }
  return words;
}

/** The same words without offsets, for an index that needs none. */
export function wordTexts(text: string): string[] {
  return text.match(WORD) ?? [];
}
