/** Counts the questions that were not answered. The file is the truth; in memory is only what it does not have yet. */

import type { Gap, GapList } from '../../commands/gap-list.ts';
import { messageOf } from '../../index/errors.ts';
import { ConfigError } from '../config.ts';
import { addGaps } from './add-gaps.ts';
import { createGapFile, type GapFile } from './gap-file.ts';
import type { AskedGap } from './to-gap.ts';

export interface GapLog extends GapList {
  /** Counts a question once more. It never waits and never fails; it is written a little later. */
  note(gap: AskedGap): void;
  /** Writes what is not written yet. Call it at the end. It never fails. */
  close(): Promise<void>;
}

export interface GapLogOptions {
  /** Absolute; made where it is not there. */
  readonly folder: string;
  /** Told, in a sentence or two, of a file that cannot be used. */
  readonly onTrouble: (problem: string) => void;
  /** How long a question may wait to be written, in milliseconds. */
  readonly delayMs?: number;
}

const DELAY_MS = 2_000;
/** At the end the bot waits no longer for a disk that does not answer. */
const CLOSE_MS = 1_000;

/**
 * A second process may count in the same folder: each adds to what the file has by then. Of two that write in the same
 * moment the counts of one may be lost, never the file.
 *
 * @throws ConfigError where the folder cannot be written
 */
export async function openGapLog({ folder, onTrouble, delayMs = DELAY_MS }: GapLogOptions): Promise<GapLog> {
  const file = createGapFile(folder);
  let pending: readonly Gap[] = [];
  let timer: NodeJS.Timeout | null = null;
  let isTroubled = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One after another: what two read at once, one of them would write in vain. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  }

  async function write(): Promise<void> {
    if (pending.length === 0) return;
    const added = pending;
    pending = [];
    try {
      await file.write(addGaps(await readOrSetAside(file, onTrouble), added));
    } catch (error) {
      pending = addGaps(added, pending);
      throw error;
    }
  }

  async function writeQuietly(): Promise<void> {
    timer = null;
    try {
      await inTurn(write);
      isTroubled = false;
    } catch (error) {
      // Once until it goes well again: a full disk stays full for a while.
      if (!isTroubled) onTrouble(`Questions without an answer cannot be written down. ${reasonOf(error)}`);
      isTroubled = true;
    }
  }

  await prepare(file, folder, onTrouble);
  return {
    note(gap) {
      pending = addGaps(pending, [{ ...gap, count: 1 }]);
      timer ??= setTimeout(writeQuietly, delayMs).unref();
    },
    async list() {
      try {
        const all = await inTurn(async () => addGaps(await readOrSetAside(file, onTrouble), pending));
        return all.toReversed().sort((one, other) => other.count - one.count);
      } catch (error) {
        onTrouble(`The counted questions cannot be read. ${reasonOf(error)}`);
        return null;
      }
    },
    clear: () =>
      inTurn(async () => {
        pending = [];
        await file.remove();
      }),
    async close() {
      if (timer !== null) clearTimeout(timer);
      const tooLate = new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref());
      await Promise.race([writeQuietly(), tooLate]);
    },
  };
}

/** Whether it can be written shows now and not when the first question comes. */
async function prepare(file: GapFile, folder: string, onTrouble: GapLogOptions['onTrouble']): Promise<void> {
  try {
    await file.prepare();
    await readOrSetAside(file, onTrouble);
  } catch (error) {
    throw new ConfigError(
      `COUNT_UNANSWERED is true, but DATA_DIR cannot be used: ${reasonOf(error)} Name a folder that this user may write to, or leave COUNT_UNANSWERED out. It is "${folder}" now.`,
    );
  }
}

/** What is no counted question is set aside; what is one is kept. */
async function readOrSetAside(file: GapFile, onTrouble: GapLogOptions['onTrouble']): Promise<readonly Gap[]> {
  const found = await file.read();
  if (found !== null && found.spoilt.length === 0) return found.gaps;
  const gaps = found?.gaps ?? [];
  const aside = found === null ? await file.moveAside() : await file.keepAside(found.spoilt);
  if (found !== null) await file.write(gaps);
  onTrouble(
    gaps.length === 0
      ? `The counted questions could not be read and are set aside in ${aside}. Counting begins anew.`
      : `Some lines of the counted questions could not be read and are set aside in ${aside}. The others are kept.`,
  );
  return gaps;
}

/** "EACCES: permission denied, mkdir '/data'." */
function reasonOf(error: unknown): string {
  return `${messageOf(error)}.`;
}
