/**
 * How near a passage stands to the head of its article, where news says the most: 1 / (1 + i / 3).
 *
 * @param firstSentence - the place of its first sentence, counted from 0
 * @returns a value in (0, 1]
 */
export function lead(firstSentence: number): number {
  return 1 / (1 + firstSentence / 3);
}
