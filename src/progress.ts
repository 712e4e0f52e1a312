import type { Progress } from '../index/archive.ts';

const BAR_COLUMNS = 24;
const REDRAW_MS = 100;

export interface ProgressBar {
  show(step: string, done: number, total: number): void;
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
      const filled = total === 0 ? BAR_COLUMNS : Math.round((BAR_COLUMNS * done) / total);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_COLUMNS - filled)}`;
      stream.write(`\r\x1b[2K${step} ${bar} ${done} of ${total}`);
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
