/** One file changes among many: when it is found, and how long those who ask meanwhile wait. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobInput, ReloadReport } from './job.ts';
import { openForBench } from './open-bot.ts';

const ASK_EVERY_MS = 10;
/** Few, so that each is asked often enough to know how long it takes when nothing else is done. */
const ASKED = 16;
const QUIET_ROUNDS = 5;
/** A word that no article holds. */
const NEWS = 'Quibblewick';
const NS_PER_MS = 1e6;

/** How long an answer took, from when its question was due. */
interface Timed {
  readonly question: string;
  readonly ms: number;
}

export async function measureReload(input: JobInput): Promise<ReloadReport> {
  const { ask, look, annotated, end } = await openForBench(input);
  // What is found ahead takes the time of answers, and is no part of a reload.
  await annotated();
  const asked = input.questions.commands.slice(0, ASKED);
  for (const question of asked) await ask(question);
  const before = await askAgain(asked, ask, (answers) => answers >= QUIET_ROUNDS * asked.length);
  const usualMs = new Map<string, number>();
  for (const { question, ms } of before) usualMs.set(question, Math.max(ms, usualMs.get(question) ?? 0));

  changeOne(input.folder);
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  let visibleMs: number | null = null;
  const startedAt = performance.now();
  const looking = look().then(() => {
    visibleMs = performance.now() - startedAt;
  });
  // The round after it is of the new archive, which may have to work out again what the old one remembered.
  let left = asked.length;
  const meanwhile = await askAgain(asked, ask, () => visibleMs !== null && left-- <= 0);
  loop.disable();
  await looking;
  const { findings } = await ask(`/who ${NEWS}`);
  if (findings?.outcome !== 'answered') throw new Error('The change was not found after the reload.');
  await end();
  return {
    visibleMs: visibleMs ?? 0,
    quietAnswerMs: Math.max(...usualMs.values()),
    longestAnswerMs: Math.max(...meanwhile.map(({ ms }) => ms)),
    delayMs: Math.max(0, ...meanwhile.map(({ question, ms }) => ms - (usualMs.get(question) ?? 0))),
    longestHoldMs: loop.max / NS_PER_MS,
    answers: meanwhile.length,
  };
}

/** One question after the other, 10 ms apart. */
async function askAgain(
  questions: readonly string[],
  ask: (question: string) => unknown,
  isEnough: (answers: number) => boolean,
): Promise<readonly Timed[]> {
  const times: Timed[] = [];
  while (!isEnough(times.length)) {
    const question = questions[times.length % questions.length] ?? '';
    const dueAt = performance.now() + ASK_EVERY_MS;
    await sleep(ASK_EVERY_MS);
    await ask(question);
    times.push({ question, ms: performance.now() - dueAt });
  }
  return times;
}

function changeOne(folder: string): void {
  const [part = ''] = readdirSync(folder).sort();
  const [name = ''] = readdirSync(join(folder, part)).sort();
  const path = join(folder, part, name);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}\nViktor ${NEWS}, a clockmaker, opened the new bridge on Friday.\n`);
}
