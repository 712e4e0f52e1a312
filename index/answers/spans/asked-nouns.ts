/** Nouns that say what kind of answer a question wants: "which city", "how many". */
import { termOf } from '../../language/terms.ts';
import askedNouns from './asked-nouns.json' with { type: 'json' };
import type { Wanted } from './kinds.ts';

const WANTED_BY_NOUN = new Map(
  Object.entries(askedNouns).flatMap(([wanted, nouns]) =>
    nouns.map((noun) => [termOf(noun) ?? noun, wanted as Wanted] as const),
  ),
);

/** @param term - an index term; null where it tells nothing */
export function wantedByNoun(term: string): Wanted | null {
  return WANTED_BY_NOUN.get(term) ?? null;
}

/** Whether a word is a noun for one of these: "governor" for a person. */
export function isNounFor(word: string, kinds: readonly Wanted[]): boolean {
  const wanted = wantedByNoun(termOf(word) ?? '');
  return wanted !== null && kinds.includes(wanted);
}
