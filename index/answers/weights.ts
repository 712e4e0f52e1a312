/**
 * How much each signal of a passage counts. Rounded by hand; tuning them further did not help on questions that were
 * not looked at.
 */
export const WEIGHTS = {
  passage: 1,
  article: 1,
  title: 1.2,
  bigrams: 0.5,
  coverage: 0.2,
  'best sentence': 0.5,
  lead: 0.1,
  proximity: 0.05,
  introduction: 0.5,
  description: 1.5,
  setting: 0.05,
  day: 0.5,
  source: 0.5,
  clause: 0.5,
} as const;

export type SignalName = keyof typeof WEIGHTS;
