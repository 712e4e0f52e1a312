import type { Span, TimeBasis, TimeExpression } from '../types.ts';
import type { Context } from './context.ts';

/** What an expression means where it stands. */
export interface Reading {
  /** As TIMEX3 writes it. */
  readonly value: string;
  readonly basis: TimeBasis;
}

/** A time expression that one recognizer sees; overlaps are settled afterwards, and what it means after that. */
export interface Candidate extends Span {
  readonly type: TimeExpression['type'];
  /** "T17:00", "TMO": what it says of the hour, to be joined to a day beside it. */
  readonly clock?: string;
  /** Whether it names a single day, to which an hour beside it may be joined. */
  readonly isDay?: boolean;
  /** The day that an hour was joined to. */
  readonly ofDay?: Candidate;
  /** Called in the order of the text, so that "the next day" knows what was said before. */
  readonly read: (context: Context) => Reading;
}

/** One form of time expression. */
export interface Recognizer {
  /** Sentences, printed on Monday, 3 July 2023, with the values found in them, several apart by a blank; a test runs them. */
  readonly examples: Readonly<Record<string, string>>;
  /** Every place of the text that has this form. Linear in the length of the text. */
  recognize(text: string): Candidate[];
}

/** A match of a form; `input` is the whole text. */
export type Match = RegExpExecArray;
