/** What a corpus holds at one moment, and what stood in which file. */
import { type Corpus, createContents } from '../articles/contents.ts';
import type { FileStamp } from '../articles/list-files.ts';
import type { Reading } from '../articles/reading.ts';

/** A file with all that was read in it, articles whose id is taken elsewhere included. */
export interface CorpusFile {
  readonly id: string;
  /** The extension by which it was read: a link may come to lead to another file. */
  readonly format: string;
  /** Null where it tells nothing: the file was written just before it was read, or could not be read whole. */
  readonly stamp: FileStamp | null;
  /** SHA-256 of its bytes, in hexadecimals. */
  readonly hash: string;
  readonly readings: readonly Reading[];
}

/** All that a corpus holds at one moment. */
export interface CorpusState extends Corpus {
  /** In the order of their ids. */
  readonly files: readonly CorpusFile[];
}

export const NO_FILES: CorpusState = { files: [], articles: [], problems: [] };

/** The state that files make that were read before. */
export function stateOf(path: string, files: readonly CorpusFile[]): CorpusState {
  const contents = createContents();
  for (const { id, readings } of files) for (const reading of readings) contents.add(id, reading);
  return { files, ...contents.close(path, []) };
}

/** Whether there is nothing about the files that is not kept already. */
export function isSameFiles(one: CorpusState, other: CorpusState): boolean {
  return one.files.length === other.files.length && one.files.every((file, at) => file === other.files[at]);
}

/** Whether the same articles are there, and the same is left out. */
export function isSameState(one: CorpusState, other: CorpusState): boolean {
  const isSame = one.articles.length === other.articles.length;
  return (
    isSame &&
    one.articles.every((article, at) => article === other.articles[at]) &&
    JSON.stringify(one.problems) === JSON.stringify(other.problems)
  );
}

/** Whether all was read in it that was read before. */
export function isSameFile(old: CorpusFile, now: CorpusFile): boolean {
  const isSame =
    old.hash === now.hash &&
    old.format === now.format &&
    JSON.stringify(old.stamp) === JSON.stringify(now.stamp);
  return isSame && old.readings.length === now.readings.length && old.readings.every(isSameReading);

  function isSameReading(one: Reading, at: number): boolean {
    const other = now.readings[at];
    if (other === undefined || one.line !== other.line) return false;
    if ('reason' in one || 'reason' in other)
      return 'reason' in one && 'reason' in other && one.reason === other.reason;
    return one.article === other.article;
  }
}
