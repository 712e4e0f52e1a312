import type { KnownName } from '../../types.ts';
import type { Ending } from './name-ending.ts';

/** An entry with what else a list tells of it. */
export interface CountedEntry {
  readonly entry: KnownName;
  /** Whether nearly all of its mentions that have a kind have that of the entry. */
  readonly isSure: boolean;
  readonly ending: Ending | null;
}
