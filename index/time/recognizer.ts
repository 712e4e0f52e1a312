import type { Span, TimeBasis, TimeExpression } from '../types.ts';

/** A time expression that one recognizer sees; overlaps are settled afterwards. */
export interface Candidate extends Span {
  readonly type: TimeExpression['type'];
  readonly value: string;
  readonly basis: TimeBasis;
}

/** One form of time expression. */
export interface Recognizer {
  /** Sentences with the value that is found in them, several apart by a blank; a test runs them all. */
  readonly examples: Readonly<Record<string, string>>;
  /** Every place of the text that has this form, in order. Linear in the length of the text. */
  recognize(text: string): Candidate[];
}
