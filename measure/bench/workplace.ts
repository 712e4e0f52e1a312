/** A folder for what is measured, and the processes that measure; nothing of either is left behind. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineReport, JobInput, ReloadReport } from './jobs/job.ts';

export interface Workplace {
  readonly folder: string;
  /** @throws where the process ends without a report; it has said on standard error why */
  measure(input: JobInput & { readonly job: 'reload' }): Promise<ReloadReport>;
  measure(input: JobInput & { readonly job: Exclude<JobInput['job'], 'reload'> }): Promise<EngineReport>;
  /** Starts the program that answers one question, and waits for its end. */
  ask(corpus: string, dataPath: string, question: string): Promise<AskTimes>;
}

export interface AskTimes {
  /** From the start of the process to the first character of the answer, in milliseconds. */
  readonly answerMs: number;
  /** To its end, when all is written down. */
  readonly endMs: number;
}

const HERE = import.meta.dirname;
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

/** Gives work a workplace, and clears it away when the work is done, fails or is interrupted. */
export async function inWorkplace<Result>(work: (place: Workplace) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const running = new Set<ChildProcess>();
  const clear = () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const onSignal = (signal: keyof typeof INTERRUPTED) => {
    clear();
    process.exit(INTERRUPTED[signal]);
  };
  const watched = Object.keys(INTERRUPTED) as (keyof typeof INTERRUPTED)[];
  for (const signal of watched) process.on(signal, onSignal);
  try {
    return await work(createWorkplace(folder, running));
  } finally {
    for (const signal of watched) process.off(signal, onSignal);
    clear();
  }
}

function createWorkplace(folder: string, running: Set<ChildProcess>): Workplace {
  const watch = (child: ChildProcess) => {
    running.add(child);
    child.once('exit', () => running.delete(child));
  };

  async function measure(input: JobInput): Promise<never> {
    const child = fork(new URL('./jobs/run-job.js', import.meta.url), {
      execArgv: ['--expose-gc'],
    });
    watch(child);
    const reported = once(child, 'message');
    const ended = once(child, 'exit');
    child.send(input);
    const report = await Promise.race([reported, ended.then(() => null)]);
    if (report === null) throw new Error(`The measurement "${input.job}" ended without a report.`);
    await ended;
    return report[0] as never;
  }

  return {
    folder,
    measure,

    async ask(corpus, dataPath, question) {
      const startedAt = performance.now();
      const program = join(HERE, '..', '..', 'src', 'cli', 'ask.js');
      const child = spawn(process.execPath, [program, '--corpus', corpus, question], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, DATA_DIR: dataPath, DISCORD_TOKEN: '' },
      });
      watch(child);
      const ended = once(child, 'close');
      let answerMs: number | null = null;
      let words = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        words += text;
      });
      child.stdout.on('data', () => {
        answerMs ??= performance.now() - startedAt;
      });
      const [status] = await ended;
      if (status !== 0 || answerMs === null) throw new Error(`The bot ended with status ${status}. ${words}`);
      return { answerMs, endMs: performance.now() - startedAt };
    },
  };
}
