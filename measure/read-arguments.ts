import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/fail.ts';

/** What `npm run eval` is to measure beside our own sets, and whether its figures are kept. */
export interface EvalArguments {
  /** Absolute; null where none is named. */
  readonly folder: string | null;
  readonly isSaved: boolean;
}

const USAGE = 'usage: npm run eval -- [FOLDER [--save]]';

/** @param callerFolder - from where a relative folder is reckoned */
export function readArguments(words: readonly string[], callerFolder: string): EvalArguments {
  const { values, positionals } = parse(words);
  const [named, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`One folder is measured, not ${positionals.length}.\n${USAGE}`);
  const { save: isSaved = false } = values;
  if (isSaved && named === undefined)
    throw new UsageError(`--save keeps the figures of a folder, and none is named.\n${USAGE}`);
  const folder = named === undefined ? null : resolve(callerFolder, named);
  if (folder !== null) checkFolder(folder);
  return { folder, isSaved };
}

/** Tried before all else, since the figures take minutes. */
export function checkWritable(path: string): void {
  const isThere = existsSync(path);
  if (isThere && !statSync(path).isFile()) throw new UsageError(`${path} is no file and cannot be written.`);
  try {
    accessSync(isThere ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { save: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

function checkFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no folder ${path}.`);
  if (!found.isDirectory()) throw new UsageError(`${path} is a file. Name the folder that holds the sets.`);
}
