import type { Progress } from '../index/archive.ts';

const BAR_COLUMNS = 24;
const REDRAW_MS = 100;

export interface ProgressBar {
  /** @param total - null where nobody knows it; there is no bar then, only the count */
  show(step: string, done: number, total: number | null): void;
  clear(): void;
}

/** A bar that redraws its own line; silent where the stream is no terminal. */
export function createProgressBar(stream: NodeJS.WriteStream): ProgressBar {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    show(step, done, total) {
      const now = Date.now();
      if (!stream.isTTY || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      isDrawn = true;
      stream.write(`\r\x1b[2K${step} ${total === null ? done.toLocaleString('en') : drawBar(done, total)}`);
    },
    clear() {
      if (isDrawn) stream.write('\r\x1b[2K');
      isDrawn = false;
    },
  };
}

/** The same bar for what opening an archive reports. */
export function openingProgress(bar: ProgressBar): (progress: Progress) => void {
  return ({ step, done, total }) => bar.show(step, done, total);
}

function drawBar(done: number, total: number): string {
  const filled = total === 0 ? BAR_COLUMNS : Math.round((BAR_COLUMNS * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)} ${done} of ${total}`;
}
