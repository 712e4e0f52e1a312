/** The file that keeps what was not answered. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Gap } from '../../commands/gap-list.ts';
import { parseGaps, writeGaps } from './parse-gaps.ts';

export interface GapFile {
  /** Empty where there is no file; `null` where it is damaged. */
  read(): Promise<readonly Gap[] | null>;
  /** Puts them in the place of what the file has, all at once: a reader sees the one or the other. */
  write(gaps: readonly Gap[]): Promise<void>;
  /** Gives a damaged file another name, in the place of one that was damaged before; returns its path. */
  setAside(): Promise<string>;
  /** Takes away the file and all that was ever made of it. */
  remove(): Promise<void>;
  /** Sees that it can be written, and takes away what a process that was ended has left half written. */
  prepare(): Promise<void>;
}

const NAME = 'gaps.jsonl';
const DAMAGED = `${NAME}.damaged`;
const HALF_WRITTEN = /^gaps\.jsonl\.[\w-]+\.tmp$/;
/** More than a thousand questions can take. */
const MAX_BYTES = 8_000_000;
/** Nobody writes for so long. */
const ABANDONED_MS = 60_000;
/** For the user alone who runs the bot. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** @param folder - absolute; made where it is not there */
export function createGapFile(folder: string): GapFile {
  const file = path.join(folder, NAME);
  const aside = path.join(folder, DAMAGED);

  async function writeTemporary(text: string): Promise<string> {
    await makeFolder(folder);
    const temporary = `${file}.${randomUUID()}.tmp`;
    try {
      await writeFile(temporary, text, { mode: FILE_MODE, flag: 'wx', flush: true });
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
    return temporary;
  }

  async function listTemporary(): Promise<readonly string[]> {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => HALF_WRITTEN.test(name)).map((name) => path.join(folder, name));
  }

  return {
    async read() {
      try {
        const { size } = await stat(file);
        return size > MAX_BYTES ? null : parseGaps(await readFile(file, 'utf8'));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    async write(gaps) {
      const temporary = await writeTemporary(writeGaps(gaps));
      try {
        await rename(temporary, file);
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => {});
        throw error;
      }
    },
    async setAside() {
      await rename(file, aside);
      return aside;
    },
    async remove() {
      for (const one of [file, aside, ...(await listTemporary())]) await rm(one, { force: true });
    },
    async prepare() {
      await rm(await writeTemporary(''), { force: true });
      for (const one of await listTemporary()) if (await isAbandoned(one)) await rm(one, { force: true });
    },
  };
}

/** With those above it. Node's own way never ends where the system takes no folder, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: FOLDER_MODE }).catch(passOver('EEXIST'));
  try {
    await make();
  } catch (error) {
    passOver('ENOENT')(error);
    await makeFolder(path.dirname(folder));
    await make();
  }
}

/** Takes an error of this code for none. */
function passOver(code: string): (error: unknown) => void {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  };
}

async function isAbandoned(temporary: string): Promise<boolean> {
  const found = await stat(temporary).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > ABANDONED_MS;
}
