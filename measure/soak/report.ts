/** What a soak says while it goes on and at its end. */
import { percentile } from '../percentiles.ts';
import type { Change, Growth } from './growth.ts';
import type { SoakState } from './soak.ts';
import type { SoakArguments } from './soak-arguments.ts';
import { longestGrowth, MOST_GROWTH_PERCENT, NOT_JUDGED } from './verdict.ts';

const MIB = 1_048_576;

export function writeStatus({ asked, tally, keeper, violations }: SoakState, partDone: number): string {
  const rss = keeper.lives.at(-1)?.at(-1)?.rssBytes ?? 0;
  const parts = [
    `${Math.min(100, Math.floor(partDone * 100))} %`,
    `asked ${asked}`,
    `judged ${tally.asked}`,
    `answered ${tally.answered}`,
    `unanswered ${sum(tally.unanswered)} with a reason, ${tally.unexplained.length} without`,
    `doubled ${tally.doubled.length}`,
    latency(tally.firstMs),
    `restarts ${sum(keeper.restarts)}`,
    `${Math.round(rss / MIB)} MiB`,
    `violations ${violations.length}`,
  ];
  return parts.join(', ');
}

export function writeReport(given: SoakArguments, state: SoakState): string {
  const { tally, keeper, played, log, exit } = state;
  const growth = longestGrowth(keeper.lives);
  return [
    `seed ${given.seed}, ${given.minutes} min at ${given.rate} a second`,
    `asked ${tally.asked}: ${list(tally.byKind)}`,
    `answered ${tally.answered}: ${list(tally.bySaying)}`,
    `unanswered with a reason ${sum(tally.unanswered)}${block(tally.unanswered)}`,
    `unanswered without a reason ${tally.unexplained.length}`,
    `answered twice ${tally.doubled.length}`,
    `to the first word or message: ${latency(tally.firstMs)}`,
    `faults begun: ${list(played) || 'none'}`,
    `restarts ${sum(keeper.restarts)}${block(keeper.restarts)}`,
    `logged: ${list(log.events)}`,
    `of them explained by faults: ${list(log.explained) || 'none'}`,
    ...keeper.lives.map((life, at) => `process ${at + 1}: ${writeLife(life)}`),
    writeGrowth(growth),
    exit ? `from SIGTERM to exit ${Math.round(exit.ms)} ms, status ${exit.status}` : 'not stopped',
  ].join('\n');
}

function writeGrowth(growth: Growth | null): string {
  if (growth === null) return NOT_JUDGED;
  const { rss, heap, watchedMs } = growth;
  const minutes = (watchedMs / 60_000).toFixed(1);
  const ofHeap = heap === null ? '' : `; heap at its lowest ${writeChange(heap)}`;
  return `growth of memory in the ${minutes} min after the warm-up (at most ${MOST_GROWTH_PERCENT} %): RSS ${writeChange(rss)}${ofHeap}`;
}

function writeChange({ fromBytes, toBytes, percent }: Change): string {
  return `${(fromBytes / MIB).toFixed(1)} to ${(toBytes / MIB).toFixed(1)} MiB, ${percent.toFixed(1)} %`;
}

/** The median of each minute. */
function writeLife(life: SoakState['keeper']['lives'][number]): string {
  const minutes = Math.ceil((life.at(-1)?.atMs ?? 0) / 60_000);
  const medians = Array.from({ length: minutes }, (_, minute) => {
    const within = life.filter(({ atMs }) => Math.floor(atMs / 60_000) === minute);
    const rss = percentile(
      within.map(({ rssBytes }) => rssBytes),
      0.5,
    );
    const heap = percentile(
      within.map(({ heapBytes }) => heapBytes ?? 0),
      0.5,
    );
    return `${Math.round(rss / MIB)}/${Math.round(heap / MIB)}`;
  });
  return `RSS/heap by minute, MiB: ${medians.join(' ')}`;
}

function latency(values: readonly number[]): string {
  return `p50 ${percentile(values, 0.5).toFixed(0)} ms, p99 ${percentile(values, 0.99).toFixed(0)} ms`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, one) => total + one, 0);
}

function list(counts: ReadonlyMap<string, number>): string {
  return sorted(counts)
    .map(([name, times]) => `${times} ${name}`)
    .join(', ');
}

function block(counts: ReadonlyMap<string, number>): string {
  return sorted(counts)
    .map(([name, times]) => `\n  ${times} ${name}`)
    .join('');
}

function sorted(counts: ReadonlyMap<string, number>) {
  return [...counts].sort((a, b) => b[1] - a[1]);
}
