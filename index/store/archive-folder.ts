import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** The folder with a snapshot in each of its folders. It need not be there. */
export function archivesFolder(dataPath: string): string {
  return join(dataPath, 'archives');
}

/**
 * The folder of one snapshot. It need not be there.
 *
 * @param corpus - the real path of the corpus
 */
export function archiveFolder(dataPath: string, corpus: string): string {
  return join(archivesFolder(dataPath), createHash('sha256').update(corpus).digest('hex').slice(0, 16));
}
