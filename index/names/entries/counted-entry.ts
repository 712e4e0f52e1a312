import type { KnownName } from '../../types.ts';
import type { Ending } from './name-ending.ts';

/** An entry with what it was made of. */
export interface CountedEntry {
  readonly entry: KnownName;
  /** Whether nearly all of its mentions that have a kind have that of the entry. */
  readonly isSure: boolean;
  readonly ending: Ending | null;
  readonly members: readonly Member<object>[];
  /** The round of counting in which it was made. */
  readonly round: number;
  /** Its place in the list that was made last; null where it is not in it. */
  place: number | null;
}

/** A form of an entry, and whether it is one of the full ones, of which one is shown. */
export interface Member<T> {
  readonly form: T;
  readonly isFull: boolean;
}
