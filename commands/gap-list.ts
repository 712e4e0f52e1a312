/** The questions that found no answer, as a command may see them. Who asked is nowhere in them. */
import type { MissingWord, Outcome } from '../index/findings.ts';

export interface Gap {
  /** As it stood above the refusal, shortened; what could tell who asked is taken out. */
  readonly question: string;
  /** How often it was asked; at least 1. */
  readonly count: number;
  /** Of the last time. */
  readonly outcome: Exclude<Outcome, 'answered'>;
  /** What was not found the last time; may be empty. */
  readonly missing: readonly MissingWord[];
}

export interface GapList {
  /** The most frequent first, and of those as frequent the last one asked; `null` where they cannot be read. */
  list(): Promise<readonly Gap[] | null>;
  /** Forgets all of them, on the disk too, whether or not they can be read. */
  clear(): Promise<void>;
}
