/** How fast time expressions are found: in plain news, and in text that is made to be slow. */
import { findTimeExpressions } from '../index/time/find-time-expressions.ts';
import { FAMILIES, writeAdversarial, writeNews } from '../tests/support/adversarial-dates.ts';

const MEGABYTE = 1_000_000;
/** Of adversarial text a tenth tells as much, in a tenth of the time. */
const ADVERSARIAL_CHARS = MEGABYTE / 10;
const PARTS = 4;
const RUNS = 3;
/** Work that grows with the text makes it 4, work that grows with the square of the text makes it 16. */
const MAX_RATIO = 12;
/** Below this a time is mostly chance, and counts as this when it is judged. */
const MIN_MS = 10;
/** Above this a time is no chance, and is not taken again. */
const LONG_MS = 2_000;
const ANCHOR = { day: '2023-07-03', isInferred: false };

type Row = Readonly<Record<string, string | number>>;

/** Each row is a kind of text: megabytes a second, and how much longer it takes than its quarter. */
export function benchTimes(): readonly Row[] {
  // The first text is read by code that is not yet compiled.
  medianMs(writeNews(MEGABYTE));
  return [timeText('plain news (aim: over 1 MB/s)', writeNews, MEGABYTE), ...FAMILIES.map(timeFamily)];
}

function timeFamily(family: string): Row {
  return timeText(family, (chars) => writeAdversarial(family, chars), ADVERSARIAL_CHARS);
}

function timeText(figure: string, write: (chars: number) => string, chars: number): Row {
  const quarterMs = medianMs(write(chars / PARTS));
  const wholeMs = medianMs(write(chars));
  return {
    [`times in a text (aim: under ${MAX_RATIO} times as long as in its quarter; linear is ${PARTS})`]: figure,
    ms: wholeMs.toFixed(1),
    'MB/s': (chars / MEGABYTE / (wholeMs / 1000)).toFixed(1),
    ratio: (wholeMs / quarterMs).toFixed(1),
    linear: wholeMs < MAX_RATIO * Math.max(quarterMs, MIN_MS) ? 'yes' : 'NO',
  };
}

function medianMs(text: string): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS && Math.max(0, ...times) < LONG_MS; run++) {
    const startedAt = performance.now();
    findTimeExpressions(text, ANCHOR);
    times.push(performance.now() - startedAt);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
