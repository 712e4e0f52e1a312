/** The door of this room: a folder or a file in, articles and problems out. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError } from '../errors.ts';
import { escapeControls, showValue } from './clean-text.ts';
import { type Corpus, createContents } from './contents.ts';
import { formatOf, isArticleName, suggestFormat } from './file-names.ts';
import { type FileList, listFiles, stampOf } from './list-files.ts';
import { readFile } from './read-file.ts';

/** A novel has one or two; every question about a longer text is slow. */
export const MAX_FILE_BYTES = 5_000_000;

export interface ReadCorpusOptions {
  /** Of one article's file; .json may have forty times as much, .jsonl any size. 5 MB unless given. */
  readonly maxFileBytes?: number;
  /** Called after each file. */
  readonly onFile?: (done: number, total: number) => void;
}

/**
 * Reads every article of a folder, at any depth, or of one file.
 *
 * A file or record that cannot be read is a problem and stops nothing. Of two articles with one id the first is
 * kept. Files come in the order of their paths by code units, so that one folder always yields the same.
 *
 * @throws CorpusError where the path cannot be read, or where not one article can; `problems` then says why
 */
export async function readCorpus(corpusPath: string, options: ReadCorpusOptions = {}): Promise<Corpus> {
  const { files, problems: unlisted } = await listCorpus(corpusPath);
  const contents = createContents();
  for (const [index, file] of files.entries()) {
    for await (const reading of readFile(file, options.maxFileBytes ?? MAX_FILE_BYTES)) {
      contents.add(file.id, reading);
    }
    options.onFile?.(index + 1, files.length);
  }
  return contents.close(corpusPath, unlisted);
}

/**
 * The files of a corpus, in the order of their paths by code units.
 *
 * @throws CorpusError where the path cannot be read
 */
export async function listCorpus(corpusPath: string): Promise<FileList> {
  const shown = showValue(corpusPath);
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
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const sentence =
      code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no corpus at ${shown}. Name a folder of articles, or one file.`
        : code === 'EACCES' || code === 'EPERM'
          ? `The corpus at ${shown} may not be read. Give the user that runs Dateline permission to read it.`
          : `The corpus at ${shown} cannot be read. Check the path and the disk.`;
    throw new CorpusError(sentence, { cause });
  }
}
