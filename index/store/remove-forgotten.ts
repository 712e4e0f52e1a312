import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './manifest.ts';

/** The snapshot of a corpus that nobody opened for so long is not kept any more. */
const FORGOTTEN_MS = 60 * 24 * 60 * 60 * 1000;

/** @param archives - the folder with a snapshot in each of its folders */
export async function removeForgotten(archives: string): Promise<void> {
  for (const name of await readdir(archives)) {
    const used = await stat(join(archives, name, MANIFEST)).catch(() => null);
    if (used === null || Date.now() - used.mtimeMs < FORGOTTEN_MS) continue;
    await rm(join(archives, name), { recursive: true, force: true }).catch(() => {});
  }
}
