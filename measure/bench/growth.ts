/** How the time of a work grows with what it reads, which is made to be slow to read. In time of the processor. */
import { GROWING, type Growing } from './growing.ts';

const PARTS = 4;
/** Above linear work, which a busy machine makes 6 now and then, and below work that grows with the square. */
const MAX_RATIO = 8;
const ROUNDS = 3;
/** Work is repeated until it has taken so long: less is mostly chance. */
const MIN_MS = 10;
/** What has taken so long is no chance, and is not taken again. */
const LONG_MS = 500;
const HEAD = `CPU time over that for a quarter (aim: under ${MAX_RATIO}; linear is ${PARTS}, quadratic ${PARTS ** 2})`;

/** Each row is something that is read. */
export function growthRows(): readonly Readonly<Record<string, string>>[] {
  return GROWING.map(({ figure, size, prepare }: Growing) => {
    const [quarter, whole] = [prepare(size / PARTS), prepare(size)];
    // The first round is run by code that is not yet compiled.
    whole();
    const quarterMs = leastMs(quarter);
    const wholeMs = leastMs(whole);
    const ratio = wholeMs / quarterMs;
    return {
      [HEAD]: figure,
      ms: wholeMs.toFixed(wholeMs < 10 ? 2 : 0),
      ratio: ratio.toFixed(1),
      '': ratio > MAX_RATIO ? 'TOO MUCH' : '',
    };
  });
}

/** Of one run, in milliseconds, in the best of a few rounds: other work of the machine only ever adds to it. */
function leastMs(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const startedMs = cpuMs();
    let spentMs = 0;
    let runs = 0;
    for (; spentMs < MIN_MS; runs++) {
      work();
      spentMs = cpuMs() - startedMs;
    }
    least = Math.min(least, spentMs / runs);
    if (spentMs > LONG_MS) break;
  }
  return least;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
