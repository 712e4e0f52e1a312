/** Files of a corpus as they are known once they were read, without a disk to be read from. */
import type { Reading } from '../../index/articles/reading.ts';
import type { CorpusFile } from '../../index/live/corpus-state.ts';

export function createFile(id: string, readings: readonly Reading[]): CorpusFile {
  return { id, format: 'md', stamp: null, hash: id, readings };
}
