import type { Mention } from '../../types.ts';
import { markQuoted } from './quoted.ts';
import { splitWords, type Word } from './words.ts';

/** A text with its words and the names that they belong to. */
export interface Page {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word the mention that it is part of, if any. */
  readonly owners: readonly (Mention | undefined)[];
  /** For each word 1 where it stands between quotation marks, else 0. */
  readonly quoted: Uint8Array;
}

/** A mention in its page. */
export interface Spot {
  readonly page: Page;
  readonly mention: Mention;
  /** Its first word. */
  readonly first: number;
  /** The word behind its last one. */
  readonly end: number;
}

/** The page of a text, and its names where they stand, those between quotation marks left out. */
export function readPage(text: string, mentions: readonly Mention[]): { page: Page; spots: Spot[] } {
  const words = splitWords(text);
  const owners: (Mention | undefined)[] = new Array(words.length).fill(undefined);
  const page = { text, words, owners, quoted: markQuoted(words) };
  const spots: Spot[] = [];
  let at = 0;
  for (const mention of mentions) {
    const { start, end } = mention.span;
    while (at < words.length && (words[at]?.start ?? 0) < start) at++;
    const first = at;
    while (at < words.length && bareEnd(words[at]) <= end) owners[at++] = mention;
    const isWhole = words[first]?.start === start && at > first;
    if (isWhole && page.quoted[first] === 0) spots.push({ page, mention, first, end: at });
  }
  return { page, spots };
}

export function wordAt({ words }: Page, at: number): string {
  return words[at]?.plain ?? '\n';
}

/** Whether a word is one with small letters, of no name. */
export function isCommon({ words, owners }: Page, at: number): boolean {
  const word = words[at];
  return word?.isWord === true && !owners[at] && word.text === word.text.toLowerCase();
}

function bareEnd(word: Word | undefined): number {
  if (!word) return Number.POSITIVE_INFINITY;
  return word.start + word.plain.length;
}
