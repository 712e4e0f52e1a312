/** How long it takes to start and to answer over the starter corpus. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { percentiles } from '../percentiles.ts';
import type { GoldQuestion } from '../records.ts';
import { openCorpus, runSet } from '../run-set.ts';
import type { Row } from '../table.ts';

const STARTS = 5;
const ROUNDS = 20;

/** @param dataPath - where the bot may keep what it builds */
export async function starterRows(
  questions: readonly GoldQuestion[],
  dataPath: string,
): Promise<readonly Row[]> {
  const archive = await openCorpus('corpus');
  await runSet(archive, questions);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    times.push(...(await runSet(archive, questions)).map(({ ms }) => ms));
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await timeFirstAnswer(dataPath));
  return [
    { figure: 'start to first answer, ms (aim: under 2,000)', ...percentiles(starts) },
    { figure: 'one answer, ms (aim: p99 under 15)', ...percentiles(times) },
  ];
}

/** From starting the process to the last character of its first answer. */
async function timeFirstAnswer(dataPath: string): Promise<number> {
  const startedAt = performance.now();
  const bot = spawn(process.execPath, [join('dist', 'src', 'main.js')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // It answers in the terminal, whatever .env says.
    env: { ...process.env, DISCORD_TOKEN: '', CORPUS_DIR: 'corpus', DATA_DIR: dataPath },
  });
  bot.stdin.end('/who Lukashenko\n');
  const [status] = await once(bot, 'exit');
  if (status !== 0) throw new Error(`The bot ended with status ${status}.`);
  return performance.now() - startedAt;
}
