import { setTimeout as sleep } from 'node:timers/promises';
import { type ArchiveLog, createArchiveLog } from './archive-log.ts';
import { type Bot, openBot } from './bot.ts';
import type { Config } from './config.ts';
import { describeFailure } from './describe-failure.ts';
import { runDiscord } from './discord/run-discord.ts';
import type { DiscordConfig } from './discord-config.ts';
import { type GapLog, openGapLog } from './gaps/gap-log.ts';
import type { Health } from './health/open-health.ts';
import { keepRunning } from './keep-running.ts';
import { createLog, type Log } from './log.ts';
import { poll } from './poll.ts';
import { createOpeningProgress } from './progress.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** Between two lines of the log while the articles are read. */
const LINE_MS = 3_000;
/** From the request to stop to the end. What is not kept by then is built anew at the next start. */
const EXIT_MS = 1_800;
/** So long in any case, for what was counted to be written. */
const LEAST_MS = 150;
const NOBODY_READS =
  'Questions are counted, but nobody may read them on Discord: name who may use /gaps in OPERATOR_IDS.';

/** Answers on Discord until it is asked to stop: the index first, the login last. */
export async function serveDiscord(config: Config, discord: DiscordConfig): Promise<void> {
  const startedAt = performance.now();
  const log = createLog({
    level: config.logLevel,
    stream: process.stdout,
    colour: config.colour,
    secrets: [discord.token()],
  });
  const stop = new AbortController();
  keepRunning(stop.signal, log);
  stopOnSignal(stop, log);
  const health = await listen(config, log, stop.signal);
  try {
    await serve(config, discord, { startedAt, log, stop, health });
  } finally {
    health?.close();
  }
}

/** What a bot that is being served works with. */
interface Service {
  readonly log: Log;
  readonly stop: AbortController;
  /** `null` where nobody asks how the bot is. */
  readonly health: Health | null;
}

/** What is only there for those who ask how the bot is, is not even loaded for others. */
async function listen({ health: config }: Config, log: Log, signal: AbortSignal): Promise<Health | null> {
  if (config === null) return null;
  const { openHealth } = await import('./health/open-health.ts');
  const health = await openHealth(config, signal, (error) =>
    log.error('health.failed', { cause: describeFailure(error) }),
  );
  log.info('health.listening', { host: config.host, port: health.port });
  return health;
}

async function serve(
  config: Config,
  discord: DiscordConfig,
  { startedAt, ...service }: Service & { readonly startedAt: number },
): Promise<void> {
  const { log, stop, health } = service;
  const gaps = await openGaps(config, discord, log);
  const archiveLog = createArchiveLog(log);
  const bot = await open(config, archiveLog, { ...service, gaps });
  archiveLog.opened(bot.archive().overview, Math.round(performance.now() - startedAt));
  health?.opened(bot.archive);
  poll(config.reloadSeconds, bot.look, stop.signal);
  const endsFrom = timeOf(stop.signal);
  try {
    const responder = health?.observe(bot.responder, bot.commands) ?? bot.responder;
    const onConnecting = health === null ? {} : { onConnecting: health.connecting };
    const { archive, commands, giveUp } = bot;
    const options = { archive, commands, giveUp, responder, config: discord, log, signal: stop.signal };
    await runDiscord({ ...options, ...onConnecting });
  } finally {
    const left = Math.max(LEAST_MS, EXIT_MS - (performance.now() - endsFrom()));
    await Promise.race([Promise.all([gaps?.close(), bot.end()]), sleep(left, undefined, { ref: false })]);
    // A connection that nobody answers would keep the process for half a minute.
    setImmediate(() => process.exit());
  }
}

/** When it was asked to stop, by the clock of `performance`; now, where it was not. */
function timeOf(stopping: AbortSignal): () => number {
  let askedAt = stopping.aborted ? performance.now() : null;
  stopping.addEventListener('abort', () => {
    askedAt = performance.now();
  });
  return () => askedAt ?? performance.now();
}

async function openGaps(config: Config, discord: DiscordConfig, log: Log): Promise<GapLog | null> {
  if (!config.countsUnanswered) return null;
  if (discord.operatorIds.length === 0) log.warn('gaps.unread', { problem: NOBODY_READS });
  return openGapLog({
    folder: config.dataPath,
    onTrouble: (problem) => log.warn('gaps.trouble', { problem }),
  });
}

/** Nothing is worth waiting for before the first answer: who asks to stop meanwhile is obeyed at once. */
async function open(
  config: Config,
  archiveLog: ArchiveLog,
  { stop, log, health, gaps }: Service & { readonly gaps: GapLog | null },
): Promise<Bot> {
  const tell = process.stdout.isTTY && process.stderr.isTTY ? null : archiveLog.reading;
  const progress = createOpeningProgress(process.stderr, LINE_MS, tell);
  const leave = () => process.exit();
  if (stop.signal.aborted) leave();
  stop.signal.addEventListener('abort', leave);
  const bot = await openBot({
    isServing: true,
    config,
    gaps,
    onFailure(reference, error) {
      health?.failed();
      log.error('command.failed', { reference, cause: describeFailure(error) });
    },
    onProgress: progress.show,
    onNote: archiveLog.note,
    onReload: health?.observeReloads(archiveLog) ?? archiveLog,
    signal: stop.signal,
  }).finally(progress.end);
  stop.signal.removeEventListener('abort', leave);
  return bot;
}
