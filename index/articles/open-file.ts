import { constants } from 'node:fs';
import { type FileHandle, open, readlink, realpath, stat } from 'node:fs/promises';

/** The code of the error where a file is no longer where it was listed. */
export const MOVED = 'MOVED';

/** What Linux puts behind the place of a file that was removed while it is open. */
const REMOVED = ' (deleted)';

/**
 * Opens a listed file to be read. Since it was listed, a pipe or a link may have taken its place, or that of a folder
 * on the way: a pipe blocks nobody, and nothing is read that lies elsewhere.
 *
 * @param path - without links, as it was listed
 * @throws where it cannot be opened, or is no longer where it was
 */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (isSamePlace(await placeOf(file, path), path) || (await leadsTo(path, file))) return file;
    throw Object.assign(new Error(`${path} leads elsewhere.`), { code: MOVED });
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Where the file that is open really lies. Only Linux tells; elsewhere it is where the path leads by now. */
async function placeOf({ fd }: FileHandle, path: string): Promise<string> {
  try {
    return await readlink(`/proc/self/fd/${fd}`);
  } catch {
    return realpath(path);
  }
}

/** Some mounts tell of a file another place than the one by which it is reached. */
async function leadsTo(path: string, file: FileHandle): Promise<boolean> {
  if ((await realpath(path)) !== path) return false;
  const [there, here] = [await stat(path, { bigint: true }), await file.stat({ bigint: true })];
  return there.ino === here.ino && there.dev === here.dev;
}

/** A file system that knows no capitals may write a name otherwise than whoever asks. */
function isSamePlace(place: string, path: string): boolean {
  return place === path || place === path + REMOVED || fold(place) === fold(path);
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
