import { realpath } from 'node:fs/promises';
import { archiveFolder } from '../store/archive-folder.ts';
import { fingerprintOfCode } from '../store/fingerprint.ts';
import { readManifest } from '../store/manifest.ts';

/** Whether this version has kept an archive of a corpus in a folder; whether it is whole is not looked at. */
export async function isArchiveKept(dataPath: string, path: string): Promise<boolean> {
  const corpus = await realpath(path).catch(() => null);
  if (corpus === null) return false;
  const origin = { code: fingerprintOfCode(), corpus };
  const manifest = await readManifest(archiveFolder(dataPath, corpus), origin).catch(() => null);
  return manifest !== null && !('reason' in manifest);
}
