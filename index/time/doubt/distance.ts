/**
 * The words that put a distance between what a sentence says of a day and the hour at which the article was written:
 * another year, a custom, a plan that was overtaken, a novel, a notice that is only quoted.
 */

import words from './distance-words.json' with { type: 'json' };
import { compilePlain } from './plain-letters.ts';

export type Distance = keyof typeof words;

const PATTERNS = Object.fromEntries(
  Object.entries(words).map(([kind, list]) => [
    kind,
    compilePlain(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'i'),
  ]),
);

/** Whether any word of these kinds stands in a text. Words that mean something else too count: silence costs little. */
export function isDistant(text: string, kinds: readonly Distance[]): boolean {
  return kinds.some((kind) => PATTERNS[kind]?.test(text));
}
