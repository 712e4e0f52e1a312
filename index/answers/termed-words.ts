import { termOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';

/** A word of a text with the form in which the index holds it. */
export interface TermedWord extends Span {
  readonly term: string;
}

/** The words of a text that an index holds, in order; `base` is added to each offset. */
export function termedWords(text: string, base = 0): TermedWord[] {
  const words: TermedWord[] = [];
  for (const { text: word, start, end } of splitWords(text, base)) {
    const term = termOf(word);
    if (term !== null) words.push({ start, end, term });
  }
  return words;
}
