/** Puts the parts together; the only place that chooses between variants. */
import { CATALOG } from '../commands/catalog.ts';
import type { Command } from '../commands/command.ts';
import { type Archive, openArchive } from '../index/archive.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import { today } from './clock.ts';
import type { Config } from './config.ts';
import { describeFailure } from './describe-failure.ts';
import { createProgressBar, openingProgress } from './progress.ts';
import { reportProblems } from './report-problems.ts';
import { createResponder, type Responder } from './respond.ts';

export interface Bot {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly responder: Responder;
}

/**
 * Opens the corpus and names what was left out on standard error, each file or record on a line of its own.
 *
 * @throws CorpusError where nothing can be read
 */
export async function openBot({ corpusPath, articleText }: Config): Promise<Bot> {
  const bar = createProgressBar(process.stderr);
  const archive = await openArchive({
    path: corpusPath,
    index: createMemoryIndex(),
    onProgress: openingProgress(bar),
  }).finally(bar.clear);
  reportProblems(archive.overview.problems);
  const commands = CATALOG;
  const responder = createResponder({
    archive: () => archive,
    commands,
    today,
    articleText,
    onFailure: reportFailure,
  });
  return { archive, commands, responder };
}

function reportFailure(reference: string, error: unknown): void {
  process.stderr.write(`failed: ${reference} ${describeFailure(error)}\n`);
}
