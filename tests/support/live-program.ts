/** The program itself, live on the double: started, stopped and read as an operator does it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import { type Discord, startDouble, TOKEN } from './discord/double.ts';
import type { Settings } from './discord/settings.ts';
import { removeFolder, writeFolder } from './folders.ts';
import { HARBOUR } from './harbour.ts';
import { type Ended, REPOSITORY, waitFor } from './programs.ts';

const PRELOAD = fileURLToPath(new URL('./discord/preload.cjs', import.meta.url));

export interface Start {
  readonly program?: 'main' | 'deploy' | 'doctor';
  /** What is typed behind its name. */
  readonly words?: readonly string[];
  /** How it is started: by itself, or as an operator types it. */
  readonly by?: 'node' | 'npm';
  readonly environment?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  /** What the double does wrong from the first request on. */
  readonly misbehave?: (discord: Discord) => void;
}

export interface Program {
  readonly discord: Discord;
  readonly ended: Promise<Ended>;
  /** Waits for an event in its log. */
  logs(event: string): Promise<Readonly<Record<string, unknown>>>;
  /** Asks it to stop; says what it printed. */
  stop(): Promise<Ended>;
  /** Presses Ctrl-C, which reaches every process of the program; only by npm. */
  interrupt(): Promise<Ended>;
  /** Nobody reads its log any more. */
  stopReading(): void;
  close(): Promise<void>;
}

/** A program that runs at most until the test has ended. */
export async function live(start: Start = {}): Promise<Program> {
  const program = await startProgram(start);
  onTestFinished(() => program.close());
  return program;
}

export async function startProgram(start: Start): Promise<Program> {
  const discord = await startDouble(start.settings);
  start.misbehave?.(discord);
  return startOn(discord, start);
}

export function startOn(discord: Discord, start: Start): Program {
  const folder = writeProject();
  const child = start.by === 'npm' ? spawnByNpm(folder, discord, start) : spawnByNode(folder, discord, start);
  const ended = waitFor(child).finally(() => removeFolder(folder));
  const events = logOf(child);

  return {
    discord,
    ended,
    logs: (event) =>
      vi.waitFor(
        () => events().find(({ message }) => message === event) ?? expect.fail(`${event} is not logged`),
        { timeout: 10_000, interval: 5 },
      ),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    interrupt() {
      process.kill(groupOf(child), 'SIGINT');
      return ended;
    },
    stopReading: () => {
      child.stdout.destroy();
    },
    async close() {
      if (start.by === 'npm') endGroup(child);
      else child.kill('SIGKILL');
      await ended;
      await discord.close();
      expect(discord.violations).toEqual([]);
    },
  };
}

/** A working folder with articles and without `.env`, in which `npm start` is as in the repository and builds nothing. */
function writeProject(): string {
  const { scripts } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8'));
  const start = scripts.start.replace('tsc --build', 'true');
  const copy = { name: 'dateline', version: '0.0.0', scripts: { start } };
  const articles = Object.entries(HARBOUR).map(([name, text]) => [`corpus/${name}`, text]);
  const folder = writeFolder({ 'package.json': JSON.stringify(copy), ...Object.fromEntries(articles) });
  symlinkSync(path.join(REPOSITORY, 'dist'), path.join(folder, 'dist'), 'junction');
  return folder;
}

function spawnByNode(cwd: string, { url }: Discord, { program = 'main', words = [], environment }: Start) {
  const file = path.join(REPOSITORY, 'dist/src', `${program}.js`);
  return spawn(process.execPath, ['--require', PRELOAD, file, ...words], {
    cwd,
    env: { ...environmentFor(url), ...environment },
  });
}

function spawnByNpm(cwd: string, { url }: Discord, { environment }: Start) {
  const quiet = { npm_config_update_notifier: 'false', npm_config_cache: path.join(cwd, 'cache') };
  return spawn('npm', ['--silent', 'start'], {
    cwd,
    env: { ...environmentFor(url), ...quiet, NODE_OPTIONS: `--require ${PRELOAD}`, ...environment },
    // As in a terminal, all its processes are one group.
    detached: true,
  });
}

function environmentFor(url: string) {
  return { PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_DOUBLE: url };
}

function groupOf({ pid = expect.fail('It could not be started.') }: ChildProcessWithoutNullStreams): number {
  return -pid;
}

function endGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    process.kill(groupOf(child), 'SIGKILL');
  } catch (error) {
    // All of them have ended.
    expect(error).toMatchObject({ code: 'ESRCH' });
  }
}

/** The events in the log of a program, so far. */
function logOf({ stdout }: ChildProcessWithoutNullStreams): () => readonly Record<string, unknown>[] {
  let printed = '';
  stdout.on('data', (text: string) => {
    printed += text;
  });
  return () =>
    printed
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
}
