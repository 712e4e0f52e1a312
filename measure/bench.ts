/** Prints how long it takes to start and to answer over the starter corpus. Absolute times: for reading only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { benchDiscord } from './bench-discord.ts';
import { benchNames } from './bench-names.ts';
import { benchTimes } from './bench-times.ts';
import { percentiles } from './percentiles.ts';
import { type GoldQuestion, readRecords } from './records.ts';
import { openCorpus, runSet } from './run-set.ts';
import { printTable } from './table.ts';

const STARTS = 5;
const ROUNDS = 20;

const questions = readRecords<GoldQuestion>(join('measure', 'questions.jsonl'));
const archive = await openCorpus('corpus');
await runSet(archive, questions);
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++)
  times.push(...(await runSet(archive, questions)).map(({ ms }) => ms));

const starts: number[] = [];
for (let start = 0; start < STARTS; start++) starts.push(await timeFirstAnswer());

printTable([
  { figure: 'start to first answer, ms (aim: under 2,000)', ...percentiles(starts) },
  { figure: 'one answer, ms (aim: p99 under 15)', ...percentiles(times) },
]);
process.stdout.write('\n');
printTable(benchTimes());
process.stdout.write('\n');
printTable(benchNames());
process.stdout.write('\n');
printTable(await benchDiscord(questions.map(({ question }) => question)));

/** From starting the process to the last character of its first answer. */
async function timeFirstAnswer(): Promise<number> {
  const startedAt = performance.now();
  const bot = spawn(process.execPath, [join('dist', 'src', 'main.js')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // It answers in the terminal, whatever .env says.
    env: { ...process.env, DISCORD_TOKEN: '' },
  });
  bot.stdin.end('/who Lukashenko\n');
  const [status] = await once(bot, 'exit');
  if (status !== 0) throw new Error(`The bot ended with status ${status}.`);
  return performance.now() - startedAt;
}
