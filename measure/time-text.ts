/** How long work on a text takes, and how that grows with the text. */

const MEGABYTE = 1_000_000;
const PARTS = 4;
const RUNS = 3;
/** Work that grows with the text makes it 4, work that grows with the square of the text makes it 16. */
const MAX_RATIO = 12;
/** Below this a time is mostly chance, and counts as this when it is judged. */
const MIN_MS = 10;
/** Above this a time is no chance, and is not taken again. */
const LONG_MS = 2_000;

/** What is timed. */
export interface TextWork {
  readonly figure: string;
  readonly work: (text: string) => unknown;
  /** A text of about so many characters. */
  readonly write: (chars: number) => string;
  readonly chars: number;
}

/** What stands above the figures of a table. */
export function headTimes(what: string): string {
  return `${what} in a text (aim: under ${MAX_RATIO} times as long as in its quarter; linear is ${PARTS})`;
}

/** A row of a table: megabytes a second, and how much longer the work takes than on a quarter of the text. */
export function timeText(
  head: string,
  { figure, work, write, chars }: TextWork,
): Readonly<Record<string, string>> {
  const [quarter, whole] = [write(chars / PARTS), write(chars)];
  const quarterMs = medianMs(() => work(quarter));
  const wholeMs = medianMs(() => work(whole));
  return {
    [head]: figure,
    ms: wholeMs.toFixed(1),
    'MB/s': (chars / MEGABYTE / (wholeMs / 1000)).toFixed(1),
    ratio: (wholeMs / quarterMs).toFixed(1),
    linear: wholeMs < MAX_RATIO * Math.max(quarterMs, MIN_MS) ? 'yes' : 'NO',
  };
}

/** In milliseconds. */
export function medianMs(work: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS && Math.max(0, ...times) < LONG_MS; run++) {
    const startedAt = performance.now();
    work();
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
