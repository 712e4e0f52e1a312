import { listExtent } from '../commands/extent.ts';
import type { Archive } from '../index/archive.ts';
import type { Config } from './config.ts';
import { type GapLog, openGapLog } from './gaps/gap-log.ts';
import { openHere, reportNote } from './open-here.ts';
import { poll } from './poll.ts';
import { createReloadNews } from './reload-news.ts';
import { reportProblems } from './report-problems.ts';
import type { Completions } from './terminal/complete.ts';
import { runShell } from './terminal/shell.ts';

/** Answers in this terminal until it is left. What goes wrong is told on standard error. */
export async function serveTerminal(config: Config): Promise<void> {
  const startedAt = performance.now();
  const stop = new AbortController();
  const gaps = config.countsUnanswered
    ? await openGapLog({ folder: config.dataPath, onTrouble: reportNote })
    : null;
  if (gaps !== null) closeOnSignal(gaps);
  const news = createReloadNews();
  const bot = await openHere({ config, gaps, isServing: true, onReload: news, signal: stop.signal });
  const { overview } = bot.archive();
  news.opened(overview.problems);
  reportProblems(overview.problems);
  poll(config.reloadSeconds, bot.look, stop.signal);
  try {
    await runShell({
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      responder: bot.responder,
      commands: bot.commands,
      completions: completionsOf(bot.archive),
      news: news.take,
      banner: writeBanner(overview, performance.now() - startedAt),
      colour: config.colour && process.stdout.isTTY === true,
    });
  } finally {
    stop.abort();
    await gaps?.close();
    await bot.end();
  }
}

/** A terminal that is closed, or a program that is asked to end, still writes what it has counted, and then ends so. */
function closeOnSignal(gaps: GapLog): void {
  for (const name of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
    process.once(name, async () => {
      await gaps.close();
      // Nobody listens to it any more, so it ends the process.
      process.kill(process.pid, name);
    });
  }
}

function completionsOf(archive: () => Archive): Completions {
  return {
    names: (prefix, limit) =>
      archive()
        .completeName(prefix, limit)
        .map(({ name }) => name),
    speakers: (prefix, limit) =>
      archive()
        .completeSpeaker(prefix, limit)
        .map(({ name }) => name),
    get titles() {
      return archive().articles.flatMap(({ title }) => title ?? []);
    },
    get sources() {
      return archive().overview.sources.map(({ source }) => source);
    },
    get ids() {
      return archive().articles.map(({ id }) => id);
    },
  };
}

function writeBanner(overview: Archive['overview'], ms: number): string {
  const leftOut = overview.problems.length;
  const said = leftOut > 0 ? [`${leftOut} left out (see above)`] : [];
  const ready = `ready in ${(ms / 1000).toFixed(1)} s`;
  return [
    ['Dateline', ...listExtent(overview), ...said, ready].join(' · '),
    'No DISCORD_TOKEN is set, so I answer here. README, "Put it on Discord", says how to go live.',
    'Ask a question, or /help. Tab completes names.',
  ].join('\n');
}
