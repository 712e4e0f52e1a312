import { type Bot, type BotOptions, openBot } from './bot.ts';
import type { Pace } from './pace.ts';
import { createOpeningProgress, describePace } from './progress.ts';
import { reportFailure } from './report-failure.ts';
import { toSafeLine } from './safe-text.ts';

/** Between two lines where standard error is no terminal; less is not worth one. */
const LINE_MS = 5_000;

/**
 * Opens the corpus for whoever sits at this terminal, or a script: all there is to say goes to standard error.
 *
 * @throws CorpusError where nothing can be read
 */
export async function openHere(
  options: Omit<BotOptions, 'onFailure' | 'onProgress' | 'onNote'>,
): Promise<Bot> {
  const progress = createOpeningProgress(process.stderr, LINE_MS, process.stderr.isTTY ? null : reportPace);
  return openBot({
    ...options,
    onFailure: reportFailure,
    onProgress: progress.show,
    onNote: reportNote,
  }).finally(progress.end);
}

/** A sentence for whoever runs the program. */
export function reportNote(sentence: string): void {
  process.stderr.write(`${toSafeLine(sentence)}\n`);
}

function reportPace(pace: Pace): void {
  reportNote(`${pace.step} ${describePace(pace).join(' · ')}`);
}
