import { statfs } from 'node:fs/promises';
import { archivesFolder, hasKeptArchive } from '../../index/archive.ts';
import { type Finding, mend, note, ok } from './finding.ts';
import { DANGLING, nearestFolder, tryWriting } from './try-writing.ts';

export interface DataFolder {
  readonly path: string;
  readonly corpusPath: string;
  /** Of the articles, in bytes; `null` where they cannot be read. */
  readonly corpusSize: number | null;
}

const SUBJECT = 'Data folder';
/** What is kept takes so many times the size of the articles at most, as the README says. */
const TIMES_KEPT = 4;

/** Whether it can be written, and has room; it is not made. */
export async function checkDataFolder({
  path,
  corpusPath,
  corpusSize,
}: DataFolder): Promise<readonly Finding[]> {
  const nearest = nearestFolder(path);
  const archives = archivesFolder(path);
  // Where another user has written, the folder around it tells nothing.
  const tried = [nearest, ...(nearestFolder(archives) === archives ? [archives] : [])];
  for (const folder of tried) {
    const code = tryWriting(folder);
    if (code !== null) return [mend(SUBJECT, explainWriting(path, folder, code))];
  }
  const isKept = await hasKeptArchive(path, corpusPath);
  const isThere = nearest === path;
  const found = isThere ? `${path} can be written` : `${path} will be made at the next start`;
  const kept = isKept
    ? 'what was read before is kept there'
    : 'nothing of these articles is kept there yet, so that the next start reads all of them';
  const room = await roomIn(nearest);
  const free = room === null ? '' : `; ${writeBytes(room)} free`;
  return [ok(SUBJECT, `${found}; ${kept}${free}`), ...checkRoom(path, room, isKept, corpusSize)];
}

function checkRoom(
  path: string,
  room: number | null,
  isKept: boolean,
  corpusSize: number | null,
): readonly Finding[] {
  const needed = (corpusSize ?? 0) * (isKept ? 1 : TIMES_KEPT);
  if (room === null || room >= needed) return [];
  const words = `${writeBytes(room)} are free in ${path}, and these articles may take ${writeBytes(needed)}. Make room, or name a folder on another disk in DATA_DIR.`;
  // What is kept already is of use, whatever room is left.
  return [isKept ? note(SUBJECT, words) : mend(SUBJECT, words)];
}

async function roomIn(folder: string): Promise<number | null> {
  const disk = await statfs(folder).catch(() => null);
  return disk === null ? null : disk.bavail * disk.bsize;
}

function explainWriting(path: string, folder: string, code: string): string {
  if (code === 'ENOTDIR') {
    return `${folder} is a file, and what the bot keeps needs a folder. Name another one in DATA_DIR, or take the file away.`;
  }
  if (code === DANGLING) {
    return `${folder} is a link that leads to nothing. Make the folder that it leads to, or name another one in DATA_DIR.`;
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk of ${folder} is full (${code}). Make room, or name a folder on another disk in DATA_DIR.`;
  }
  if (code === 'EROFS') {
    return `The disk of ${folder} may only be read (${code}). Mount a volume that can be written there, or name one in DATA_DIR.`;
  }
  const made = folder === path || folder.startsWith(path) ? 'written' : `made in ${folder}`;
  return `${path} cannot be ${made} (${code}). Give the user that runs Dateline permission there, or name another folder in DATA_DIR.`;
}

/** "620 MB", "12.5 GB" */
function writeBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
