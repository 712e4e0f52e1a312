import { existsSync, lstatSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The code for a link that leads to nothing. */
export const DANGLING = 'dangling';

/** Of the test, so that a disk without any room is noticed. */
const TRIED_BYTES = 4_096;

/** The folder itself or, where it is not there yet, the nearest one around it that is; a link that leads to nothing is there. */
export function nearestFolder(folder: string): string {
  const parent = dirname(folder);
  return isThere(folder) || parent === folder ? folder : nearestFolder(parent);
}

/**
 * Whether something can be made and written in a folder that is there, by doing it: rights alone tell nothing of a disk
 * that may only be read, nor to the superuser. Nothing of it stays.
 *
 * @returns the code of the reason; null where all went well
 */
export function tryWriting(folder: string): string | null {
  let tried: string | null = null;
  try {
    if (!existsSync(folder)) return DANGLING;
    if (!statSync(folder).isDirectory()) return 'ENOTDIR';
    tried = mkdtempSync(join(folder, '.tried-'));
    writeFileSync(join(tried, 'file'), Buffer.alloc(TRIED_BYTES), { mode: 0o600, flush: true });
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  } finally {
    if (tried !== null) rmSync(tried, { recursive: true, force: true });
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
