/** Whether words stand in a text, each list compiled once into one pattern. */
export type Phrases = (text: string) => boolean;

const WORD = /[A-Za-z]+/g;

/**
 * Tells whether one of the words or phrases, in lower case, stands in a text as whole words. Capitals count save at the
 * beginning: "may" is no month, "will" no name.
 */
export function anyOf(phrases: readonly string[]): Phrases {
  const words = new Set(phrases.filter((phrase) => !phrase.includes(' ')));
  const long = phrases.filter((phrase) => phrase.includes(' '));
  const pattern = long.length > 0 ? patternOf(long, '', '') : null;
  return (sentence) => {
    const text = sentence.charAt(0).toLowerCase() + sentence.slice(1);
    return (text.match(WORD)?.some((word) => words.has(word)) ?? false) || (pattern?.test(text) ?? false);
  };
}

/** The last characters of a text where it ends with one of the phrases and blanks; the empty text where it does not. */
export function endingWith(phrases: readonly string[]): (text: string) => string {
  const pattern = patternOf(phrases, ' $', 'i');
  return (text) => pattern.exec(text)?.[0] ?? '';
}

function patternOf(phrases: readonly string[], after: string, flags: string): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![A-Za-z])(?:${longestFirst.join('|')})(?![A-Za-z])${after}`, flags);
}
