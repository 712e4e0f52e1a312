import { termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { WeightedTerm } from '../term-weights.ts';
import type { AskedWord } from './day-search.ts';

/** The words of the question inside a part of a text, in order, each with its rarity. */
export function askedWords(text: string, { start, end }: Span, terms: readonly WeightedTerm[]): AskedWord[] {
  const weights = new Map(terms.map(({ term, idf }) => [term, idf]));
  return splitWords(text.slice(start, end), start).flatMap((word) => {
    const term = termOf(word.text);
    const weight = term === null ? undefined : weights.get(term);
    return term === null || weight === undefined ? [] : { start: word.start, end: word.end, term, weight };
  });
}
