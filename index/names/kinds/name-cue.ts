import type { NameKind } from '../../types.ts';
import { FIRST_NAME, type Known } from '../chunks/known.ts';
import type { Token } from '../chunks/tokens.ts';

/** What speaks for each kind; added up. */
export type Scores = Record<NameKind, number>;

/** What the lists know of the whole name, of its first and of its last word. */
export interface KnownWords {
  readonly known: Known;
  readonly firstKnown: Known;
  readonly lastKnown: Known;
}

/** The words of one name, without what stands beside it. */
export interface NameWords extends KnownWords {
  /** Of the whole text. */
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  /** How many tokens the name has. */
  readonly length: number;
}

/** What speaks for a kind wherever the name stands, and by how much. It looks at the tokens of the name and no others. */
export interface NameCue {
  /** What it sees, as a sentence of a test would put it. */
  readonly sees: string;
  readonly adds: Partial<Scores>;
  readonly holds: (name: NameWords) => boolean;
}

export function add(scores: Scores, adds: Partial<Scores>): void {
  scores.person += adds.person ?? 0;
  scores.organization += adds.organization ?? 0;
  scores.place += adds.place ?? 0;
  scores.other += adds.other ?? 0;
}

/** Whether its first word is a given name and more words of a person follow. */
export function hasFirstName({ firstKnown, length }: NameWords): boolean {
  return length > 1 && (firstKnown & FIRST_NAME) !== 0;
}
