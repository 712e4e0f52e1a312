/** A folder or a file in, the files of its articles out. */
import { opendir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError } from '../errors.ts';
import { escapeControls, showValue } from './clean-text.ts';
import { formatOf, isArticleName, suggestFormat } from './file-names.ts';
import { type FileList, listFiles, stampOf } from './list-files.ts';

/**
 * The files of a corpus, in the order of their paths by code units.
 *
 * @throws CorpusError where the path cannot be read
 */
export async function listCorpus(corpusPath: string): Promise<FileList> {
  try {
    const kind = await stat(corpusPath);
    if (kind.isDirectory()) return await listFiles(corpusPath);
    const id = escapeControls(path.basename(path.resolve(corpusPath)));
    // A README that someone names is meant.
    if (kind.isFile() && (isArticleName(id) || isArticleName(`named${formatOf(id)}`))) {
      return { files: [{ id, path: await realpath(corpusPath), stamp: stampOf(kind) }], problems: [] };
    }
    const reason = kind.isFile() ? suggestFormat(id) : 'This is neither a file nor a folder.';
    return { files: [], problems: [{ file: id, line: null, reason }] };
  } catch (cause) {
    throw explain(corpusPath, cause);
  }
}

/**
 * To be asked where a file is gone that was listed: a mount that drops leaves no folder, or an empty one, and that is
 * no corpus from which every article was taken.
 *
 * @throws CorpusError where the corpus is not there any more
 */
export async function requireCorpus(corpusPath: string): Promise<void> {
  try {
    if (!(await stat(corpusPath)).isDirectory()) return;
    const folder = await opendir(corpusPath);
    const first = await folder.read().finally(() => folder.close());
    if (first !== null) return;
  } catch (cause) {
    throw explain(corpusPath, cause);
  }
  throw new CorpusError(
    `The corpus at ${showValue(corpusPath)} became empty while it was read. Check whether it is mounted.`,
  );
}

function explain(corpusPath: string, cause: unknown): CorpusError {
  const shown = showValue(corpusPath);
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const sentence =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? `There is no corpus at ${shown}. Name a folder of articles, or one file.`
      : code === 'EACCES' || code === 'EPERM'
        ? `The corpus at ${shown} may not be read. Give the user that runs Dateline permission to read it.`
        : `The corpus at ${shown} cannot be read. Check the path and the disk.`;
  return new CorpusError(sentence, { cause });
}
