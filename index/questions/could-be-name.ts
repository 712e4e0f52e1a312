import type { Question } from '../findings.ts';

/** In a question without capitals shorter words are hardly ever unknown names. */
const MIN_LOWER_CHARS = 5;

/**
 * Whether a word could be meant as a name: where a question tells names by their capitals, only what has one.
 *
 * @param word - as the question writes it
 */
export function couldBeName(word: string, { text, form }: Question): boolean {
  if (form === 'command') return true;
  const isLoud = !/\p{Ll}/u.test(text);
  if (/^\p{Lu}/u.test(word) && !isLoud) return true;
  const hasCapitals = /[^\p{L}]\p{Lu}/u.test(text) && !isLoud;
  return !hasCapitals && word.length >= MIN_LOWER_CHARS;
}
