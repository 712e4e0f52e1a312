/** Tells whoever waits how far a program is. */
import type { Progress } from '../index/archive.ts';
import { createPace, type Pace } from './pace.ts';

const BAR_COLUMNS = 16;
const REDRAW_MS = 100;
const DEFAULT_COLUMNS = 80;

export interface ProgressBar {
  /**
   * @param part - how much of the bar is filled, 0 to 1; `null`: there is no bar
   * @param words - what stands behind it, as much as fits on the line
   */
  show(step: string, part: number | null, words: readonly string[]): void;
  clear(): void;
}

/** A bar that redraws its own line; silent where the stream is no terminal. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    show(step, part, words) {
      const now = Date.now();
      if (!stream.isTTY || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      isDrawn = true;
      const start = part === null ? step : `${step} ${drawBar(part)}`;
      // A terminal that does not know its width says 0.
      stream.write(`\r\x1b[2K${fitLine(start, words, stream.columns || DEFAULT_COLUMNS)}`);
    },
    clear() {
      if (isDrawn) stream.write('\r\x1b[2K');
      isDrawn = false;
    },
  };
}

/** Shows how far the opening of an archive is, on the bar and every so often elsewhere. */
export interface OpeningProgress {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

/**
 * @param everyMs - between two lines, the first of which comes so long after the first thing there is to show
 * @param tell - is told of it in the place of a terminal; `null`: nobody is
 */
export function createOpeningProgress(
  stream: NodeJS.WriteStream,
  everyMs: number,
  tell: ((pace: Pace) => void) | null,
): OpeningProgress {
  const bar = createProgressBar(stream);
  const paceOf = createPace();
  let toldAt: number | null = null;
  return {
    show(progress) {
      toldAt ??= Date.now();
      const pace = paceOf(progress);
      bar.show(pace.step, pace.part, describePace(pace));
      if (tell === null || Date.now() - toldAt < everyMs) return;
      toldAt = Date.now();
      tell(pace);
    },
    end: bar.clear,
  };
}

/** "34 %", "1,234 articles", "410 a second", "about 40 s left": as much as is known. */
export function describePace({ part, articles, perSecond, secondsLeft }: Pace): readonly string[] {
  const count =
    articles === 0 ? [] : `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`;
  const rate = !perSecond ? [] : `${Math.round(perSecond).toLocaleString('en')} a second`;
  const left = secondsLeft === null ? [] : `about ${describeTime(secondsLeft)} left`;
  return [`${Math.floor(part * 100)} %`].concat(count, rate, left);
}

/** "7 s", "40 s", "3 min": the longer, the rounder. */
function describeTime(seconds: number): string {
  if (seconds > 90) return `${Math.round(seconds / 60)} min`;
  return seconds > 10 ? `${Math.ceil(seconds / 5) * 5} s` : `${Math.max(1, Math.ceil(seconds))} s`;
}

function drawBar(part: number): string {
  const filled = Math.round(BAR_COLUMNS * part);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)}`;
}

/** A line that wrapped could not be taken away again. */
function fitLine(start: string, words: readonly string[], columns: number): string {
  let line = start;
  for (const [at, word] of words.entries()) {
    const longer = `${line}${at === 0 ? ' ' : ' · '}${word}`;
    if (longer.length >= columns) break;
    line = longer;
  }
  return line.slice(0, columns - 1);
}
