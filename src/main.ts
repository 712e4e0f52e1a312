/** Entry: answers in this terminal. */
import { CATALOG } from '../commands/catalog.ts';
import { writeExtent } from '../commands/refusal.ts';
import { openBot } from './bot.ts';
import { readConfig } from './config.ts';
import { runProgram } from './fail.ts';
import { runShell } from './terminal/shell.ts';

const COMPLETED_NAMES = 25;

await runProgram(async () => {
  const startedAt = performance.now();
  const config = readConfig();
  const { archive, responder } = await openBot(config);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const extent = writeExtent(archive.overview).split(', ').join(' · ');
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
    commands: CATALOG,
    complete: (prefix) => archive.completeName(prefix, COMPLETED_NAMES).map(({ name }) => name),
    banner: banner.join('\n'),
    colour: config.colour && process.stdout.isTTY === true,
  });
});
