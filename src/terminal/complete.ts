import type { Command, OptionDefinition } from '../../commands/command.ts';
import { parseRequest } from '../parse-request.ts';
import { toSafeLine } from '../safe-text.ts';

/** What the corpus has to offer while a line is typed. */
export interface Completions {
  /** Names that begin with a text, or of which a word does, at most as many as the limit. */
  readonly names: (prefix: string, limit: number) => readonly string[];
  /** The same, of those only who are quoted. */
  readonly speakers: (prefix: string, limit: number) => readonly string[];
  readonly titles: readonly string[];
  readonly sources: readonly string[];
  readonly ids: readonly string[];
}

const MAX_COMPLETIONS = 25;
const MAX_NAME_WORDS = 6;

/**
 * What Tab offers for a line, at most 25, with the end of the line that it stands for, as `node:readline` takes it.
 *
 * At the start a slash becomes the name of a command; `source:` and `in:` the sources and ids of articles, where the
 * command has such a filter. Else the command's main option decides: the whole rest of the line becomes a title or a
 * source, or the last words of it a name.
 */
export function completeLine(
  line: string,
  commands: readonly Command[],
  completions: Completions,
): [string[], string] {
  if (/^\/\S*$/.test(line)) {
    const slashed = commands.map(({ name }) => `/${name} `);
    return [beginningWith(line, slashed).slice(0, MAX_COMPLETIONS), line];
  }
  const { command } = parseRequest(line, commands);
  const options = commands.find(({ name }) => name === command)?.options ?? {};
  const rest = line.replace(/^\s*\/\S+\s+/, '');
  return (
    completeFilter(rest, options, completions) ?? completeMainOption(rest, options, completions) ?? [[], line]
  );
}

/** A value of several words is offered in quotation marks, without which its end is taken for the question. */
function completeFilter(
  text: string,
  options: Command['options'],
  { sources, ids }: Completions,
): [string[], string] | null {
  const last = [...text.matchAll(/(?<!\S)(source|in):/gi)].at(-1);
  const name = last?.[1]?.toLowerCase() ?? '';
  if (!last || !Object.hasOwn(options, name)) return null;
  const value = text.slice(last.index + last[0].length);
  const isQuoted = /^["“”]/.test(value);
  const found = beginningWith(isQuoted ? value.slice(1) : value, name === 'in' ? ids : sources)
    // What holds a mark itself cannot stand between two.
    .filter((one) => !/["“”]/.test(one))
    .map((one) => (isQuoted || /\s/.test(one) ? `"${one}"` : one));
  return found.length > 0 ? offer(found, value) : null;
}

function completeMainOption(
  text: string,
  options: Command['options'],
  { names, speakers, titles, sources }: Completions,
): [string[], string] | null {
  const [main]: readonly OptionDefinition[] = Object.values(options);
  if (main?.completes === 'title') return offer(beginningWith(text, titles), text);
  if (main?.completes === 'source') return offer(beginningWith(text, sources), text);
  const complete = main?.completes === 'speaker' ? speakers : names;
  // As many words as a name begins with count, so that "/who Ann Le" looks for "Ann Le" before "Le".
  for (const prefix of listLastWords(text)) {
    const found = complete(prefix, MAX_COMPLETIONS);
    // Names with the text inside, "Anna Lund" for "Lu", would keep readline from going on with those that begin so.
    const begun = beginningWith(prefix, found);
    if (found.length > 0) return offer(begun.length > 0 ? begun : found, prefix);
  }
  return null;
}

/** The last words, from the most to the fewest; the space after them belongs to each. */
function listLastWords(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\S)\S/g)].slice(-MAX_NAME_WORDS).map(({ index }) => text.slice(index));
}

function beginningWith(prefix: string, texts: readonly string[]): readonly string[] {
  const wanted = prefix.toLowerCase();
  return texts.filter((text) => text.toLowerCase().startsWith(wanted));
}

/** What articles say is made safe here: readline writes what it completes as it is. */
function offer(found: readonly string[], prefix: string): [string[], string] {
  return [[...new Set(found)].slice(0, MAX_COMPLETIONS).map(toSafeLine), prefix];
}
