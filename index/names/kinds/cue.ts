import type { Scores } from './name-cue.ts';
import type { View } from './view.ts';

/** What speaks for a kind, and by how much. */
export interface Cue {
  /** What it sees, as a sentence of a test would put it. */
  readonly sees: string;
  readonly adds: Partial<Scores>;
  readonly holds: (view: View) => boolean;
}
