/**
 * How much it counts for a part of a sentence that it stands in a good sentence, near the question's words, is of the
 * kind that was asked for. Set by hand; a dozen of them do as well as more.
 */
export const SPAN_WEIGHTS = {
  /** The share of the question that its sentence holds. */
  sentence: 15,
  /** Times the share where the sentence has nothing of the kind that was asked for. */
  withoutKind: 0.5,
  /** How near it stands to the question's words. */
  nearness: 8,
  /** What fits the kind that was asked for, what nearly does, what may, and what does not. */
  right: 2,
  near: 0.7,
  far: -0.5,
  wrong: -0.8,
  /** A word before it by which sentences tell such a thing: "in" for a place, "by" for a person. */
  cue: 1.5,
  /** It holds the noun that was asked for ("which bridge"), or stands right behind it. */
  noun: 2,
  /** It stands on the side of the verb on which the answer is told. */
  side: 0.6,
  /** It only says more of another: "astronomers at the observatory". */
  attached: -2,
  /** The share of the question that stands in words that describe it. */
  described: 4,
  /** The share of it that the question said itself. */
  asked: -1,
  /** It is a single common noun: "the record" says less than "the longest record". */
  bare: -1,
} as const;
