import { listExtent } from '../commands/extent.ts';
import { openBot } from './bot.ts';
import type { Config, DiscordConfig } from './config.ts';
import { createReference } from './create-reference.ts';
import { describeFailure } from './describe-failure.ts';
import { runDiscord } from './discord/run-discord.ts';
import { createLog, type Log } from './log.ts';

/** Answers on Discord until it is asked to stop: the index first, the login last. */
export async function serveDiscord(config: Config, discord: DiscordConfig): Promise<void> {
  const startedAt = performance.now();
  const log = createLog({
    level: config.logLevel,
    stream: process.stdout,
    colour: config.colour,
    secrets: [discord.token()],
  });
  // The library lets an event that it cannot read end the process; one bad event must not end the bot.
  process.on('unhandledRejection', (error) => {
    log.error('event.failed', { reference: createReference(), cause: describeFailure(error) });
  });
  const bot = await openBot(config, (reference, error) => {
    log.error('command.failed', { reference, cause: describeFailure(error) });
  });
  const { overview } = bot.archive;
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
  const signal = stopSignal(log);
  try {
    await runDiscord({ ...bot, archive: () => bot.archive, config: discord, log, signal });
  } finally {
    // A connection that nobody answers would keep the process for half a minute.
    setImmediate(() => process.exit());
  }
}

/** The first request to stop is obeyed when all is said; the second one at once. */
function stopSignal(log: Log): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.on(name, () => {
      if (stop.signal.aborted) process.exit();
      log.info('bot.stopping', { signal: name });
      stop.abort();
    });
  }
  return stop.signal;
}
