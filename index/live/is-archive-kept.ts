import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOfCode } from '../store/fingerprint.ts';
import { readManifest } from '../store/manifest.ts';

/** Whether this version has kept an archive of a corpus in a folder; whether it is whole is not looked at. */
export async function isArchiveKept(dataPath: string, path: string): Promise<boolean> {
  const archives = join(dataPath, 'archives');
  const corpus = await realpath(path).catch(() => null);
  const names = await readdir(archives).catch(() => []);
  if (corpus === null || names.length === 0) return false;
  const origin = { code: fingerprintOfCode(), corpus };
  for (const name of names) {
    const manifest = await readManifest(join(archives, name), origin).catch(() => null);
    if (manifest !== null && !('reason' in manifest)) return true;
  }
  return false;
}
