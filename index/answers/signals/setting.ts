/** The best place: a sentence before to understand it by, the rest behind to carry it on. */
const BEST_PLACE = 1;

/**
 * How well the best sentence of a passage is set in it, so that of two windows around it the one is taken that shows
 * what it refers to and what follows from it.
 *
 * @param at - the place of the sentence in the passage, counted from 0
 * @param length - how many sentences the passage has, 1 or more
 * @returns a value in [0, 1]; 1 in second place, and in a passage of one sentence
 */
export function setting(at: number, length: number): number {
  const farthest = Math.max(BEST_PLACE, length - 1 - BEST_PLACE);
  return length === 1 ? 1 : 1 - Math.abs(at - BEST_PLACE) / farthest;
}
