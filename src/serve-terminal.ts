import { listExtent } from '../commands/extent.ts';
import { openBot } from './bot.ts';
import type { Config } from './config.ts';
import { type GapLog, openGapLog } from './gaps/gap-log.ts';
import { reportFailure } from './report-failure.ts';
import { reportProblems } from './report-problems.ts';
import { toSafeLine } from './safe-text.ts';
import { runShell } from './terminal/shell.ts';

/** Answers in this terminal until it is left. What goes wrong is told on standard error. */
export async function serveTerminal(config: Config): Promise<void> {
  const startedAt = performance.now();
  const gaps = config.countsUnanswered
    ? await openGapLog({ folder: config.dataPath, onTrouble: reportTrouble })
    : null;
  if (gaps !== null) closeOnSignal(gaps);
  const { archive, commands, responder } = await openBot(config, reportFailure, gaps);
  const { overview } = archive();
  reportProblems(overview.problems);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const extent = listExtent(overview).join(' · ');
  const leftOut = overview.problems.length;
  const banner = [
    `Dateline · ${extent}${leftOut > 0 ? ` · ${leftOut} left out (see above)` : ''} · ready in ${seconds} s`,
    'No DISCORD_TOKEN is set, so I answer here. README, "Put it on Discord", says how to go live.',
    'Ask a question, or /help. Tab completes names.',
  ];
  await runShell({
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    responder,
    commands,
    completions: {
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
    },
    banner: banner.join('\n'),
    colour: config.colour && process.stdout.isTTY === true,
  }).finally(() => gaps?.close());
}

function reportTrouble(problem: string): void {
  process.stderr.write(`${toSafeLine(problem)}\n`);
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
