/** The words of a question where they stand in an article. */
import { termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { WeightedTerm } from '../term-weights.ts';

export interface AskedWord extends Span {
  readonly term: string;
  /** More than 0. */
  readonly weight: number;
}

/** The words of the question inside a part of a text, in order, each with its rarity. */
export function askedWords(text: string, { start, end }: Span, terms: readonly WeightedTerm[]): AskedWord[] {
  const weights = new Map(terms.map(({ term, idf }) => [term, idf]));
  return splitWords(text.slice(start, end), start).flatMap((word) => {
    const term = termOf(word.text);
    const weight = term === null ? undefined : weights.get(term);
    return term === null || weight === undefined ? [] : { start: word.start, end: word.end, term, weight };
  });
}

/** How many characters lie between a word and a day; 0 where they touch. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
