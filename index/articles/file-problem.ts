/** What the system says of a file that cannot be opened, in a sentence. */
import { MOVED } from './open-file.ts';

/**
 * What was found and how to mend it. A flaky disk or mount answers with codes that no list foresees, and one file may
 * not stop the rest: every error with a code is the file's.
 *
 * @throws the error itself where it has no code: it is a bug
 */
export function describeFileError(error: unknown, what: 'file' | 'folder' | 'link'): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `This ${what} may not be read by the user that runs Dateline. Give that user read permission.`;
    case 'ENOENT':
      return what === 'link'
        ? 'This link leads to nothing. Remove it or mend its target.'
        : `This ${what} is gone, or its name is not UTF-8. Restore or rename it.`;
    case 'ELOOP':
      return 'This link leads in a circle. Remove it.';
    case MOVED:
      return 'This file was moved while it was read, or a link took its place. It is read at the next look.';
    case 'ENAMETOOLONG':
      return `The path of this ${what} is too long for the system. Shorten it.`;
    default:
      if (typeof code !== 'string') throw error;
      return `This ${what} could not be read (${code}) and is left out. Check the disk, or try again.`;
  }
}
