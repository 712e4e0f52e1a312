/** Entry: answers in this terminal. */
import { listExtent } from '../commands/extent.ts';
import { openBot } from './bot.ts';
import { readConfig } from './config.ts';
import { runProgram, UsageError } from './fail.ts';
import { runShell } from './terminal/shell.ts';

await runProgram(async () => {
  const startedAt = performance.now();
  if (process.argv.length > 2) {
    throw new UsageError(
      'npm start takes no arguments. Set CORPUS_DIR in .env to name another folder of articles.',
    );
  }
  const config = readConfig();
  const { archive, commands, responder } = await openBot(config);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const extent = listExtent(archive.overview).join(' · ');
  const leftOut = archive.overview.problems.length;
  const banner = [
    `Dateline · ${extent}${leftOut > 0 ? ` · ${leftOut} left out (see above)` : ''} · ready in ${seconds} s`,
    config.hasToken
      ? 'DISCORD_TOKEN is set, but this version answers only in the terminal.'
      : 'No DISCORD_TOKEN is set, so I answer here. README, "Put it on Discord", says how to go live.',
    'Ask a question, or /help. Tab completes names.',
  ];
  await runShell({
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    responder,
    commands,
    completions: {
      names: (prefix, limit) => archive.completeName(prefix, limit).map(({ name }) => name),
      titles: archive.articles.flatMap(({ title }) => title ?? []),
      sources: archive.overview.sources.map(({ source }) => source),
      ids: archive.articles.map(({ id }) => id),
    },
    banner: banner.join('\n'),
    colour: config.colour && process.stdout.isTTY === true,
  });
});
