/** The program itself, unmodified: started, listened to, stopped. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { TOKEN } from '../../tests/support/discord/double.ts';

export interface BotProcess {
  readonly pid: number;
  readonly startedAt: number;
  /** Its status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  stop(): void;
  kill(): void;
}

export interface BotOptions {
  /** Where it works: its articles are in `corpus` and what it keeps in `kept`. */
  readonly folder: string;
  /** Of the double. */
  readonly url: string;
  readonly operator: string;
  readonly healthPort: number;
  readonly onLine: (line: string) => void;
}

/** Between two looks at the articles. */
const RELOAD_SECONDS = 7;
const PRELOAD = resolve('tests', 'support', 'discord', 'preload.cjs');
const PROGRAM = resolve('dist', 'src', 'main.js');

export function startBot({ folder, url, operator, healthPort, onLine }: BotOptions): BotProcess {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, ['--require', PRELOAD, PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      // As the container and the unit have it.
      MALLOC_ARENA_MAX: '2',
      DISCORD_TOKEN: TOKEN,
      DISCORD_DOUBLE: url,
      CORPUS_DIR: join(folder, 'corpus'),
      DATA_DIR: join(folder, 'kept'),
      RELOAD_SECONDS: String(RELOAD_SECONDS),
      OPERATOR_IDS: operator,
      COUNT_UNANSWERED: 'true',
      HEALTH_PORT: String(healthPort),
    },
  });
  createInterface(child.stdout).on('line', onLine);
  createInterface(child.stderr).on('line', onLine);
  return {
    pid: child.pid ?? 0,
    startedAt: performance.now(),
    ended: once(child, 'close').then(([status]) => status as number | null),
    stop: () => void child.kill('SIGTERM'),
    kill: () => void child.kill('SIGKILL'),
  };
}
