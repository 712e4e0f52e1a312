import type { NameWords, Scores } from './name-cue.ts';
import type { View } from './view.ts';

/** What speaks for a kind, and by how much. */
export interface Cue {
  /** What it sees, as a sentence of a test would put it. */
  readonly sees: string;
  readonly adds: Partial<Scores>;
  /** One of these must be so; not given: it may hold anywhere. */
  readonly needs?: Needs;
  /** What must be so besides; not given: nothing. */
  readonly holds?: (view: View) => boolean;
}

/** What a cue needs to see: looked at once for each word and each name, wherever they stand. */
export interface Needs {
  /** Of the word before, as `View` has it. */
  readonly before?: (word: string) => boolean;
  /** Of the word behind. */
  readonly after?: (word: string) => boolean;
  readonly name?: (name: NameWords) => boolean;
}

/** Whether a word is one of these. */
export function among(words: Iterable<string>): (word: string) => boolean {
  const set = new Set(words);
  return (word) => set.has(word);
}
