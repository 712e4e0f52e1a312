/** The names of a snapshot's files: they tell who writes them, so that what a killed process left can be removed. */
import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const HOST = readHostKey();
const PROCESS = randomBytes(4).toString('hex');
/** A file of a process elsewhere that was not touched for so long is left over. */
const LEFT_OVER_MS = 24 * 60 * 60 * 1000;
const NAME = /^(?<kind>[a-z]+)-(?<host>[0-9a-f]+)-(?<pid>\d+)-(?<process>[0-9a-f]{8})-[0-9a-f]{12}$/;

/** A name that no other file has. */
export function createPartName(kind: string): string {
  return `${kind}-${HOST}-${process.pid}-${PROCESS}-${randomBytes(6).toString('hex')}`;
}

/** Whether a file is named as a part is, by whichever process. */
export function isPartName(name: string): boolean {
  return NAME.test(name);
}

/**
 * Removes the files of a snapshot's folder that no living process writes, apart from those that are used.
 *
 * @param own - files of this process that it needs no more
 */
export async function removeLeftOvers(
  folder: string,
  used: ReadonlySet<string>,
  own: readonly string[] = [],
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (used.has(name) || !(own.includes(name) || (await isLeftOver(folder, name)))) continue;
    // Where another process was quicker, or the system holds on to an open file, the next start sees to it.
    await rm(join(folder, name), { force: true }).catch(() => {});
  }
}

async function isLeftOver(folder: string, name: string): Promise<boolean> {
  const owner = NAME.exec(name)?.groups;
  if (owner?.host === HOST) {
    const isOurs = owner.process === PROCESS;
    return !isOurs && (Number(owner.pid) === process.pid || !isAlive(Number(owner.pid)));
  }
  if (owner === undefined) return false;
  const found = await stat(join(folder, name)).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > LEFT_OVER_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Containers may share a name of the machine and yet number their processes each by itself. */
function readHostKey(): string {
  let numbering = '';
  try {
    numbering = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has it.
  }
  return createHash('sha256').update(`${hostname()}\n${numbering}`).digest('hex').slice(0, 16);
}
