import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './manifest.ts';

/** The snapshot of a corpus that nobody opened for so long is not kept any more. */
const FORGOTTEN_MS = 60 * 24 * 60 * 60 * 1000;

/** @param archives - the folder with a snapshot in each of its folders */
export async function removeForgotten(archives: string): Promise<void> {
  for (const name of await readdir(archives)) {
    const folder = join(archives, name);
    // A start that was killed has left no manifest, but files that it wrote.
    const used = (await timeOf(join(folder, MANIFEST))) ?? (await lastWritten(folder));
    if (Date.now() - used < FORGOTTEN_MS) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/** When anything of a folder was changed last, in milliseconds; what cannot be looked at is being changed. */
async function lastWritten(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const times = await Promise.all([folder, ...names.map((name) => join(folder, name))].map(timeOf));
  return times.reduce<number>((last, time) => Math.max(last, time ?? Date.now()), 0);
}

async function timeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.mtimeMs ?? null;
}
