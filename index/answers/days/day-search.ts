import type { Span, TimeExpression } from '../../types.ts';

/** A word of the question where it stands in the article; `weight` is more than 0. */
export interface AskedWord extends Span {
  readonly term: string;
  readonly weight: number;
}

/** What a sentence is read with. Offsets count in `text`. */
export interface DaySearch {
  readonly text: string;
  readonly sentence: Span;
  /** The time expressions of the sentence; others may be among them. */
  readonly dates: readonly TimeExpression[];
  readonly words: readonly AskedWord[];
}
