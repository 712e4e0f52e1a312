import type { Signal } from '../findings.ts';

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

/** How much each signal says, in [0, 1], in the order of the weights. */
export type SignalValues = readonly number[];

const WEIGHED = Object.entries(WEIGHTS);
const PLACES = new Map<string, number>(WEIGHED.map(([name], at) => [name, at]));
const IN_ORDER: readonly number[] = Object.values(WEIGHTS);

/** The sum of what the signals say by what they count. */
export function sumOf(values: SignalValues): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (values[at] ?? 0) * (IN_ORDER[at] ?? 0);
  return sum;
}

export function signalValue(values: SignalValues, name: SignalName): number {
  return values[PLACES.get(name) ?? -1] ?? 0;
}

/** The same, each with its name and what it counts, for those who ask why. */
export function nameSignals(values: SignalValues): Signal[] {
  return WEIGHED.map(([name, weight], at) => ({ name, value: values[at] ?? 0, weight }));
}
