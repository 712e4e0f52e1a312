import type { ScoredPassage } from '../rank-passages.ts';

/** So many words may stand between those of an office: "the president of war-torn Ukraine". */
const BETWEEN = 2;

/** Whether a passage holds all of some terms close together in one sentence, as one phrase does. */
export function standTogether({ match, window }: ScoredPassage, places: readonly number[]): boolean {
  const reach = places.length - 1 + BETWEEN;
  return match.sentences.slice(window.first, window.last + 1).some(({ occurrences }) =>
    occurrences.some(({ position }) => {
      const near = occurrences.filter((one) => one.position >= position && one.position <= position + reach);
      return places.every((place) => near.some(({ term }) => term === place));
    }),
  );
}

/**
 * Whether the few words of a question meet in a passage: two in one sentence, three in two that follow each other.
 *
 * @param places - the terms, counted in those of the question
 * @param reach - in how many sentences, 1 or more
 */
export function meetWithin(
  { match, window }: ScoredPassage,
  places: readonly number[],
  reach: number,
): boolean {
  for (let first = window.first; first <= window.last; first++) {
    const near = match.sentences.slice(first, Math.min(first + reach, window.last + 1));
    const held = new Set(near.flatMap(({ occurrences }) => occurrences.map(({ term }) => term)));
    if (places.every((place) => held.has(place))) return true;
  }
  return false;
}
