import type { Span, TimeExpression } from '../../types.ts';
import type { AskedWord } from './asked-words.ts';

/** What a sentence is read with. Offsets count in `text`. */
export interface DaySearch {
  readonly text: string;
  readonly sentence: Span;
  /** The time expressions of the sentence; others may be among them. */
  readonly dates: readonly TimeExpression[];
  readonly words: readonly AskedWord[];
}
