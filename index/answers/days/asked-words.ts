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

/** A run of words that articles write in place of a term. */
interface Written {
  readonly run: readonly string[];
  readonly weight: number;
}

/** The words of the question, or what is written in place of them, inside a part of a text; in order, with their rarity. */
export function askedWords(text: string, { start, end }: Span, terms: readonly WeightedTerm[]): AskedWord[] {
  const weights = new Map(terms.map(({ term, idf }) => [term, idf]));
  const written: readonly Written[] = terms.flatMap(({ substitutes, nearWords, idf }) =>
    [...substitutes, ...nearWords.map((word) => [word])].map((run) => ({ run, weight: idf })),
  );
  // Words that no index holds stand in no run.
  const words = splitWords(text.slice(start, end), start).flatMap((word) => {
    const term = termOf(word.text);
    return term === null ? [] : { start: word.start, end: word.end, term };
  });
  return words.flatMap((word, at) => {
    const weight = weights.get(word.term) ?? weightOfRun(words, at, written);
    return weight === undefined ? [] : { ...word, weight };
  });
}

/** How many characters lie between a word and a day; 0 where they touch. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** The weight of the term in place of which a word stands; undefined where it stands for none. */
function weightOfRun(
  words: readonly { readonly term: string }[],
  at: number,
  written: readonly Written[],
): number | undefined {
  return written.find(({ run }) =>
    run.some((_word, place) => run.every((word, offset) => words[at - place + offset]?.term === word)),
  )?.weight;
}
