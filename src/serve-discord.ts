import { setTimeout as sleep } from 'node:timers/promises';
import { type ArchiveLog, createArchiveLog } from './archive-log.ts';
import { type Bot, openBot } from './bot.ts';
import type { Config, DiscordConfig } from './config.ts';
import { createReference } from './create-reference.ts';
import { describeFailure } from './describe-failure.ts';
import { runDiscord } from './discord/run-discord.ts';
import { endWithReader } from './fail.ts';
import { type GapLog, openGapLog } from './gaps/gap-log.ts';
import { createLog, type Log } from './log.ts';
import { poll } from './poll.ts';
import { createOpeningProgress } from './progress.ts';
import { STATUS } from './status.ts';

/** Ctrl-C reaches the bot from the terminal, and once more from npm: that is one request to stop. */
const ONE_REQUEST_MS = 500;
/** Between two lines of the log while the articles are read. */
const LINE_MS = 3_000;
/** A supervisor waits for some ten seconds. What is not kept by then is built anew at the next start. */
const KEEP_MS = 5_000;
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
  outliveReader(stop.signal);
  // The library lets an event that it cannot read end the process; one bad event must not end the bot.
  process.on('unhandledRejection', (error) => {
    log.error('event.failed', { reference: createReference(), cause: describeFailure(error) });
  });
  stopOnSignal(stop, log);
  const gaps = await openGaps(config, discord, log);
  const archiveLog = createArchiveLog(log);
  const bot = await open(config, archiveLog, { stop, log, gaps });
  archiveLog.opened(bot.archive().overview, Math.round(performance.now() - startedAt));
  poll(config.reloadSeconds, bot.look, stop.signal);
  try {
    await runDiscord({ ...bot, config: discord, log, signal: stop.signal });
  } finally {
    await gaps?.close();
    await Promise.race([bot.end(), sleep(KEEP_MS, undefined, { ref: false })]);
    // A connection that nobody answers would keep the process for half a minute.
    setImmediate(() => process.exit());
  }
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
  { stop, log, gaps }: { stop: AbortController; log: Log; gaps: GapLog | null },
): Promise<Bot> {
  const tell = process.stdout.isTTY && process.stderr.isTTY ? null : archiveLog.reading;
  const progress = createOpeningProgress(process.stderr, LINE_MS, tell);
  const leave = () => process.exit();
  stop.signal.addEventListener('abort', leave);
  const bot = await openBot({
    isServing: true,
    config,
    gaps,
    onFailure: (reference, error) =>
      log.error('command.failed', { reference, cause: describeFailure(error) }),
    onProgress: progress.show,
    onNote: archiveLog.note,
    onReload: archiveLog,
    signal: stop.signal,
  }).finally(progress.end);
  stop.signal.removeEventListener('abort', leave);
  return bot;
}

/** A bot that lives is not over because nobody reads its log any more: it is started anew, with a log that is read. */
function outliveReader(stopping: AbortSignal): void {
  process.stdout.off('error', endWithReader).on('error', (error: NodeJS.ErrnoException) => {
    // Whoever asks the bot to stop may have ended the reader of its log first.
    if (stopping.aborted) return;
    if (error.code !== 'EPIPE') endWithReader(error);
    process.stderr.write('Nobody reads the log any more. Start again.\n');
    process.exit(STATUS.tryAgain);
  });
}

/** The first request to stop is obeyed when all is said; the second one at once. */
function stopOnSignal(stop: AbortController, log: Log): void {
  let askedAt = 0;
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) {
        if (performance.now() - askedAt > ONE_REQUEST_MS) process.exit();
        return;
      }
      askedAt = performance.now();
      log.info('bot.stopping', { signal: name });
      stop.abort();
    });
  }
}
