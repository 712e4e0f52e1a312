/** The only door of the index: opens a corpus and answers over it. */
import type { Archive } from './create-archive.ts';
import { isArchiveKept } from './live/is-archive-kept.ts';
import { startKeeping } from './live/keep-archive.ts';
import type { KeepOptions, LiveArchive } from './live/live-archive.ts';
import { archivesFolder as folderIn } from './store/archive-folder.ts';
import { type OnSurveyed, type Survey, surveyFiles } from './survey.ts';

export type { AskOptions } from './ask.ts';
export type { Check } from './check.ts';
export type { Archive } from './create-archive.ts';
export type { KeepOptions, LiveArchive, Reloaded } from './live/live-archive.ts';
export type { Progress } from './live/progress.ts';
export type { Overview } from './overview.ts';
export type { Survey } from './survey.ts';

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

/**
 * Reads a corpus to say what stands in it, and makes and keeps nothing of it: a fraction of what an archive takes.
 *
 * @throws CorpusError where the path is missing or nothing in it can be read
 */
export function surveyCorpus(path: string, onSurveyed?: OnSurveyed): Promise<Survey> {
  return surveyFiles(path, onSurveyed);
}

/** Where under a data folder archives are kept. It need not be there. */
export function archivesFolder(dataPath: string): string {
  return folderIn(dataPath);
}

/** Whether this version has kept an archive of a corpus in a data folder. Whether it is whole is not looked at. */
export function hasKeptArchive(dataPath: string, path: string): Promise<boolean> {
  return isArchiveKept(dataPath, path);
}
