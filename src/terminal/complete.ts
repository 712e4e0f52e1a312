import type { Command } from '../../commands/command.ts';
import { toSafeLine } from '../safe-text.ts';

/**
 * What Tab offers for a line, at most 25, with the end of the line that it stands for, as `node:readline` takes it.
 *
 * At the start a slash becomes the name of a command. After it the last words become a name of the corpus; as many
 * words as a name begins with count, so that "/who Ann Le" looks for "Ann Le" before "Le".
 *
 * @param names - the names of the corpus that begin with a text, or of which a word does
 */
export function completeLine(
  line: string,
  commands: readonly Command[],
  names: (prefix: string) => readonly string[],
): [string[], string] {
  if (/^\/\S*$/.test(line)) {
    const found = commands
      .map(({ name }) => `/${name} `)
      .filter((name) => name.startsWith(line.toLowerCase()));
    return [found.slice(0, MAX_COMPLETIONS), line];
  }
  for (const prefix of listLastWords(line.replace(/^\/\S+\s+/, ''))) {
    // A name is text of an article, and readline writes what it completes as it is.
    const found = names(prefix).map(toSafeLine);
    // Names with the text inside, "Anna Lund" for "Lu", would keep readline from going on with those that begin so.
    const begun = found.filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()));
    if (found.length > 0) return [(begun.length > 0 ? begun : found).slice(0, MAX_COMPLETIONS), prefix];
  }
  return [[], line];
}

const MAX_COMPLETIONS = 25;
const MAX_NAME_WORDS = 6;

/** The last words, from the most to the fewest; the space after them belongs to each. */
function listLastWords(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\S)\S/g)].slice(-MAX_NAME_WORDS).map(({ index }) => text.slice(index));
}
