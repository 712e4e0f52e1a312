/** Puts the parts together; the only place that chooses between variants. */
import { CATALOG } from '../commands/catalog.ts';
import type { Command } from '../commands/command.ts';
import { type Archive, openArchive } from '../index/archive.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import { today } from './clock.ts';
import type { Config } from './config.ts';
import { createProgressBar, openingProgress } from './progress.ts';
import { createResponder, type Responder, type ResponderOptions } from './respond.ts';

export interface Bot {
  /** The archive of this moment. Ask for it each time: another may take its place. */
  readonly archive: () => Archive;
  readonly commands: readonly Command[];
  readonly responder: Responder;
}

/**
 * Opens the corpus. A bar on standard error shows how far it is.
 *
 * @param onFailure - told of what went wrong through no fault of the asker, with the reference that the asker was given
 * @param gaps - counts what is not answered; `null`: nothing is counted
 * @throws CorpusError where nothing can be read
 */
export async function openBot(
  { corpusPath, articleText }: Pick<Config, 'corpusPath' | 'articleText'>,
  onFailure: ResponderOptions['onFailure'],
  gaps: ResponderOptions['gaps'] = null,
): Promise<Bot> {
  const bar = createProgressBar(process.stderr);
  const opened = await openArchive({
    path: corpusPath,
    index: createMemoryIndex(),
    onProgress: openingProgress(bar),
  }).finally(bar.clear);
  const archive = () => opened;
  const commands = CATALOG;
  const responder = createResponder({ archive, commands, today, articleText, gaps, onFailure });
  return { archive, commands, responder };
}
