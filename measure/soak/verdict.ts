/** What fell short, in sentences; nothing where the soak has gone as it must. */
import { type Change, type Growth, growthOf, LEAST_MS, type Sample } from './growth.ts';
import type { SoakState } from './soak.ts';
import type { SoakArguments } from './soak-arguments.ts';

export const MOST_GROWTH_PERCENT = 5;
const MOST_EXIT_MS = 2_000;
/** A soak this long leaves one process long enough to judge its memory. */
const MEMORY_JUDGED_MINUTES = 15;

/** What is said where the memory could not be judged. */
export const NOT_JUDGED = `Memory was not judged, for no process lived for ${LEAST_MS / 60_000} minutes.`;

export function listShortfalls(
  { minutes }: Pick<SoakArguments, 'minutes'>,
  state: SoakState,
): readonly string[] {
  const { tally, exit, keeper, log, violations, notAsked } = state;
  return [
    ...tally.unexplained.map((which) => `No answer, and no reason: ${which}.`),
    ...tally.doubled.map((which) => `Answered twice: ${which}.`),
    ...keeper.crashes.map((crash) => `The process ended: ${crash}.`),
    ...log.troubles.map((line) => `Not explained in the log: ${line}`),
    ...violations.map((violation) => `Discord would not take it: ${violation}`),
    ...notAsked.map((why) => `Could not be asked: ${why}`),
    ...growthOver(longestGrowth(keeper.lives), minutes),
    ...exitOver(exit),
    ...(tally.answered === 0 ? ['Nothing was answered at all.'] : []),
  ];
}

/** Of the process that lived longest; null where none lived long enough. */
export function longestGrowth(lives: readonly (readonly Sample[])[]): Growth | null {
  const endOf = (life: readonly Sample[]) => life.at(-1)?.atMs ?? 0;
  const [longest = []] = lives.toSorted((a, b) => endOf(b) - endOf(a));
  return growthOf(longest);
}

function growthOver(growth: Growth | null, minutes: number): readonly string[] {
  if (growth === null) return minutes < MEMORY_JUDGED_MINUTES ? [] : [NOT_JUDGED];
  return [...changeOver('The memory of the process', growth.rss), ...changeOver('The heap', growth.heap)];
}

function changeOver(what: string, change: Change | null): readonly string[] {
  if (change === null || change.percent < MOST_GROWTH_PERCENT) return [];
  return [`${what} has grown by ${change.percent.toFixed(1)} %.`];
}

function exitOver(exit: SoakState['exit']): readonly string[] {
  if (exit === null) return ['The process was not stopped.'];
  const { status, ms } = exit;
  return [
    ...(status === 0 ? [] : [`It ended with status ${status} when it was asked to stop.`]),
    ...(ms < MOST_EXIT_MS ? [] : [`It took ${Math.round(ms)} ms to end.`]),
  ];
}
