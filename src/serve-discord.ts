import { listExtent } from '../commands/extent.ts';
import { openBot } from './bot.ts';
import type { Config, DiscordConfig } from './config.ts';
import { createReference } from './create-reference.ts';
import { describeFailure } from './describe-failure.ts';
import { runDiscord } from './discord/run-discord.ts';
import { endWithReader } from './fail.ts';
import { openGapLog } from './gaps/gap-log.ts';
import { createLog, type Log } from './log.ts';
import { STATUS } from './status.ts';

/** Ctrl-C reaches the bot from the terminal, and once more from npm: that is one request to stop. */
const ONE_REQUEST_MS = 500;
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
  const gaps = config.countsUnanswered
    ? await openGapLog({
        folder: config.dataPath,
        onTrouble: (problem) => log.warn('gaps.trouble', { problem }),
      })
    : null;
  if (gaps !== null && discord.operatorIds.length === 0) {
    log.warn('gaps.unread', { problem: NOBODY_READS });
  }
  const onFailure = (reference: string, error: unknown) => {
    log.error('command.failed', { reference, cause: describeFailure(error) });
  };
  const bot = await openBot(config, onFailure, gaps);
  const { overview } = bot.archive();
  for (const { file, line, reason } of overview.problems) {
    log.warn('article.skipped', { file, ...(line === null ? {} : { line }), reason });
  }
  log.info('archive.opened', {
    articles: overview.articles,
    extent: listExtent(overview).join(', '),
    skipped: overview.problems.length,
    ms: Math.round(performance.now() - startedAt),
  });
  // Before, the process is simply ended: the articles are read without a pause in which it could listen.
  stopOnSignal(stop, log);
  try {
    await runDiscord({ ...bot, config: discord, log, signal: stop.signal });
  } finally {
    await gaps?.close();
    // A connection that nobody answers would keep the process for half a minute.
    setImmediate(() => process.exit());
  }
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
      stop.abort();
      log.info('bot.stopping', { signal: name });
    });
  }
}
