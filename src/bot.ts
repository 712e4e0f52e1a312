/** Puts the parts together; the only place that chooses between variants. */
import { CATALOG } from '../commands/catalog.ts';
import { type Archive, openArchive } from '../index/archive.ts';
import { createMemoryIndex } from '../index/search/memory-index.ts';
import { today } from './clock.ts';
import type { Config } from './config.ts';
import { createProgressBar, openingProgress } from './progress.ts';
import { createResponder, type Responder } from './respond.ts';
import { toSafeLine } from './safe-text.ts';

export interface Bot {
  readonly archive: Archive;
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
  const responder = createResponder({
    archive: () => archive,
    commands: CATALOG,
    today,
    articleText,
    onFailure: reportFailure,
  });
  return { archive, responder };
}

/** One line a problem: the file, the line in it, what was found and how to mend it. */
export function reportProblems(problems: Archive['overview']['problems']): void {
  for (const { file, line, reason } of problems) {
    process.stderr.write(
      `left out: ${toSafeLine(line === null ? file : `${file}:${line}`)}: ${toSafeLine(reason)}\n`,
    );
  }
}

function reportFailure(reference: string, error: unknown): void {
  process.stderr.write(`failed: ${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
}
