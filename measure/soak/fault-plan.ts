/** When what goes wrong: drawn from the seed before the first question is asked. */
import type { Random } from '../bench/corpus/random.ts';
import { EVENT_FAULTS, FATAL_FAULTS, type FaultKind, GATEWAY_FAULTS, REQUEST_FAULTS } from './fault-kinds.ts';

export interface PlannedFault {
  /** From the first question on. */
  readonly atMs: number;
  readonly kind: FaultKind;
}

const REQUEST_EVERY_MS = 1_000;
const EVENT_EVERY_MS = 4_000;
/** The next one begins when the last one is mended. */
const GATEWAY_EVERY_MS = 25_000;
/** The first questions are answered before. */
const FATAL_FROM_MS = 20_000;
/** One needs two minutes until the process has ended itself and is up again. */
const FATAL_EVERY_MS = 150_000;
/** After it no process is made to end any more, so that the memory of the last one can be watched. */
const FATAL_SHARE = 1 / 3;
/** No fault strikes in the last part, so that all questions are answered before the stop. */
const QUIET_MS = 3_000;

/**
 * In the order of time. Those that end the process come in the first third, which has room for each of them from
 * 15 minutes on; a shorter plan holds fewer of them. So the last process lives long.
 */
export function planFaults(
  kinds: readonly FaultKind[],
  durationMs: number,
  random: Random,
): readonly PlannedFault[] {
  const within = <Kind extends FaultKind>(all: readonly Kind[]) => all.filter((kind) => kinds.includes(kind));
  const until = durationMs - QUIET_MS;
  const fatal = within(FATAL_FAULTS);
  const fatalUntil = Math.min(durationMs * FATAL_SHARE, until);
  const planned = [
    ...spread(within(REQUEST_FAULTS), REQUEST_EVERY_MS, until, random),
    ...spread(within(EVENT_FAULTS), EVENT_EVERY_MS, until, random),
    ...spread(within(GATEWAY_FAULTS), GATEWAY_EVERY_MS, until, random),
    ...fatal.map((kind, place) => ({ kind, atMs: FATAL_FROM_MS + place * FATAL_EVERY_MS })),
  ];
  return planned
    .filter(({ kind, atMs }) => !fatal.some((one) => one === kind) || atMs < fatalUntil)
    .sort((a, b) => a.atMs - b.atMs);
}

/** Every kind comes about as often as every other. */
function spread(
  kinds: readonly FaultKind[],
  everyMs: number,
  untilMs: number,
  random: Random,
): readonly PlannedFault[] {
  const planned: PlannedFault[] = [];
  let left: FaultKind[] = [];
  for (let atMs = everyMs * random.next(); kinds.length > 0 && atMs < untilMs; ) {
    if (left.length === 0) left = [...kinds];
    planned.push(...left.splice(random.below(left.length), 1).map((kind) => ({ kind, atMs })));
    atMs += everyMs * (0.5 + random.next());
  }
  return planned;
}
