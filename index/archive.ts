/** The only door of the index: opens a corpus and answers over it. */
import type { Archive } from './create-archive.ts';
import { type KeepOptions, type LiveArchive, startKeeping } from './live/keep-archive.ts';

export type { AskOptions } from './ask.ts';
export type { Check } from './check.ts';
export type { Archive } from './create-archive.ts';
export type { KeepOptions, LiveArchive, Reloaded } from './live/keep-archive.ts';
export type { Progress } from './live/progress.ts';
export type { Overview } from './overview.ts';

/**
 * Opens an archive that follows its corpus and keeps what it has built.
 *
 * @throws CorpusError where the path is missing or nothing in it can be read
 */
export function keepArchive(options: KeepOptions): Promise<LiveArchive> {
  return startKeeping(options);
}

/**
 * Opens an archive over a corpus as it is now, and keeps nothing.
 *
 * @throws CorpusError where the path is missing or nothing in it can be read
 */
export async function openArchive(options: Pick<KeepOptions, 'path' | 'index'>): Promise<Archive> {
  const archive = await startKeeping({ ...options, dataPath: null });
  return archive.current();
}
