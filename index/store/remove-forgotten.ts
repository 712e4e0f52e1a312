import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from './manifest.ts';
import { isPartName } from './part-names.ts';

/** The snapshot of a corpus that nobody opened for so long is not kept any more. */
const FORGOTTEN_MS = 60 * 24 * 60 * 60 * 1000;

/** How the folder of a snapshot is called. Whatever else stands beside it is not the bot's to remove. */
const SNAPSHOT = /^[0-9a-f]{16}$/;

/**
 * Where anything stands in a snapshot that the bot has not written, that and the folder stay. Links are not followed.
 *
 * @param archives - the folder with a snapshot in each of its folders
 */
export async function removeForgotten(archives: string): Promise<void> {
  for (const name of await readdir(archives)) {
    const folder = join(archives, name);
    if (!SNAPSHOT.test(name) || !(await isFolder(folder))) continue;
    // A start that was killed has left no manifest, but files that it wrote.
    const used = (await timeOf(join(folder, MANIFEST))) ?? (await lastWritten(folder));
    if (Date.now() - used < FORGOTTEN_MS) continue;
    await removeSnapshot(folder).catch(() => {});
  }
}

async function removeSnapshot(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one === MANIFEST || isPartName(one))) await rm(join(folder, name));
  await rmdir(folder);
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() === true;
}

/** When anything of a folder was changed last, in milliseconds; what cannot be looked at is being changed. */
async function lastWritten(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const times = await Promise.all([folder, ...names.map((name) => join(folder, name))].map(timeOf));
  return times.reduce<number>((last, time) => Math.max(last, time ?? Date.now()), 0);
}

async function timeOf(path: string): Promise<number | null> {
  const found = await lstat(path).catch(() => null);
  return found?.mtimeMs ?? null;
}
