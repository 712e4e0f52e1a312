/** The file that keeps what was not answered. */
import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Gap } from '../../commands/gap-list.ts';
import { type ParsedGaps, parseGaps, writeGaps } from './parse-gaps.ts';
import { readBounded } from './read-bounded.ts';

export interface GapFile {
  /** Empty where there is no file; `null` of what cannot be the file: one that is too large, a folder, a pipe, a link. */
  read(): Promise<ParsedGaps | null>;
  /** Puts them in the place of what the file has, all at once: a reader sees the one or the other. */
  write(gaps: readonly Gap[]): Promise<void>;
  /** Keeps these lines in a file beside it, and never in the place of others; returns its path. */
  keepAside(lines: readonly string[]): Promise<string>;
  /** Gives what cannot be the file another name; returns its path. */
  moveAside(): Promise<string>;
  /** Takes away the file and all that was ever made of it, save what another process may be writing, and folders. */
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
const MARK_CHARS = 8;

/** @param folder - absolute; made where it is not there */
export function createGapFile(folder: string): GapFile {
  const file = path.join(folder, NAME);
  const asideFor = (mark: string) => path.join(folder, `${DAMAGED}-${mark.slice(0, MARK_CHARS)}`);

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

  async function listNames(isOurs: (name: string) => boolean): Promise<readonly string[]> {
    const names = await readdir(folder).catch(() => []);
    return names.filter(isOurs).map((name) => path.join(folder, name));
  }

  async function removeAbandoned(): Promise<void> {
    for (const one of await listNames((name) => HALF_WRITTEN.test(name)))
      if (await isAbandoned(one)) await rm(one, { force: true });
  }

  return {
    async read() {
      const found = await readBounded(file, MAX_BYTES);
      if (found === 'none') return { gaps: [], spoilt: [] };
      return found === 'unfit' ? null : parseGaps(found.text);
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
    async keepAside(lines) {
      const text = `${lines.join('\n')}\n`;
      // Named by what it holds: two that find the same damage keep it once.
      const aside = asideFor(createHash('sha256').update(text).digest('hex'));
      await writeFile(aside, text, { mode: FILE_MODE, flag: 'wx', flush: true }).catch(passOver('EEXIST'));
      return aside;
    },
    async moveAside() {
      const aside = asideFor(randomUUID());
      // Another process may have done so already.
      await rename(file, aside).catch(passOver('ENOENT'));
      return aside;
    },
    async remove() {
      const ours = await listNames((name) => name === NAME || name.startsWith(DAMAGED));
      for (const one of ours) if (!(await isFolder(one))) await rm(one, { force: true });
      await removeAbandoned();
    },
    async prepare() {
      await rm(await writeTemporary(''), { force: true });
      await removeAbandoned();
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

async function isFolder(found: string): Promise<boolean> {
  return (await lstat(found).catch(() => null))?.isDirectory() === true;
}
