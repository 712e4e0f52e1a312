/** Keeps the bot running as a supervisor would: a process that ends is started again, and it is noted why. */
import { setTimeout as sleep } from 'node:timers/promises';
import { STATUS } from '../../src/status.ts';
import type { Discord } from '../../tests/support/discord/double.ts';
import { type BotOptions, type BotProcess, startBot } from './bot-process.ts';
import type { FatalFault } from './fault-kinds.ts';
import { beginFatalFault, isServed } from './gateway-faults.ts';
import type { Sample } from './growth.ts';
import type { Disturbance } from './ledger.ts';
import { readHeap, readRss } from './read-memory.ts';
import { add } from './tally.ts';

export interface Keeper {
  /** Resolves when the bot is connected. */
  start(): Promise<void>;
  /** Lets the process come to its end; resolves when another one is connected. */
  playFatal(kind: FatalFault): Promise<void>;
  /** Reads the memory of the process that runs. */
  sample(): Promise<void>;
  /** Asks it to stop for good. */
  stop(): Promise<Exit>;
  kill(): void;
  /** Of each process. */
  readonly lives: readonly (readonly Sample[])[];
  /** How often a process ended and was started again, by reason. */
  readonly restarts: ReadonlyMap<string, number>;
  /** Ends that nothing explains. */
  readonly crashes: readonly string[];
  /** Rejects where the bot cannot be kept running. */
  readonly failed: Promise<never>;
}

export interface Exit {
  readonly ms: number;
  readonly status: number | null;
}

const READY_MS = 60_000;
const LOOK_MS = 50;
/** An answer that was begun may not have got out. */
const IN_FLIGHT_MS = 15_000;
/** Before the first question is asked. */
const SETTLE_MS = 500;
const FATAL_MS = 240_000;
/** Whatever ends so often by itself is not started again. */
const MOST_CRASHES = 3;

export function createKeeper(discord: Discord, options: BotOptions, disturbances: Disturbance[]): Keeper {
  const lives: Sample[][] = [];
  const restarts = new Map<string, number>();
  const crashes: string[] = [];
  let bot: BotProcess | null = null;
  let fatal: Disturbance | null = null;
  let isStopping = false;
  let fail = (_error: unknown) => {};
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Who does not wait for it has heard of it otherwise.
  failed.catch(() => {});

  /** Resolves when it is ready and has its servers: what is asked from then on must be answered. */
  async function startProcess(): Promise<void> {
    const before = discord.gateway.sessions;
    const started = startBot(options);
    bot = started;
    lives.push([]);
    void started.ended.then((status) => (isStopping ? undefined : startAgain(status).catch(fail)));
    const giveUpAt = performance.now() + READY_MS;
    while (!isServed(discord.gateway, before) || discord.commands('global').length === 0) {
      if (performance.now() > giveUpAt) throw new Error('The bot did not come up.');
      await sleep(LOOK_MS);
    }
  }

  async function startAgain(status: number | null): Promise<void> {
    const reason = fatal?.reason ?? 'of itself';
    add(restarts, `${reason}, status ${status}`);
    if (fatal === null || status !== STATUS.tryAgain) crashes.push(`${reason}, status ${status}`);
    if (crashes.length > MOST_CRASHES) throw new Error(`The bot ends again and again: ${crashes.at(-1)}.`);
    const disturbance = noteEnd('no process ran', IN_FLIGHT_MS);
    discord.gateway.behave();
    await startProcess();
    // By now it is known of the sockets of the last one that they are closed.
    discord.gateway.endLostSessions();
    close(disturbance);
    if (fatal) close(fatal);
    fatal = null;
  }

  function noteEnd(reason: string, reachesBackMs: number): Disturbance {
    const fromMs = performance.now();
    const noted = { reason, loses: true, fromMs, toMs: Number.POSITIVE_INFINITY, reachesBackMs };
    disturbances.push(noted);
    return noted;
  }

  /** Its end is known from now on. */
  function close(disturbance: Disturbance): void {
    const place = disturbances.indexOf(disturbance);
    if (place >= 0) disturbances[place] = { ...disturbance, toMs: performance.now() };
  }

  return {
    async start() {
      await startProcess();
      await sleep(SETTLE_MS);
    },
    lives,
    restarts,
    crashes,
    failed,
    async playFatal(kind) {
      fatal = beginFatalFault(discord, kind);
      disturbances.push(fatal);
      const giveUpAt = performance.now() + FATAL_MS;
      while (fatal !== null && performance.now() < giveUpAt) await sleep(LOOK_MS);
      if (fatal !== null) crashes.push(`${kind} did not end the process within ${FATAL_MS / 1_000} s`);
    },
    async sample() {
      if (bot === null) return;
      const { pid, startedAt } = bot;
      const life = lives.at(-1);
      const heapBytes = await readHeap(options.healthPort);
      const rssBytes = await readRss(pid);
      if (rssBytes !== null) life?.push({ atMs: performance.now() - startedAt, rssBytes, heapBytes });
    },
    async stop() {
      isStopping = true;
      const askedAt = performance.now();
      // What had not reached the process by now, it does not hear any more.
      noteEnd('asked as the process stopped', UNHEARD_MS);
      bot?.stop();
      const status = (await bot?.ended) ?? null;
      return { ms: performance.now() - askedAt, status };
    },
    kill: () => {
      isStopping = true;
      bot?.kill();
    },
  };
}

const UNHEARD_MS = 150;
