/** Starts the real programs, as an operator would, and waits for their end. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { removeFolder, writeFolder } from './folders.ts';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Never to be read in what a program prints. */
const TOKEN = 'bm90IGEgdG9rZW4.Zm9yIHRlc3Rz.only';

export interface StartOptions {
  /** What is typed; nothing if left out. */
  readonly input?: string;
  /** Nothing of the environment of the tests reaches the program. One that does not go live has a token, too. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The working folder, in which `.env` is read. */
  readonly folder?: string;
}

export interface Ended {
  readonly status: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

export type Program = 'main' | 'cli/ask' | 'cli/inspect';

export function start(
  program: Program,
  words: readonly string[],
  { environment = {}, folder = tmpdir() }: StartOptions = {},
): ChildProcessWithoutNullStreams {
  const file = path.join(REPOSITORY, 'dist/src', `${program}.js`);
  const token = program === 'main' ? '' : TOKEN;
  // What programs keep must not end up in the working folder, where it stays.
  const kept = writeFolder({});
  const env = { PATH: process.env.PATH, DISCORD_TOKEN: token, DATA_DIR: kept, ...environment };
  const child = spawn(process.execPath, [file, ...words], { cwd: folder, env });
  child.once('close', () => removeFolder(kept));
  // A program may end before it has read all that is typed.
  child.stdin.on('error', () => {});
  return child;
}

/** Runs a program to its end. Whatever happens, it prints no stack trace and no token. */
export async function run(
  program: Program,
  words: readonly string[],
  options: StartOptions = {},
): Promise<Ended> {
  const child = start(program, words, options);
  child.stdin.end(options.input ?? '');
  return waitFor(child);
}

export async function waitFor(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [out, err] = ['', ''];
  // Not read as whole streams: a test may have closed one of them.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  for (const printed of [out, err]) {
    // A line of the log may hold the stack of a bug.
    expect(printed).not.toMatch(/^\s+at .+:\d+:\d+\)?$|^(?!\{).*node:internal/m);
    expect(printed).not.toContain(TOKEN);
  }
  return { status, out, err };
}

/** The objects of an output that has one a line, and nothing else: nothing that a terminal would obey either. */
export function parseLines<T>(out: string): readonly T[] {
  if (out === '') return [];
  expect(out.endsWith('\n')).toBe(true);
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  return out
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
