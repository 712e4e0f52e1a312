/** How fast the bot answers on Discord: a process of its own, and beside it a double of Discord on this machine. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Discord, startDouble, TOKEN } from '../tests/support/discord/double.ts';
import type { Exchange } from '../tests/support/discord/exchange.ts';
import { ANNA } from '../tests/support/discord/people.ts';
import type { Shown } from '../tests/support/discord/shown.ts';
import { percentiles } from './percentiles.ts';

const WARM_UP = 100;
const SINGLE = 500;
const LOAD_A_SECOND = 50;
const LOAD_SECONDS = 60;
/** Memory is first read when this share of the load is over: until then caches fill. */
const SETTLED_SHARE = 0.25;

type Row = Readonly<Record<string, string | number>>;

/** One thing that a member does. */
type Act = (at: number) => Promise<Exchange>;

/** Each row is a figure; times are from the event to its first answer, in milliseconds. */
export async function benchDiscord(questions: readonly string[]): Promise<readonly Row[]> {
  const discord = await startDouble({ checksBodies: false });
  const bot = fork(join('dist', 'measure', 'discord-bot.js'), {
    execArgv: ['--expose-gc', '--require', './tests/support/discord/preload.cjs'],
    env: { ...process.env, DISCORD_DOUBLE: discord.url, DISCORD_TOKEN: TOKEN },
  });
  const exited = once(bot, 'exit');
  try {
    await discord.ready();
    const acts = await prepareActs(discord, questions);
    for (let at = 0; at < WARM_UP; at++) await (await acts.any(at)).first();
    const rows = [
      { figure: 'a command, ms (aim: p50 20, p99 60)', ...percentiles(await one(acts.command)) },
      { figure: 'a completion, ms (aim: p99 under 15)', ...percentiles(await one(acts.completion)) },
      { figure: 'a button, ms', ...percentiles(await one(acts.button)) },
    ];
    return [...rows, ...(await load(discord, bot, acts.any))];
  } finally {
    if (bot.connected) bot.disconnect();
    await exited;
    await discord.close();
  }
}

async function prepareActs(discord: Discord, questions: readonly string[]) {
  const shown: Shown = await (await discord.slash('who', { name: 'Prigozhin' })).message();
  const prefixes = ['', 'p', 'wag', 'lukash', 'rostov-on', 'Prigozin'];
  const command: Act = (at) => discord.slash('ask', { question: questions[at % questions.length] ?? '' });
  const completion: Act = (at) => discord.autocomplete('who', 'name', prefixes[at % prefixes.length] ?? '');
  // A member of their own each, since two clicks of one within two seconds are taken for a double click.
  const button: Act = (at) =>
    discord.press(shown, 'Context', { user: { ...ANNA, id: String(BigInt(ANNA.id) + BigInt(at + 1)) } });
  const all = [command, command, completion, button];
  const any: Act = (at) => (all[at % all.length] ?? command)(at);
  return { command, completion, button, any };
}

/** One after another. */
async function one(act: Act): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < SINGLE; at++) times.push((await (await act(at)).first()).atMs);
  return times;
}

/** So many a second, whether those before are answered or not. */
async function load(discord: Discord, bot: ChildProcess, act: Act): Promise<readonly Row[]> {
  const total = LOAD_A_SECOND * LOAD_SECONDS;
  const asked: Promise<Exchange>[] = [];
  let settledBytes = 0;
  const startedAt = performance.now();
  for (let at = 0; at < total; at++) {
    await sleep(Math.max(0, startedAt + (at * 1000) / LOAD_A_SECOND - performance.now()));
    asked.push(act(at));
    if (at === total * SETTLED_SHARE) settledBytes = await readMemory(bot);
  }
  const times = await Promise.all(asked.map(async (exchange) => (await (await exchange).first()).atMs));
  const growth = (await readMemory(bot)) / settledBytes - 1;
  return [
    { figure: `${LOAD_A_SECOND} a second for ${LOAD_SECONDS} s, ms`, ...percentiles(times) },
    {
      figure: 'of these answered too late (aim: 0)',
      runs: total,
      p50: '',
      p99: String(discord.missedDeadlines.length),
    },
    { figure: 'growth of memory meanwhile, % (aim: flat)', runs: 1, p50: '', p99: (growth * 100).toFixed(1) },
  ];
}

async function readMemory(bot: ChildProcess): Promise<number> {
  bot.send('memory');
  const [bytes] = (await once(bot, 'message')) as [number];
  return bytes;
}
