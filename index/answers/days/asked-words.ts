/** The words of a question where they stand in an article. */
import type { Span } from '../../types.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { type TermedWord, termedWords } from '../termed-words.ts';

export interface AskedWord extends TermedWord {
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
  const { weights, runsWith } = lookedFor(terms);
  // Words that no index holds stand in no run.
  const words = termedWords(text.slice(start, end), start);
  return words.flatMap((word, at) => {
    const weight = weights.get(word.term) ?? weightOfRun(words, at, runsWith.get(word.term));
    return weight === undefined ? [] : { ...word, weight };
  });
}

/** How many characters lie between a word and a day; 0 where they touch. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** What of a question is looked for in a text. */
interface LookedFor {
  /** By term. */
  readonly weights: ReadonlyMap<string, number>;
  /** By each of their words. */
  readonly runsWith: ReadonlyMap<string, readonly Written[]>;
}

/** The terms of a question are looked for in many sentences. */
const known = new WeakMap<readonly WeightedTerm[], LookedFor>();

function lookedFor(terms: readonly WeightedTerm[]): LookedFor {
  const found = known.get(terms);
  if (found) return found;
  const weights = new Map(terms.map(({ term, idf }) => [term, idf]));
  const runsWith = new Map<string, Written[]>();
  for (const { substitutes, nearWords, idf } of terms) {
    for (const run of [...substitutes, ...nearWords.map((word) => [word])]) {
      for (const word of new Set(run)) {
        const runs = runsWith.get(word) ?? [];
        runs.push({ run, weight: idf });
        runsWith.set(word, runs);
      }
    }
  }
  known.set(terms, { weights, runsWith });
  return { weights, runsWith };
}

/**
 * The weight of the term in place of which a word stands; undefined where it stands for none.
 *
 * @param runs - those that hold the word
 */
function weightOfRun(
  words: readonly TermedWord[],
  at: number,
  runs: readonly Written[] = [],
): number | undefined {
  return runs.find(({ run }) =>
    run.some((_word, place) => run.every((word, offset) => words[at - place + offset]?.term === word)),
  )?.weight;
}
