import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';

/** Never waited for, and never followed: a pipe, a link. Zero where the system has no such word. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * The text of a file; never more than `maxBytes` of it are read.
 *
 * @returns "none" where nothing is there, "unfit" of what is no plain file or larger
 */
export async function readBounded(
  file: string,
  maxBytes: number,
): Promise<{ readonly text: string } | 'none' | 'unfit'> {
  try {
    if (!(await lstat(file)).isFile()) return 'unfit';
    const handle = await open(file, FLAGS);
    try {
      const { size } = await handle.stat();
      if (size > maxBytes) return 'unfit';
      const buffer = Buffer.alloc(size);
      const { bytesRead } = await handle.read(buffer, 0, size, 0);
      return { text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'none';
    throw error;
  }
}
